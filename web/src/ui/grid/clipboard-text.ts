/**
 * Text that a spreadsheet would read as a formula: =, +, -, @, a tab or a carriage return in front, also in their
 * full-width forms and behind spaces. OWASP, "CSV Injection".
 */
const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/;
const quotedFormula = /^'(?=[\s]*[=+\-@\t\r＝＋－＠])/;

/** Makes text harmless in a spreadsheet; `revive` takes it back. Numbers are not text and are left alone. */
export function defuse(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before `defuse`. */
export function revive(text: string): string {
  return text.replace(quotedFormula, '');
}

export interface CopiedCell {
  readonly text: string;
  readonly isNumber: boolean;
}

function tsvField({ text, isNumber }: CopiedCell): string {
  const safe = isNumber ? text : defuse(text);
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Tab-separated text as spreadsheets put it on the clipboard. */
export function toTsv(rows: readonly (readonly CopiedCell[])[]): string {
  return rows.map((row) => row.map(tsvField).join('\t')).join('\r\n');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function htmlCell(cell: CopiedCell): string {
  const text = escapeHtml(cell.isNumber ? cell.text : defuse(cell.text)).replace(/\r?\n/g, '<br>');
  return `<td>${text}</td>`;
}

/** The same cells as an HTML table, which spreadsheets and word processors prefer. */
export function toHtmlTable(rows: readonly (readonly CopiedCell[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`;
}

interface Field {
  readonly text: string;
  readonly end: number;
}

function readQuoted(text: string, start: number): Field | undefined {
  let position = start + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote === -1) return undefined;
    if (text[quote + 1] !== '"') {
      return { text: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    position = quote + 2;
  }
}

function readField(text: string, start: number): Field {
  if (text[start] === '"') {
    const quoted = readQuoted(text, start);
    // A quote that does not end at the end of a field is an ordinary sign.
    if (quoted !== undefined && /^[\t\r\n]?$/.test(text[quoted.end] ?? '')) return quoted;
  }
  const fieldEnd = /[\t\r\n]|$/g;
  fieldEnd.lastIndex = start;
  const end = fieldEnd.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

/** Reads tab-separated text: quotes as spreadsheets write them, any line end, a last empty line left out. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position <= text.length) {
    const field = readField(text, position);
    row.push(revive(field.text));
    if (text[field.end] === '\t') {
      position = field.end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    position = field.end + (text.startsWith('\r\n', field.end) ? 2 : 1);
    if (position === text.length) break;
  }
  return rows;
}
