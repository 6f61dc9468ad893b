import { defuseText, type Sheet, type SheetKind, type SheetValue } from './sheet.ts';

const words = { nl: ['ja', 'nee'], en: ['yes', 'no'] } as const;

function day(text: string, language: 'nl' | 'en'): string {
  return language === 'nl' ? text.slice(0, 10).split('-').reverse().join('-') : text.slice(0, 10);
}

function number(value: number, digits: number, language: 'nl' | 'en'): string {
  const text = value.toFixed(digits);
  return language === 'nl' ? text.replace('.', ',') : text;
}

function cell(value: SheetValue, kind: SheetKind, language: 'nl' | 'en'): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return words[language][value ? 0 : 1];
  if (typeof value === 'number') {
    return number(kind === 'money' ? value / 100 : value, kind === 'number' ? 0 : 2, language);
  }
  if (kind === 'day') return day(value, language);
  if (kind === 'instant') return `${day(value, language)} ${value.slice(11, 16)}`;
  return defuseText(value);
}

function quote(text: string): string {
  return /[";\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A sheet as CSV that opens rightly in a spreadsheet of its language: semicolons, a byte order mark, Dutch or English
 * days and decimals. Text cannot act as a formula; numbers, negative ones too, stay numbers.
 */
export function writeCsv({ language, columns, rows }: Sheet): Uint8Array {
  const head = columns.map(({ label }) => quote(defuseText(label))).join(';');
  const lines = rows.map((row) =>
    columns.map(({ kind }, index) => quote(cell(row[index] ?? null, kind, language))).join(';'),
  );
  return new TextEncoder().encode(`\ufeff${[head, ...lines].join('\r\n')}\r\n`);
}
