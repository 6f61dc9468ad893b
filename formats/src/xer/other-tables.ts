import { spelledValue, type XerTable, type XerTables } from './table.ts';

/** The tables that the plan has a place for. */
export const modelledTables: ReadonlySet<string> = new Set([
  'PROJECT',
  'CALENDAR',
  'SCHEDOPTIONS',
  'PROJWBS',
  'RSRC',
  'RSRCRATE',
  'ACTVTYPE',
  'TASK',
  'ACTVCODE',
  'TASKPRED',
  'TASKRSRC',
  'TASKACTV',
  'UDFTYPE',
  'UDFVALUE',
]);

/** The name under which a plan carries the first line of the file. */
export const headerField = 'ERMHDR';
const tablePrefix = '%T ';

/** The rest of a file as other fields of the project: its first line, and each table as text. */
export function packTables({ header, tables }: XerTables): Record<string, string> {
  const fields: Record<string, string> = { [headerField]: header.map(spelledValue).join('\t') };
  for (const { name, columns, rows } of tables.values()) {
    if (modelledTables.has(name) || name === '') continue;
    const lines = [columns, ...rows].map((values) => values.map(spelledValue).join('\t'));
    fields[`${tablePrefix}${name}`] = lines.join('\n');
  }
  return fields;
}

/** The tables that a plan carries. */
export function unpackTables(fields: Readonly<Record<string, string>> | undefined): XerTable[] {
  return Object.entries(fields ?? {}).flatMap(([key, text]): XerTable[] => {
    if (!key.startsWith(tablePrefix)) return [];
    const [columns = [], ...rows] = text.split('\n').map((line) => line.split('\t'));
    return [{ name: key.slice(tablePrefix.length), columns, rows, lines: [] }];
  });
}
