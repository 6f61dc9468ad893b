import {
  type LevelledActivity,
  type LevellingFinding,
  type LevellingOptions,
  levelPlan,
  smoothPlan,
} from '@regie/engine/levelling';
import { formatPlanMinute } from '@regie/engine/model';
import { readPlanFile } from '@regie/formats/plan-file';
import type { LevelLine } from './level-line.ts';
import type { LineFinding } from './line-finding.ts';

function findingOf({ code, activityUid, resourceUid }: LevellingFinding): LineFinding {
  return { code, severity: 'warning', activityUids: [activityUid], detail: `resource uid ${resourceUid}` };
}

/** Smooths a plan of any format that Regie reads within its float. */
export async function smoothPlanFile(file: string, bytes: Uint8Array): Promise<LevelLine> {
  const { plan, findings } = await readPlanFile(bytes);
  if (plan === undefined) return { file, findings };
  const answer = smoothPlan(plan);
  if ('refusal' in answer)
    return { file, findings: [...findings, { severity: 'refused', ...answer.refusal }] };
  return {
    file,
    finish: formatPlanMinute(answer.projectFinish),
    lowerBoundFinish: formatPlanMinute(answer.projectFinish),
    unevenness: { before: answer.unevennessBefore, after: answer.unevennessAfter },
    activities: datesOf(answer.activities),
    findings: [...findings, ...answer.findings.map(findingOf)],
  };
}

function datesOf(activities: readonly LevelledActivity[]): NonNullable<LevelLine['activities']> {
  return activities.map(({ uid, start, finish }) => ({
    uid,
    start: formatPlanMinute(start),
    finish: formatPlanMinute(finish),
  }));
}

/** Levels a plan of any format that Regie reads. */
export async function levelPlanFile(
  file: string,
  bytes: Uint8Array,
  optionsFor: () => LevellingOptions,
): Promise<LevelLine> {
  const { plan, findings } = await readPlanFile(bytes);
  if (plan === undefined) return { file, findings };
  const answer = levelPlan(plan, optionsFor());
  if ('refusal' in answer)
    return { file, findings: [...findings, { severity: 'refused', ...answer.refusal }] };
  return {
    file,
    finish: formatPlanMinute(answer.projectFinish),
    lowerBoundFinish: formatPlanMinute(answer.lowerBoundFinish),
    schedules: answer.schedules,
    activities: datesOf(answer.activities),
    findings: [...findings, ...answer.findings.map(findingOf)],
  };
}
