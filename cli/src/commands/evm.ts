import { computeEarnedValueRows, type EarnedValueRow, earnedValueOfPlan } from '@regie/engine/earned-value';
import { formatPlanMinute } from '@regie/engine/model';
import type { Finding } from '@regie/formats';
import { readEarnedValueJson } from '@regie/formats/earned-value-json';
import { readPlanFile } from '@regie/formats/plan-file';
import type { ExitStatus, Terminal } from '../terminal.ts';

const usage =
  'regie evm FILE [--json]: earned value of a series, or of a plan (see docs/method/earned-value.md)';

const columns = [
  ['PV', 'plannedValue'],
  ['EV', 'earnedValue'],
  ['AC', 'actualCost'],
  ['CPI', 'costPerformanceIndex'],
  ['SPI', 'schedulePerformanceIndex'],
  ['SPI(t)', 'schedulePerformanceIndexTime'],
  ['EAC', 'estimateAtCompletionTypical'],
  ['TCPI', 'toCompletePerformanceIndexBudget'],
] as const;

function tableOf(rows: readonly EarnedValueRow[]): readonly string[] {
  const head = ['period', ...columns.map(([label]) => label)];
  const body = rows.map((row) => [
    String(row.period),
    ...columns.map(([, name]) => (row[name] === null ? '-' : String(Math.round(row[name] * 1000) / 1000))),
  ]);
  return [head, ...body].map((cells) => cells.map((cell) => cell.padStart(10)).join(''));
}

/** What is printed of a file: rows, or the reason why there are none. */
interface EvmLine<Row> {
  readonly file: string;
  readonly rows?: readonly Row[];
  readonly refused?: string;
  readonly findings: readonly Finding[];
}

/** A series as a line of rows, or why there is none. */
function lineOfSeries(file: string, text: string): EvmLine<EarnedValueRow> {
  const { plan, findings } = readEarnedValueJson(text);
  if (plan === undefined) return { file, findings };
  const rows = computeEarnedValueRows(plan);
  return 'refused' in rows ? { file, ...rows, findings } : { file, rows, findings };
}

/** A plan is known at its status date only: one row, whose periods are working days. */
async function lineOfPlan(file: string, bytes: Uint8Array): Promise<EvmLine<object>> {
  const { plan, findings } = await readPlanFile(bytes);
  if (plan === undefined) return { file, findings };
  const value = earnedValueOfPlan(plan);
  if ('refused' in value) return { file, ...value, findings };
  const { statusDate, unit, work, indicators, gaps } = value;
  const row = { statusDate: formatPlanMinute(statusDate), unit, ...work.total, ...indicators, gaps };
  return { file, rows: [row], findings };
}

/** A series names its amounts; everything else is taken for a plan. */
function isSeries(text: string): boolean {
  return /^\s*\{/.test(text) && /"(plannedValue|PV|periods)"\s*:/.test(text);
}

/**
 * `regie evm FILE --json`: one line `{file, rows}` with every figure by its full name: of each period of a series, or
 * of a plan with a baseline at its status date.
 */
export async function runEvm(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const isJson = args.includes('--json');
  const [file, ...rest] = args.filter((arg) => arg !== '--json');
  if (file === undefined || file.startsWith('-') || rest.length > 0) {
    terminal.complain(usage);
    return 2;
  }
  const bytes = await terminal.readFile(file);
  const text = new TextDecoder().decode(bytes);
  const series = isSeries(text) ? lineOfSeries(file, text) : undefined;
  const line = series ?? (await lineOfPlan(file, bytes));
  if (!isJson && series?.rows !== undefined) for (const row of tableOf(series.rows)) terminal.print(row);
  else terminal.print(JSON.stringify(line, undefined, isJson ? undefined : 2));
  return line.rows === undefined ? 1 : 0;
}
