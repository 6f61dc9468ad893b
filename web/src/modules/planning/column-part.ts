import type { GridColumn } from '../../ui/grid/index.ts';

/** What one column of a plan has besides its name and its label. */
export interface ColumnPart {
  readonly widthPx: number;
  readonly isNumber?: boolean;
  readonly isRequired?: boolean;
  readonly options?: GridColumn['options'];
  readonly toText?: GridColumn['toText'];
  readonly parse?: GridColumn['parse'];
  readonly show?: GridColumn['show'];
  /** Regie computes it for every row. */
  readonly isComputed?: boolean;
  /** Regie computes it for summaries. */
  readonly isOfLeaves?: boolean;
}
