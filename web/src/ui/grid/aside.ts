import type { ComponentType, KeyboardEvent, ReactNode } from 'react';
import type { GridRow } from './cell.ts';

export interface AsideRowProps {
  readonly row: GridRow;
  readonly line: number;
}

/** The part of each row. Keep the object the same while nothing of it changes: every row is drawn again when it does. */
export interface AsideCellSetup {
  readonly widthPx: number;
  readonly Row: ComponentType<AsideRowProps>;
  /** What the row's part says, for who listens. */
  readonly describe: (row: GridRow) => string;
  /** Keys while the part of a row has the focus, before those of the grid; true when it was for it. */
  readonly onKey: (event: KeyboardEvent, row: GridRow, line: number) => boolean;
}

/**
 * A part at the right of the same rows, such as the bars of a Gantt: it stays in sight while the columns scroll, and
 * cannot drift from its rows because it is a cell of theirs.
 */
export interface GridAside {
  /** Head of the column, read out. */
  readonly label: string;
  readonly cell: AsideCellSetup;
  readonly head: ReactNode;
  /** Below what the rows draw, over the whole height: shading and lines. */
  readonly ground: ReactNode;
  /** Above the ground and below what the rows draw, for the lines on screen: what runs from row to row. */
  readonly Between: ComponentType<{ readonly lines: readonly number[] }>;
  /** Below the rows: the scroll bar of the part. */
  readonly foot: ReactNode;
}
