/** A place in the grid: the line, heads of groups included, and the column among those shown. */
export interface Cell {
  readonly line: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Editing {
  readonly draft: string;
  /** Begun by typing: what stood there is replaced. */
  readonly isReplacing: boolean;
  readonly problem?: string;
}

/** All that the grid remembers of its user; what it shows is remembered by the server and the address. */
export interface GridState {
  readonly active: Cell;
  /** The other corner of the range; equal to `active` when one cell is meant. */
  readonly anchor: Cell;
  readonly editing: Editing | undefined;
  readonly selectedIds: ReadonlySet<string>;
}

export interface GridBounds {
  readonly lines: number;
  readonly columns: number;
  /** How many lines fit on the screen. */
  readonly linesShown: number;
}

export type Motion =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'line-start'
  | 'line-end'
  | 'page-up'
  | 'page-down'
  | 'first'
  | 'last'
  | 'next'
  | 'previous';

export const startState: GridState = {
  active: { line: 0, column: 0 },
  anchor: { line: 0, column: 0 },
  editing: undefined,
  selectedIds: new Set(),
};

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}

function clampCell({ line, column }: Cell, bounds: GridBounds): Cell {
  return { line: clamp(line, bounds.lines), column: clamp(column, bounds.columns) };
}

/** The cell before or after, over the end of the line. */
function step({ line, column }: Cell, by: 1 | -1, { columns, lines }: GridBounds): Cell {
  const place = line * columns + column + by;
  if (place < 0 || place >= lines * columns) return { line, column };
  return { line: Math.floor(place / columns), column: place % columns };
}

/** Where a motion leads from a cell; never outside the grid. */
export function cellAfter(from: Cell, motion: Motion, bounds: GridBounds): Cell {
  const { line, column } = from;
  const page = Math.max(1, bounds.linesShown - 1);
  const targets: Readonly<Record<Motion, () => Cell>> = {
    left: () => ({ line, column: column - 1 }),
    right: () => ({ line, column: column + 1 }),
    up: () => ({ line: line - 1, column }),
    down: () => ({ line: line + 1, column }),
    'line-start': () => ({ line, column: 0 }),
    'line-end': () => ({ line, column: bounds.columns - 1 }),
    'page-up': () => ({ line: line - page, column }),
    'page-down': () => ({ line: line + page, column }),
    first: () => ({ line: 0, column: 0 }),
    last: () => ({ line: bounds.lines - 1, column: bounds.columns - 1 }),
    next: () => step(from, 1, bounds),
    previous: () => step(from, -1, bounds),
  };
  return clampCell(targets[motion](), bounds);
}

export function goTo(state: GridState, cell: Cell, isExtending: boolean, bounds: GridBounds): GridState {
  const active = clampCell(cell, bounds);
  return { ...state, active, anchor: isExtending ? state.anchor : active, editing: undefined };
}

/** Keeps the active cell inside after rows or columns went away. */
export function fit(state: GridState, bounds: GridBounds): GridState {
  const active = clampCell(state.active, bounds);
  const anchor = clampCell(state.anchor, bounds);
  const isSame =
    active.line === state.active.line &&
    active.column === state.active.column &&
    anchor.line === state.anchor.line &&
    anchor.column === state.anchor.column;
  return isSame ? state : { ...state, active, anchor };
}

/** The same cells in another line: rows came or went above them. */
export function moveTo(state: GridState, line: number): GridState {
  const by = line - state.active.line;
  const shifted = (cell: Cell): Cell => ({ ...cell, line: cell.line + by });
  return { ...state, active: shifted(state.active), anchor: shifted(state.anchor) };
}

export function rangeOf({ active, anchor }: GridState): CellRange {
  return {
    top: Math.min(active.line, anchor.line),
    bottom: Math.max(active.line, anchor.line),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

export function isOneCell({ top, bottom, left, right }: CellRange): boolean {
  return top === bottom && left === right;
}

export function isInRange({ top, bottom, left, right }: CellRange, { line, column }: Cell): boolean {
  return line >= top && line <= bottom && column >= left && column <= right;
}

/** Takes rows into the selection when one of them is missing from it, else all of them out. */
export function toggleRows(state: GridState, ids: readonly string[]): GridState {
  const selectedIds = new Set(state.selectedIds);
  const isAdding = ids.some((id) => !selectedIds.has(id));
  for (const id of ids) {
    if (isAdding) selectedIds.add(id);
    else selectedIds.delete(id);
  }
  return { ...state, selectedIds };
}

export function selectRows(state: GridState, ids: Iterable<string>): GridState {
  return { ...state, selectedIds: new Set(ids) };
}

export function beginEditing(state: GridState, editing: Editing): GridState {
  return { ...state, anchor: state.active, editing };
}

export function endEditing(state: GridState): GridState {
  return { ...state, editing: undefined };
}
