import { formatPlanMinute, type Plan, type PlanMinute } from '@regie/engine/model';
import { type ExplainedSlip, explainSlip, type SlipCause, slipCauses } from '@regie/engine/slip';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { aligned } from './aligned.ts';
import { findingWords, type LineFinding, openPlan } from './line-finding.ts';

const usage = `regie slip BEFORE AFTER [--baseline] [--json]
  why milestones moved between two states of a plan, split over causes that add up (see docs/method/slip.md)
  --baseline  the movement of the recorded finishes, of which logic explains a part and the rest stays unexplained
  --json      one line`;

/** The movement of one milestone; minutes on the clock of the plan. */
interface SlipRow {
  readonly uid: number;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly movedMinutes: number;
  readonly causes: Readonly<Record<SlipCause, number>>;
  readonly unexplainedMinutes: number;
}

interface SlipLine {
  readonly before: string;
  readonly after: string;
  readonly milestones: readonly SlipRow[];
  readonly refused?: string;
  readonly findings: readonly LineFinding[];
}

/**
 * `regie slip BEFORE AFTER --json`: one line `{before, after, milestones, findings}`. Of a plan without milestones the
 * activities that nothing follows are explained instead. Exit status 1 when a file has no plan or a plan no dates.
 */
export async function runSlip(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const options = args.filter((arg) => arg.startsWith('--'));
  const [before, after, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const isKnown = options.every((option) => option === '--json' || option === '--baseline');
  if (before === undefined || after === undefined || rest.length > 0 || !isKnown) {
    terminal.complain(usage);
    return 2;
  }
  const [old, now] = [await openPlan(before, terminal), await openPlan(after, terminal)];
  const findings = [...old.findings, ...now.findings];
  const files = { before, after };
  const line =
    old.plan === undefined || now.plan === undefined
      ? { ...files, milestones: [], refused: 'slip/no-plan', findings }
      : { ...files, ...explain(old.plan, now.plan, args.includes('--baseline')), findings };
  if (args.includes('--json')) terminal.print(JSON.stringify(line));
  else printTable(line, terminal);
  return line.refused === undefined ? 0 : 1;
}

function explain(before: Plan, after: Plan, isRecorded: boolean): Pick<SlipLine, 'milestones' | 'refused'> {
  const state = (plan: Plan) => (isRecorded ? { plan, reportedFinishes: recordedFinishes(plan) } : { plan });
  const explained = explainSlip(state(before), state(after), pointsOf(after));
  if ('refused' in explained) return { milestones: [], refused: explained.refused };
  const names = new Map(after.activities.map(({ uid, name }) => [uid, name]));
  return { milestones: explained.map((slip) => rowOf(slip, names.get(slip.uid) ?? '')) };
}

function rowOf(
  { uid, before, after, movedMinutes, causes, unexplainedMinutes }: ExplainedSlip,
  name: string,
): SlipRow {
  return {
    uid,
    name,
    before: formatPlanMinute(before),
    after: formatPlanMinute(after),
    movedMinutes,
    causes,
    unexplainedMinutes,
  };
}

function recordedFinishes({ activities }: Plan): ReadonlyMap<number, PlanMinute> {
  return new Map(
    activities.flatMap(({ uid, recorded }): [number, PlanMinute][] =>
      recorded.finish === undefined ? [] : [[uid, recorded.finish]],
    ),
  );
}

/** The milestones of a plan, or else what nothing follows. */
function pointsOf({ activities, relations }: Plan): number[] {
  const active = activities.filter(({ isActive, isBlank }) => isActive && isBlank !== true);
  const milestones = active.filter(({ isMilestone }) => isMilestone);
  const followed = new Set(relations.map(({ predecessorUid }) => predecessorUid));
  const chosen = milestones.length > 0 ? milestones : active.filter(({ uid }) => !followed.has(uid));
  return chosen.map(({ uid }) => uid);
}

function printTable({ milestones, refused, findings }: SlipLine, terminal: Terminal): void {
  if (refused !== undefined) terminal.print(refused);
  const rows = milestones.map(({ uid, name, before, after, movedMinutes, causes, unexplainedMinutes }) => [
    String(uid),
    name,
    before.slice(0, 16).replace('T', ' '),
    after.slice(0, 16).replace('T', ' '),
    hours(movedMinutes),
    ...slipCauses.map((cause) => hours(causes[cause])),
    hours(unexplainedMinutes),
  ]);
  const head = ['UID', 'Milestone', 'Before', 'After', 'Moved h', ...slipCauses, 'unexplained'];
  if (rows.length > 0) for (const row of aligned([head, ...rows])) terminal.print(row);
  for (const finding of findings) terminal.print(findingWords(finding));
}

function hours(minutes: number): string {
  return minutes === 0 ? '' : String(Math.round(minutes / 6) / 10);
}
