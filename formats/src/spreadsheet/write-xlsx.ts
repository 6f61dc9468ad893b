import { type CellValue, writeXlsx as write } from 'hucre';
import type { Sheet, SheetKind, SheetValue } from './sheet.ts';

const formats: Readonly<Record<SheetKind, string | undefined>> = {
  text: '@',
  number: '0',
  decimal: '0.00',
  money: '#,##0.00',
  day: 'dd-mm-yyyy',
  instant: 'dd-mm-yyyy hh:mm',
  'yes-no': undefined,
};
const widest = 60;

function cell(value: SheetValue, kind: SheetKind): CellValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return kind === 'money' ? value / 100 : value;
  if (kind === 'day') return new Date(`${value.slice(0, 10)}T00:00:00Z`);
  // Signs that XML cannot hold would make the file unreadable.
  return kind === 'instant' ? new Date(value) : value.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
}

/** A sheet as XLSX: text as text cells, which a spreadsheet never calculates; days as days, money as numbers. */
export async function writeXlsx({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const table = rows.map((row) => columns.map(({ kind }, index) => cell(row[index] ?? null, kind)));
  return await write({
    sheets: [
      {
        name: name.replace(/[\\/?*:[\]]/g, ' ').slice(0, 31),
        columns: columns.map(({ label, kind }, index) => {
          const numFmt = formats[kind];
          const lengths = rows.slice(0, 200).map((row) => String(row[index] ?? '').length);
          const width = Math.min(widest, Math.max(label.length, 10, ...lengths) + 2);
          return { width, ...(numFmt === undefined ? {} : { numFmt }) };
        }),
        rows: [columns.map(({ label }) => label), ...table],
        freezePane: { rows: 1 },
      },
    ],
  });
}
