import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { GridControl } from './use-grid.ts';
import { usePrinting } from './use-printing.ts';

export const linePx = 32;
const overscanLines = 12;
const mostPrintedLines = 2000;

/** The places in the list of the first and last rows among some lines; heads of groups have none. */
function offsetsOf({ layout }: GridControl, first: number, last: number): readonly [number, number] {
  const places: number[] = [];
  for (let line = first; line <= Math.min(last, layout.count - 1); line += 1) {
    const item = layout.itemAt(line);
    if (item?.kind === 'row') places.push(item.offset);
  }
  return [places[0] ?? 0, places.at(-1) ?? 0];
}

/** Which lines are drawn: those on screen, and the active one wherever it is, so that it keeps the focus. */
export function useLines(grid: GridControl, scroller: RefObject<HTMLDivElement | null>) {
  const isPrinting = usePrinting();
  const activeLine = grid.state.active.line;
  const { count } = grid.layout;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => linePx,
    overscan: overscanLines,
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      if (activeLine >= range.count || lines.includes(activeLine)) return lines;
      return [...lines, activeLine].sort((left, right) => left - right);
    },
  });
  const onScreen = virtualizer.getVirtualItems().map(({ index }) => index);
  const printed = Array.from({ length: Math.min(count, mostPrintedLines) }, (_, line) => line);
  const lines = isPrinting ? printed : onScreen;
  const linesShown = (virtualizer.range?.endIndex ?? 0) - (virtualizer.range?.startIndex ?? 0);
  const [first, last] = offsetsOf(grid, lines[0] ?? 0, lines.at(-1) ?? 0);
  const { showWindow } = grid.source;
  const { setLinesShown } = grid;
  useEffect(() => showWindow(first, last), [showWindow, first, last]);
  useEffect(() => setLinesShown(linesShown), [setLinesShown, linesShown]);
  return { lines, heightPx: count * linePx };
}
