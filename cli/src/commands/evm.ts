import { computeEarnedValueRows, type EarnedValueRow } from '@regie/engine/earned-value';
import { readEarnedValueJson } from '@regie/formats/earned-value-json';
import type { ExitStatus, Terminal } from '../terminal.ts';

const usage =
  'regie evm FILE [--json]: earned value per period of a series (see docs/method/earned-value.md)';

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

/** `regie evm FILE --json`: one line `{file, rows}` with every figure of each period by its full name. */
export async function runEvm(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const isJson = args.includes('--json');
  const [file, ...rest] = args.filter((arg) => arg !== '--json');
  if (file === undefined || file.startsWith('-') || rest.length > 0) {
    terminal.complain(usage);
    return 2;
  }
  const text = new TextDecoder().decode(await terminal.readFile(file));
  const { plan, findings } = readEarnedValueJson(text);
  const rows = plan === undefined ? undefined : computeEarnedValueRows(plan);
  if (rows === undefined || 'refused' in rows) {
    terminal.print(JSON.stringify({ file, ...rows, findings }));
    return 1;
  }
  if (isJson) terminal.print(JSON.stringify({ file, rows, findings }));
  else for (const line of tableOf(rows)) terminal.print(line);
  return 0;
}
