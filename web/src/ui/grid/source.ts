import type { GridRow } from './cell.ts';
import type { RowChange } from './paste-plan.ts';
import type { RowGroup } from './row-layout.ts';

export interface LabelledGroup extends RowGroup {
  readonly label: string;
}

/** Where the rows come from: the server filters, sorts and groups, the grid asks for windows by offset. */
export interface GridSource {
  readonly total: number;
  /** Lines below the rows in which a new one is typed: neither counted nor selected. Only in a list without groups. */
  readonly inputLines?: number;
  readonly groups: readonly LabelledGroup[] | undefined;
  /** The rows lie below one another; `depth` says how deep. */
  readonly isTree?: boolean;
  /** The row at a place of the list; undefined while it is fetched. */
  readonly rowAt: (offset: number) => GridRow | undefined;
  /** The line of a row, where rows can come and go above it while it is edited. */
  readonly lineOf?: (id: string) => number | undefined;
  /** Says which rows are on screen, so that they are fetched. */
  readonly showWindow: (first: number, last: number) => void;
  /** Fetches rows that are not on screen, such as for copying or selecting all of them. */
  readonly loadRows: (first: number, count: number) => Promise<readonly GridRow[]>;
}

/** What the grid cannot do itself. */
export interface GridActions {
  /** Writes the changes as one event; the reason why not is shown by whoever writes. */
  readonly write: (changes: readonly RowChange[]) => void;
  readonly open: (row: GridRow) => void;
  /** Shows or hides what lies below a row of a tree. */
  readonly toggle?: ((row: GridRow) => void) | undefined;
  /** Undefined where nothing can be added. */
  readonly add?: (() => void) | undefined;
  /** Shows what a paste at this line and column would do. */
  readonly paste?:
    | ((lines: readonly (readonly string[])[], offset: number, column: number) => void)
    | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
}
