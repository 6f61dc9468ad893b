import { defuseText, restoreText, writeCsv, writeXlsx } from '@regie/formats/spreadsheet';
import { hostileTexts } from '../hostile/hostile-texts.ts';
import { readCsv, readZip, unescapeXml } from './read-sheets.ts';

export interface InjectionResult {
  readonly texts: number;
  readonly faults: readonly string[];
}

const starts = ['=', '+', '-', '@', '|', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
const before = [
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u202e',
  '"',
  '""',
  "'",
  ';',
  '";"',
  '\t',
  '\r\n',
  'a;',
  'a\n',
  'a"\r\n',
];
const acts = [
  '1+1',
  'cmd|" /C calc"!A0',
  'HYPERLINK("http://example.org";"klik")',
  'WEBSERVICE("http://example.org")',
  '3',
  '31 6 1234 5678',
  '2+5*cmd',
];

/** What a spreadsheet may take for the start of a formula, in the cell as it reads it. */
const calculates = /^[\s\p{Cf}\p{Cc}]*[=+\-@|\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

const numbers = [-3, -123_456, 0, 7, -1];

/** Writes texts that would act, and looks at the files with other eyes. */
export async function injectFormulas(): Promise<InjectionResult> {
  const made = before.flatMap((first) =>
    starts.flatMap((start) => acts.map((act) => `${first}${start}${act}`)),
  );
  const texts = [...made, ...hostileTexts];
  const faults: string[] = [];
  for (const text of texts)
    if (restoreText(defuseText(text)) !== text) faults.push(`${JSON.stringify(text)} is not restored`);
  const columns = [
    { label: '=1+1', kind: 'text' },
    { label: 'Getal', kind: 'number' },
    { label: 'Bedrag', kind: 'money' },
  ] as const;
  const rows = texts.map((text, index) => [text, numbers[index % numbers.length] ?? 0, -1234] as const);
  for (const language of ['nl', 'en'] as const) {
    const sheet = { name: '=Blad', language, columns, rows };
    faults.push(...checkCsv(Buffer.from(writeCsv(sheet)).toString('utf8'), texts, language));
    faults.push(...checkXlsx(readZip(Buffer.from(await writeXlsx(sheet))), texts));
  }
  return { texts: texts.length, faults };
}

function checkCsv(csv: string, texts: readonly string[], language: 'nl' | 'en'): readonly string[] {
  const [head, ...rows] = readCsv(csv.replace(/^\ufeff/, ''), ';');
  const faults: string[] = [];
  if (calculates.test(head?.[0] ?? '')) faults.push('csv: the head of a column calculates');
  if (rows.length !== texts.length) return [`csv: ${rows.length} rows of ${texts.length}`];
  for (const [index, row] of rows.entries()) {
    const text = texts[index] ?? '';
    const [written = '', number, money] = row;
    if (calculates.test(written)) faults.push(`csv: ${JSON.stringify(written)} calculates`);
    if (restoreText(written) !== text)
      faults.push(`csv: ${JSON.stringify(text)} came back as ${JSON.stringify(written)}`);
    if (
      number !== String(numbers[index % numbers.length]) ||
      money !== (language === 'nl' ? '-12,34' : '-12.34')
    )
      faults.push(`csv: numbers are ${number} and ${money}`);
  }
  return faults;
}

/** Signs that XML cannot hold are left out, and ends of lines are all alike there. */
const comparable = (text: string) =>
  text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').replace(/\r\n?/g, '\n');

function checkXlsx(files: ReadonlyMap<string, string>, texts: readonly string[]): readonly string[] {
  const faults: string[] = [];
  for (const [name, text] of files)
    if (/<f[ >]|<ddeLink|externalLink/.test(text)) faults.push(`xlsx: ${name} has a formula`);
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, part = '']) => unescapeXml(part)).join(''),
  );
  const rows = [...sheet.matchAll(/<row[^>]*>([\s\S]*?)<\/row>/g)].slice(1);
  if (rows.length !== texts.length) return [`xlsx: ${rows.length} rows of ${texts.length}`];
  for (const [index, [, row = '']] of rows.entries()) {
    const cells = [...row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)];
    const [, attributes = '', content = ''] = cells[0] ?? [];
    const value = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? '';
    const isShared = /t="s"/.test(attributes);
    const text = isShared
      ? (shared[Number(value)] ?? '')
      : unescapeXml(/<t[^>]*>([\s\S]*?)<\/t>/.exec(content)?.[1] ?? '');
    if (!isShared && !/t="inlineStr"/.test(attributes))
      faults.push(`xlsx: ${JSON.stringify(texts[index])} is not a text`);
    if (comparable(text) !== comparable(texts[index] ?? ''))
      faults.push(`xlsx: ${JSON.stringify(texts[index])} came back as ${JSON.stringify(text)}`);
    for (const [, more = ''] of cells.slice(1))
      if (/t="(s|str|inlineStr)"/.test(more)) faults.push('xlsx: a number became a text');
  }
  return faults;
}
