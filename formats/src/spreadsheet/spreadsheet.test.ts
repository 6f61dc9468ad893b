import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { parseCsv, readXlsx } from 'hucre';
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

/** The text of all parts of a ZIP, by its central directory. */
function unzipped(bytes: Uint8Array): string {
  const zip = Buffer.from(bytes);
  const parts: string[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    parts.push((zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'));
  }
  return parts.join('\n');
}

test('a CSV in Dutch has semicolons, decimal commas, Dutch days and no formula', () => {
  expect(textOf(writeCsv(sheet))).toBe(
    '\ufeffTitel;Score;Bedrag;Dag\r\n"\'=HYPERLINK(""http://x"")";-3;-1234,56;11-01-2027\r\n\'+31 6;;1,00;\r\n',
  );
});

test('whatever text is defused does not begin a formula and is restored', () => {
  const blank = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\ufeff', '\u0000', '  \t');
  const start = fc.constantFrom('=', '+', '-', '@', '|', '\t', '\r', '\n', "'", '＝', '＋', '－', '＠', '');
  fc.assert(
    fc.property(blank, start, fc.string(), (before, sign, rest) => {
      const text = defuseText(before + sign + rest);
      expect(text).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|^[\t\r\n]/u);
      expect(restoreText(text)).toBe(before + sign + rest);
    }),
  );
});

test('hostile text stays in its own cell of a CSV, whatever separators and quotes it holds', () => {
  const text = fc
    .array(fc.constantFrom(';', ',', '"', '\n', '\r', '=', '@', "'", ' ', 'a'))
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
      const columns = [
        { label: 'a', kind: 'text' },
        { label: 'b', kind: 'text' },
      ] as const;
      const file = textOf(writeCsv({ name: 'x', language: 'nl', columns, rows }));
      const read = parseCsv(file.slice(1), { delimiter: ';' }).slice(1);
      expect(read.map((row) => row.map((value) => restoreText(String(value ?? ''))))).toEqual(rows);
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

test('no text becomes a formula cell of an XLSX, nor breaks the file', async () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    "'=1",
    '=cmd|x!A1',
    'a\u0000b\u0008\ufffe',
    '<f>1+1</f>',
    '_x003D_1',
    '',
  ];
  const columns = [{ label: '=1+1', kind: 'text' }] as const;
  const rows = texts.map((text) => [text]);
  const bytes = await writeXlsx({ name: '=x[1]', language: 'nl', columns, rows });
  const parts = unzipped(bytes);
  expect(parts).toContain('SUM(A1)');
  expect(parts).not.toMatch(/<f[ >]/);
  const { sheets } = await readXlsx(bytes);
  const read = (sheets[0]?.rows ?? []).slice(1).map(([value]) => value ?? '');
  expect(read.slice(0, 9)).toEqual(texts.slice(0, 9));
  expect(read[9]).toBe('ab');
});
