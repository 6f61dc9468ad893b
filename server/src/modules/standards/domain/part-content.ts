import type { PartContent } from '@regie/contracts/standards';

/** What is written in a part, as it is set: a list by its lines, a table where every line has the same cells. */
export type SetContent =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly rows: readonly string[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** As many as stand beside each other on a page and are still read. */
const mostColumns = 8;
const bullet = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
const ruler = /^[\s|:-]*-{3,}[\s|:-]*$/;

/** Cells of a line that somebody wrote with bars, or pasted from a sheet. */
function cellsOf(line: string, separator: string): readonly string[] {
  const bare = separator === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  return bare.split(separator).map((cell) => cell.trim());
}

function tableOf(lines: readonly string[], separators: readonly string[]): SetContent | undefined {
  for (const separator of separators) {
    const rows = lines.filter((line) => !ruler.test(line)).map((line) => cellsOf(line, separator));
    const [heads, ...others] = rows;
    if (heads === undefined || others.length === 0) continue;
    const count = heads.length;
    if (count < 2 || count > mostColumns) continue;
    if (others.every((cells) => cells.length === count)) return { kind: 'table', heads, rows: others };
  }
  return undefined;
}

/** What was written by the kind of the part; what does not look like that kind stays the text that it is. */
export function setContent(content: PartContent, text: string): SetContent {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  // Bars and tabs make a table wherever they stand in every line; a semicolon also ends an item of a list.
  const table = tableOf(lines, content === 'table' ? ['\t', '|', ';'] : ['\t', '|']);
  if (table !== undefined) return table;
  if (content === 'list' && lines.length > 1) {
    return { kind: 'list', rows: lines.map((line) => line.replace(bullet, '').trim()) };
  }
  return { kind: 'paragraph', text: text.trim() };
}
