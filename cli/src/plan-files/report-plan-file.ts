import { createHash } from 'node:crypto';
import {
  type FoundPlan,
  longestFound,
  type PlanFormat,
  planFormats,
  type ReadingReport,
} from '@regie/contracts/imports';
import { largestPlan } from '@regie/contracts/planning';
import { dayOf, type Plan } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { workingTimeKey } from '@regie/engine/time';
import type { Finding } from '@regie/formats';
import { readPlanFile } from '@regie/formats/plan-file';
import { findDifferences } from './find-differences.ts';
import { baselinesOf, calendarsOf, fieldsOf, resourcesOf } from './found-lists.ts';

/** Days around the plan in which calendars are compared. */
const marginDays = 366;
const mostDays = 20 * 366;

/** Reads a plan file of any known format and says what it holds; never throws on content. */
export async function reportPlanFile(pieces: AsyncIterable<Uint8Array>): Promise<ReadingReport> {
  const { plan, findings, format } = await readPlanFile(pieces);
  const refused = findings.find(({ outcome }) => outcome === 'refused');
  if (plan === undefined) return refusal(refused?.code ?? 'plan-file/format-unknown', refused?.detail);
  if (plan.activities.length > largestPlan)
    return refusal('planning/too-large', String(plan.activities.length));
  const { schedule: computed, refusal: circle } = schedule(plan);
  if (computed === undefined) return refusal('planning/cycle', nameCircle(plan, circle.activityUids));
  const span = spanOf(plan);
  return {
    outcome: 'read',
    found: foundIn(
      plan,
      findings,
      planFormats.find((one) => one === format) ?? 'mspdi',
      computed.projectFinish,
    ),
    identity: identityOf(plan),
    span,
    calendarDigests: digestsOf(plan, span),
    uids: plan.activities.map(({ uid }) => uid),
  };
}

function refusal(code: string, detail = ''): ReadingReport {
  return { outcome: 'refused', code, detail };
}

const longestCircle = 12;

/** a → b → a, by name; a long one is cut in the middle. */
function nameCircle(plan: Plan, uids: readonly number[]): string {
  const names = new Map(plan.activities.map(({ uid, name }) => [uid, name]));
  const shown = uids.length > longestCircle ? [...uids.slice(0, longestCircle)] : uids;
  const words = shown.map((uid) => `${names.get(uid) || uid}`);
  return [...words, ...(shown.length < uids.length ? ['…'] : []), words[0] ?? ''].join(' → ');
}

function foundIn(
  plan: Plan,
  findings: readonly Finding[],
  format: PlanFormat,
  computedFinish: number,
): FoundPlan {
  const rows = plan.activities.filter(({ outlineLevel, isBlank }) => outlineLevel > 0 && isBlank !== true);
  const compared = findDifferences(plan);
  const calendars = calendarsOf(plan);
  return {
    format,
    title: titleOf(plan),
    start: plan.project.start,
    finish: latest(plan.activities.map(({ recorded }) => recorded.finish)),
    computedFinish: Number.isFinite(computedFinish) ? Math.round(computedFinish) : null,
    statusDate: plan.project.statusDate ?? null,
    activityCount: rows.length,
    milestoneCount: rows.filter(({ isMilestone }) => isMilestone).length,
    relationCount: plan.relations.length,
    resourceCount: plan.resources.filter(({ name }) => name !== '').length,
    assignmentCount: plan.assignments.length,
    calendarCount: calendars.length,
    calendars: calendars.slice(0, longestFound.calendars),
    resources: resourcesOf(plan).slice(0, longestFound.resources),
    fields: fieldsOf(plan).slice(0, longestFound.fields),
    baselines: baselinesOf(plan),
    findingCount: findings.reduce((sum, { furtherCount = 0 }) => sum + 1 + furtherCount, 0),
    findings: findings.slice(0, longestFound.findings).map(asFound),
    ...compared,
  };
}

function latest(minutes: readonly (number | undefined)[]): number | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const minute of minutes) if (minute !== undefined && minute > last) last = minute;
  return Number.isFinite(last) ? last : null;
}

function asFound(finding: Finding): FoundPlan['findings'][number] {
  const { code, severity, outcome, place, detail, furtherCount } = finding;
  return {
    code,
    severity,
    outcome,
    line: place.line ?? null,
    element: place.element ?? null,
    uid: place.uid ?? null,
    detail: detail ?? null,
    furtherCount: furtherCount ?? 0,
  };
}

/** The name of the plan without the ending of a file; else that of the row that stands for the whole. */
function titleOf({ project, activities }: Plan): string {
  const whole = activities.find(({ outlineLevel }) => outlineLevel === 0)?.name;
  const named = [project.title, project.name, whole].find((name) => name !== undefined && name.trim() !== '');
  return (named ?? '')
    .trim()
    .replace(/\.(xml|mpp|mpt|xer|json)$/i, '')
    .slice(0, 200);
}

/** What a program gives a plan once and keeps: its GUID; else its name with the moment it was made. */
function identityOf(plan: Plan): string | null {
  const fields = plan.project.otherFields ?? {};
  const guid = fields['GUID'] ?? fields['guid'];
  if (guid !== undefined && guid.trim() !== '') return `guid ${guid.trim().toLowerCase()}`;
  const name = titleOf(plan);
  return name === '' ? null : `name ${name} ${fields['CreationDate'] ?? ''}`.trim();
}

function spanOf({ project, activities }: Plan): [number, number] {
  const last = latest(activities.map(({ recorded }) => recorded.finish)) ?? project.finish ?? project.start;
  const from = dayOf(project.start) - marginDays;
  return [from, Math.min(Math.max(dayOf(last), dayOf(project.start)) + marginDays, from + mostDays)];
}

function digestsOf({ calendars }: Plan, span: readonly [number, number]): Record<string, string> {
  const byUid = new Map(calendars.map((calendar) => [calendar.uid, calendar]));
  return Object.fromEntries(
    calendars.map((calendar) => {
      const key = workingTimeKey(calendar, byUid, span);
      return [String(calendar.uid), createHash('sha256').update(key).digest('hex')];
    }),
  );
}
