import type { GridColumn } from '../../ui/grid/index.ts';

const checkPx = 32;
const leastNamePx = 180;
const mostNamePx = 420;
/** The part of the width that the columns take until somebody moves the edge. */
const usualPart = 0.58;
const mostPart = 0.66;

/** The columns with the name as wide as there is room, and how wide they are together. */
export interface FittedColumns {
  readonly columns: readonly GridColumn[];
  /** Without an edge that somebody moved: as wide as shows them all, within reason. */
  readonly usualPx: number;
}

/** Gives the name the room that the other columns leave: nothing is hidden where it can be helped, no gap is left. */
export function fitColumns(
  columns: readonly GridColumn[],
  widthPx: number,
  columnsPx: number | null,
  isNameFixed: boolean,
): FittedColumns {
  const othersPx = columns.reduce((sum, { name, widthPx: px }) => sum + (name === 'name' ? 0 : px), checkPx);
  const named = columns.find(({ name }) => name === 'name');
  if (named === undefined || isNameFixed) {
    const allPx = othersPx + (named?.widthPx ?? 0);
    return { columns, usualPx: Math.min(allPx, Math.round(widthPx * usualPart)) };
  }
  const leastPx = Math.min(othersPx + leastNamePx, widthPx * mostPart);
  const usualPx = Math.round(Math.max(leastPx, Math.min(othersPx + named.widthPx, widthPx * usualPart)));
  const namePx = Math.round(Math.max(leastNamePx, Math.min(mostNamePx, (columnsPx ?? usualPx) - othersPx)));
  return {
    columns: columns.map((column) => (column.name === 'name' ? { ...column, widthPx: namePx } : column)),
    usualPx,
  };
}
