import type { Plan } from '@regie/engine/model';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { findingWords, type LineFinding, openPlan } from './line-finding.ts';
import { type ScheduledTask, scheduledTasks } from './scheduled-tasks.ts';
import { taskTable } from './task-table.ts';

const usage = `regie schedule FILE... [--json] [--as-recorded]
  dates, float and critical path of plans: Microsoft Project XML, Primavera XER or Regie plan JSON,
  also as .gz; all projects of a file in one line
  --json         one line per file
  --as-recorded  the dates that the file holds instead of recalculated ones`;

/** One line of `regie schedule --json`. */
interface ScheduleLine {
  readonly file: string;
  readonly tasks: readonly ScheduledTask[];
  readonly findings: readonly LineFinding[];
}

/**
 * `regie schedule FILE... --json`: one line `{file, tasks, findings}` per file, in the order given. A file without a
 * schedule still has its line, with the reason among its findings, and makes the exit status 1.
 */
export async function runSchedule(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const options = args.filter((arg) => arg.startsWith('--'));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const isKnown = options.every((option) => option === '--json' || option === '--as-recorded');
  if (files.length === 0 || !isKnown) {
    terminal.complain(usage);
    return 2;
  }
  let status: ExitStatus = 0;
  for (const file of files) {
    const { line, plan, isDone } = await scheduleFile(file, args.includes('--as-recorded'), terminal);
    if (!isDone) status = 1;
    if (args.includes('--json')) terminal.print(JSON.stringify(line));
    else printTable(line, plan, terminal);
  }
  return status;
}

interface ScheduledFile {
  readonly line: ScheduleLine;
  readonly plan: Plan | undefined;
  readonly isDone: boolean;
}

async function scheduleFile(file: string, isRecorded: boolean, terminal: Terminal): Promise<ScheduledFile> {
  const { plan, findings } = await openPlan(file, terminal);
  if (plan === undefined) return { line: { file, tasks: [], findings }, plan, isDone: false };
  const { tasks, findings: ofSchedule } = scheduledTasks(plan, isRecorded);
  const line = { file, tasks: tasks ?? [], findings: [...findings, ...ofSchedule] };
  return { line, plan, isDone: tasks !== undefined };
}

function printTable(
  { file, tasks, findings }: ScheduleLine,
  plan: Plan | undefined,
  terminal: Terminal,
): void {
  terminal.print(file);
  if (plan !== undefined) for (const row of taskTable(tasks, plan)) terminal.print(row);
  for (const finding of findings) terminal.print(findingWords(finding));
}
