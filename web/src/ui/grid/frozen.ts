import type { GridColumn } from './cell.ts';

/** Width of the column with the boxes that select rows. */
export const checkWidthPx = 32;

/** How many columns stay in sight while the others scroll: two where there is room, one on a narrow screen. */
export function frozenCount(columns: readonly GridColumn[], widthPx: number): number {
  const [first, second] = columns;
  if (first === undefined) return 0;
  const two = checkWidthPx + first.widthPx + (second?.widthPx ?? 0);
  if (second !== undefined && two <= widthPx / 2) return 2;
  return checkWidthPx + first.widthPx <= widthPx / 2 ? 1 : 0;
}

/** Where the frozen columns stand, from the left; undefined for those that scroll. */
export function frozenPlaces(columns: readonly GridColumn[], count: number): readonly (number | undefined)[] {
  let left = checkWidthPx;
  return columns.map(({ widthPx }, place) => {
    if (place >= count) return undefined;
    const at = left;
    left += widthPx;
    return at;
  });
}

export function frozenWidth(columns: readonly GridColumn[], count: number): number {
  return columns.slice(0, count).reduce((sum, { widthPx }) => sum + widthPx, checkWidthPx);
}

export function totalWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { widthPx }) => sum + widthPx, checkWidthPx);
}
