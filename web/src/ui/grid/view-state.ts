/** What of a grid is kept in the address and in saved views; the words are those of contracts. */
export interface GridView {
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
  readonly group?: string | undefined;
  readonly search?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly widths?: Readonly<Record<string, number>> | undefined;
  /** What is put away: along with the rest, or alone; undefined leaves it out. */
  readonly archived?: 'with' | 'only' | undefined;
}

export interface SortKey {
  readonly name: string;
  readonly isDescending: boolean;
}

export const leastWidthPx = 48;
export const mostWidthPx = 800;

/** Reads `-score,title`. */
export function readSort(sort: string | undefined): readonly SortKey[] {
  return (sort ?? '')
    .split(',')
    .filter((key) => key !== '' && key !== '-')
    .map((key) =>
      key.startsWith('-') ? { name: key.slice(1), isDescending: true } : { name: key, isDescending: false },
    );
}

export function writeSort(keys: readonly SortKey[]): string | undefined {
  return keys.length === 0
    ? undefined
    : keys.map(({ name, isDescending }) => `${isDescending ? '-' : ''}${name}`).join(',');
}

/** Ascending, then descending, then as it was; `isAdding` keeps the keys before it. */
export function toggleSort(sort: string | undefined, name: string, isAdding: boolean): string | undefined {
  const keys = readSort(sort);
  const current = keys.find((key) => key.name === name);
  const others = isAdding ? keys.filter((key) => key.name !== name) : [];
  if (current === undefined) return writeSort([...others, { name, isDescending: false }]);
  if (current.isDescending) return writeSort(others);
  return writeSort(
    isAdding
      ? keys.map((key) => (key.name === name ? { name, isDescending: true } : key))
      : [{ name, isDescending: true }],
  );
}

export function setSort(name: string, isDescending: boolean): string {
  return `${isDescending ? '-' : ''}${name}`;
}

export function moveColumn(columns: readonly string[], name: string, by: number): readonly string[] {
  const from = columns.indexOf(name);
  const to = Math.max(0, Math.min(columns.length - 1, from + by));
  if (from === -1 || from === to) return columns;
  const others = columns.filter((other) => other !== name);
  return [...others.slice(0, to), name, ...others.slice(to)];
}

/** Shows a column, at the end, or hides it; one column always stays. */
export function toggleColumn(columns: readonly string[], name: string): readonly string[] {
  if (!columns.includes(name)) return [...columns, name];
  return columns.length === 1 ? columns : columns.filter((other) => other !== name);
}

export function setWidth(view: GridView, name: string, widthPx: number): GridView {
  const width = Math.round(Math.max(leastWidthPx, Math.min(mostWidthPx, widthPx)));
  return { ...view, widths: { ...view.widths, [name]: width } };
}

/** The view as parameters of the address: only what differs from the usual view. */
export function toAddress(view: GridView): Readonly<Record<string, string | undefined>> {
  const widths = Object.entries(view.widths ?? {}).map(([name, width]) => `${name}:${width}`);
  const text = (value: string | undefined) => (value === '' ? undefined : value);
  return {
    filter: text(view.filter),
    sort: text(view.sort),
    group: text(view.group),
    search: text(view.search),
    columns: view.columns === undefined ? undefined : view.columns.join(','),
    widths: widths.length === 0 ? undefined : widths.join(','),
    archived: view.archived,
  };
}

function readWidths(text: unknown): Readonly<Record<string, number>> | undefined {
  if (typeof text !== 'string') return undefined;
  const widths = text.split(',').flatMap((part): [string, number][] => {
    const [, name, digits] = /^([a-zA-Z][a-zA-Z0-9]{0,39}):(\d{2,4})$/.exec(part) ?? [];
    return name === undefined ? [] : [[name, Math.max(leastWidthPx, Math.min(mostWidthPx, Number(digits)))]];
  });
  return widths.length === 0 ? undefined : Object.fromEntries(widths);
}

/** Reads a view from parameters of the address; what is not understood is left out, never an error. */
export function fromAddress(parameters: Readonly<Record<string, unknown>>): GridView {
  const text = (value: unknown, longest: number) =>
    typeof value === 'string' && value !== '' && value.length <= longest ? value : undefined;
  const columns = text(parameters['columns'], 2000)
    ?.split(',')
    .filter((name) => /^[a-zA-Z][a-zA-Z0-9]{0,39}$/.test(name));
  return {
    filter: text(parameters['filter'], 4000),
    sort: text(parameters['sort'], 200),
    group: text(parameters['group'], 40),
    search: text(parameters['search'], 200),
    columns: columns === undefined || columns.length === 0 ? undefined : [...new Set(columns)],
    widths: readWidths(parameters['widths']),
    archived: (['with', 'only'] as const).find((which) => which === parameters['archived']),
  };
}

/** Whether two views show the same, so that a saved one is marked as changed only when it is. */
export function isSameView(left: GridView, right: GridView): boolean {
  return JSON.stringify(toAddress(left)) === JSON.stringify(toAddress(right));
}
