export type { AsideRowProps, GridAside } from './aside.ts';
export {
  type CellOption,
  type CellValue,
  findCellLock,
  type GridColumn,
  type GridRow,
  type Parsed,
  readCell,
} from './cell.ts';
export type { GridCommand, Press } from './commands.ts';
export { Grid, type GridProps } from './grid.tsx';
export {
  changesOfPaste,
  findHeading,
  mapFrom,
  type PastedCell,
  type PastedRow,
  type PasteMapping,
  type PastePlan,
  planPaste,
  type RowChange,
  remap,
} from './paste-plan.ts';
export { pressOf } from './press-of.ts';
export { idsInHand } from './rows-in-hand.ts';
export type { GridActions, GridSource, LabelledGroup } from './source.ts';
export { type GridControl, useGrid } from './use-grid.ts';
export { linePx } from './use-lines.ts';
export { usePrinting } from './use-printing.ts';
export {
  fromAddress,
  type GridView,
  isSameView,
  moveColumn,
  toAddress,
  toggleColumn,
} from './view-state.ts';
