import type { Plan } from '@regie/engine/model';
import { checkQuality, type QualityVerdict } from '@regie/engine/quality';
import { schedule } from '@regie/engine/scheduling';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { aligned } from './aligned.ts';
import { findingWords, type LineFinding, openPlan } from './line-finding.ts';

const usage = `regie check-plan FILE... [--json]
  the quality of schedules: the 14 points and our own rules, with the activities that count against each
  --json  one line per file`;

/** How many activities a rule names in the table for people. */
const MAX_NAMED = 8;

/** The verdict of one rule, with names for the activities. */
interface RuleLine extends Omit<QualityVerdict, 'activityUids' | 'measured'> {
  readonly measured: number | null;
  readonly activities: readonly { readonly uid: number; readonly name: string }[];
}

interface CheckLine {
  readonly file: string;
  readonly rules: readonly RuleLine[];
  readonly findings: readonly LineFinding[];
}

/**
 * `regie check-plan FILE... --json`: one line `{file, rules, findings}` per file. A rule that is not met is a result and
 * leaves the exit status 0; it is 1 when a file could not be checked.
 */
export async function runCheckPlan(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const files = args.filter((arg) => arg !== '--json');
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
    terminal.complain(usage);
    return 2;
  }
  let status: ExitStatus = 0;
  for (const file of files) {
    const line = await checkFile(file, terminal);
    if (line.rules.length === 0) status = 1;
    if (args.includes('--json')) terminal.print(JSON.stringify(line));
    else printTable(line, terminal);
  }
  return status;
}

async function checkFile(file: string, terminal: Terminal): Promise<CheckLine> {
  const { plan, findings } = await openPlan(file, terminal);
  if (plan === undefined) return { file, rules: [], findings };
  const outcome = schedule(plan);
  if (outcome.schedule === undefined)
    return { file, rules: [], findings: [...findings, { severity: 'refused', ...outcome.refusal }] };
  const ofSchedule = outcome.schedule.findings.map((finding) => ({ severity: 'warning', ...finding }));
  const rules = ruleLines(plan, checkQuality(plan, outcome.schedule));
  return { file, rules, findings: [...findings, ...ofSchedule] };
}

function ruleLines(plan: Plan, verdicts: readonly QualityVerdict[]): RuleLine[] {
  const names = new Map(plan.activities.map(({ uid, name }) => [uid, name]));
  return verdicts.map(({ activityUids, measured, ...verdict }) => ({
    ...verdict,
    measured: measured ?? null,
    activities: activityUids.map((uid) => ({ uid, name: names.get(uid) ?? '' })),
  }));
}

function printTable({ file, rules, findings }: CheckLine, terminal: Terminal): void {
  terminal.print(file);
  const rows = rules.map((rule) => [
    rule.isMet ? '' : '!',
    rule.code.replace('quality/', ''),
    measureWords(rule),
    boundWords(rule),
    rule.isMet ? '' : activityWords(rule),
  ]);
  if (rows.length > 0)
    for (const row of aligned([['', 'Rule', 'Measured', 'Wanted', 'Activities'], ...rows]))
      terminal.print(row);
  for (const finding of findings) terminal.print(findingWords(finding));
}

function measureWords({ measured, unit }: RuleLine): string {
  if (measured === null) return '-';
  return `${Math.round(measured * 100) / 100}${unit === 'percent' ? ' %' : ''}`;
}

function boundWords({ bound, threshold, unit }: RuleLine): string {
  if (bound === 'none') return '';
  return `${bound === 'atMost' ? '<=' : '>='} ${threshold}${unit === 'percent' ? ' %' : ''}`;
}

function activityWords({ activities }: RuleLine): string {
  const named = activities.slice(0, MAX_NAMED).map(({ uid, name }) => `${uid} ${name}`.trim());
  const rest = activities.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}
