import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import type { Figure, Measurement } from './figure.ts';

const path = resolve(import.meta.dirname, '../../docs/figures.md');
const head = `# Figures

Made by \`npm run -s figures -- NAME --record\`, which runs a figure and puts its row here; not to be edited by hand.
A figure that is not in the table has not been recorded; \`--list\` names them all.

| figure | value | unit | target | met | day | on |
|---|---|---|---|---|---|---|
`;

/** Puts the row of a measured figure into docs/figures.md, in the place of an earlier one of the same name. */
export function recordFigure(
  { name, unit, target }: Figure,
  { value, ok, notMeasured }: Measurement,
  day: Date,
): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
  const cells = [
    name,
    shortOf(value),
    unit,
    target,
    `${ok ? 'yes' : '**no**'}${notMeasured === undefined ? '' : `; not measured: ${notMeasured}`}`,
    day.toISOString().slice(0, 10),
    machine,
  ];
  const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const before = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const others = before.filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| figure |'));
  const rows = [...others.filter((line) => !line.startsWith(`| ${name} |`)), row].sort();
  writeFileSync(path, `${head}${rows.join('\n')}\n`);
}

function shortOf(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}
