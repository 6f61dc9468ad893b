import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { defuseText, restoreText, type Sheet } from './sheet.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

const sheet: Sheet = {
  name: "Risico's",
  language: 'nl',
  columns: [
    { label: 'Titel', kind: 'text' },
    { label: 'Score', kind: 'number' },
    { label: 'Bedrag', kind: 'money' },
    { label: 'Dag', kind: 'day' },
  ],
  rows: [
    ['=HYPERLINK("http://x")', -3, -123_456, '2027-01-11'],
    ['+31 6', null, 100, null],
  ],
};
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('a CSV in Dutch has semicolons, decimal commas, Dutch days and no formula', () => {
  expect(textOf(writeCsv(sheet))).toBe(
    '\ufeffTitel;Score;Bedrag;Dag\r\n"\'=HYPERLINK(""http://x"")";-3;-1234,56;11-01-2027\r\n\'+31 6;;1,00;\r\n',
  );
});

test('whatever text is defused does not begin a formula and is restored', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '＝', '');
  fc.assert(
    fc.property(start, fc.string(), (sign, rest) => {
      const text = defuseText(sign + rest);
      expect(text).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(restoreText(text)).toBe(sign + rest);
    }),
  );
});

test('an XLSX read back has the same text, numbers and days, and no formula cell', async () => {
  const { sheets } = await readXlsx(await writeXlsx(sheet));
  const [head, first] = sheets[0]?.rows ?? [];
  expect(head).toEqual(['Titel', 'Score', 'Bedrag', 'Dag']);
  expect(first?.slice(0, 3)).toEqual(['=HYPERLINK("http://x")', -3, -1234.56]);
  expect(first?.[3]).toEqual(new Date('2027-01-11T00:00:00Z'));
  expect(JSON.stringify(sheets[0])).not.toContain('"formula"');
});
