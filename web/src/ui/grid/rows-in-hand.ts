import type { GridRow } from './cell.ts';
import { rangeOf } from './grid-state.ts';
import { blockOf } from './run-command.ts';
import type { GridControl } from './use-grid.ts';

/** Ids of what a command is about: the selected rows, else those of the range, else that of the active cell. */
export function idsInHand(grid: GridControl): readonly string[] {
  const { selectedIds } = grid.state;
  return selectedIds.size > 0 ? [...selectedIds] : rowsOfRange(grid).map(({ id }) => id);
}

function rowsOfRange(grid: GridControl): readonly GridRow[] {
  return blockOf(rangeOf(grid.state), grid).rows;
}
