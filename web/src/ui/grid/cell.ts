import type { ReactNode } from 'react';

export type CellValue = string | number | boolean | null;

/** One record as the grid shows it. A column that is absent from `values` may not be seen by this reader. */
export interface GridRow {
  readonly id: string;
  readonly values: Readonly<Record<string, CellValue>>;
  /** Where a new one is typed: it can be filled in, not selected. */
  readonly isInput?: true;
  /** How deep in the tree; 0 in a register. */
  readonly depth: number;
  /** Names of columns whose new value is on its way to the server. */
  readonly pending?: ReadonlySet<string> | undefined;
  /** Why no cell of this row can be changed. */
  readonly whyLocked?: string | undefined;
  /** In a tree: whether what lies below it is shown; undefined where nothing lies below. */
  readonly isOpen?: boolean | undefined;
}

/** What text became when it was read as a value of a column. */
export type Parsed = { readonly value: CellValue } | { readonly problem: string };

export interface CellOption {
  readonly value: CellValue;
  readonly label: string;
}

/** One column: how its values are read, written and shown. The grid knows nothing else of the record. */
export interface GridColumn {
  readonly name: string;
  readonly label: string;
  readonly meaning?: string | undefined;
  readonly isNumber: boolean;
  readonly isLong: boolean;
  readonly widthPx: number;
  /** Why no cell of this column can be changed; undefined when it can. */
  readonly whyLocked?: string | undefined;
  /** Why the cell of one row cannot be changed, such as what a summary computes. */
  readonly lockOf?: ((row: GridRow) => string | undefined) | undefined;
  readonly isRequired: boolean;
  /** It names the row for who listens; the first column does where none says so. */
  readonly isRowHead?: boolean;
  readonly canSort: boolean;
  readonly canGroup: boolean;
  readonly options?: readonly CellOption[] | undefined;
  /** The value as text that `parse` reads back: what is edited, copied and pasted. */
  readonly toText: (value: CellValue) => string;
  readonly parse: (text: string) => Parsed;
  /** What stands in the cell; text by default. */
  readonly show?: ((row: GridRow) => ReactNode) | undefined;
}

/** The value of a cell; null where it is empty or may not be seen. */
export function readCell(row: GridRow, column: GridColumn): CellValue {
  return row.values[column.name] ?? null;
}

/** Why this cell cannot be changed; undefined when it can. */
export function findCellLock(row: GridRow, column: GridColumn): string | undefined {
  return column.whyLocked ?? row.whyLocked ?? column.lockOf?.(row);
}
