import type { ClipboardEvent } from 'react';
import { useText } from '../../language/index.ts';
import { readCell } from './cell.ts';
import { type CopiedCell, fromTsv, toHtmlTable, toTsv } from './clipboard-text.ts';
import type { Block } from './edit-cell.ts';
import { isOneCell, rangeOf } from './grid-state.ts';
import { blockOf } from './run-command.ts';
import { gridTexts } from './texts.ts';
import type { GridControl } from './use-grid.ts';

function copiedCells({ rows, columns }: Block): readonly (readonly CopiedCell[])[] {
  return rows.map((row) =>
    columns.map((column) => ({ text: column.toText(readCell(row, column)), isNumber: column.isNumber })),
  );
}

/** What is copied: the range, else the selected rows, else the active cell. */
function blockToCopy(grid: GridControl): { readonly block: Block; readonly isWhole: boolean } {
  const { state, columns, layout, rowOfLine } = grid;
  const range = rangeOf(state);
  if (!isOneCell(range) || state.selectedIds.size === 0) {
    const block = blockOf(range, grid);
    const lines = Array.from({ length: range.bottom - range.top + 1 }, (_, index) =>
      layout.itemAt(range.top + index),
    );
    return { block, isWhole: block.rows.length === lines.filter((item) => item?.kind === 'row').length };
  }
  const rows = Array.from({ length: layout.count }, (_, line) => rowOfLine(line)).filter(
    (row) => row !== undefined && state.selectedIds.has(row.id),
  );
  const found = rows.filter((row) => row !== undefined);
  return { block: { rows: found, columns }, isWhole: found.length === state.selectedIds.size };
}

/** Copies as tab-separated text and as a table, and hands pasted lines on for a preview. */
export function useClipboard(grid: GridControl) {
  const texts = useText(gridTexts);
  const onCopy = (event: ClipboardEvent) => {
    if (grid.state.editing !== undefined) return;
    const { block, isWhole } = blockToCopy(grid);
    event.preventDefault();
    if (!isWhole) {
      void grid.source.loadRows(0, Math.min(1000, grid.source.total));
      grid.announce(texts.stillLoading);
      return;
    }
    const cells = copiedCells(block);
    event.clipboardData.setData('text/plain', toTsv(cells));
    event.clipboardData.setData('text/html', toHtmlTable(cells));
    grid.announce(texts.copied(block.rows.length * block.columns.length));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (grid.state.editing !== undefined || grid.actions.paste === undefined) return;
    const lines = fromTsv(event.clipboardData.getData('text/plain'));
    if (lines.length === 0) return;
    event.preventDefault();
    const { top, left } = rangeOf(grid.state);
    const item = grid.layout.itemAt(top);
    grid.actions.paste(lines, item?.kind === 'row' ? item.offset : grid.source.total, left);
  };
  return { onCopy, onPaste };
}
