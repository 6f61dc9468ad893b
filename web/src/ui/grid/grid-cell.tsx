// biome-ignore-all lint/a11y/noStaticElementInteractions: the role is given, the rule does not see it
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is given, the rule does not see it
import { classes } from '../classes.ts';
import { findCellLock, type GridColumn, type GridRow, readCell } from './cell.ts';
import { CellEditor } from './cell-editor.tsx';
import type { GridCommand } from './commands.ts';
import styles from './grid.module.css';
import type { Editing } from './grid-state.ts';

export interface GridCellProps {
  readonly row: GridRow | undefined;
  readonly column: GridColumn;
  readonly line: number;
  readonly place: number;
  readonly isActive: boolean;
  readonly isInRange: boolean;
  readonly editing: Editing | undefined;
  readonly frozenAtPx: number | undefined;
  readonly isLastFrozen: boolean;
  readonly isRowHead: boolean;
  readonly run: (command: GridCommand) => void;
}

function classOf(props: GridCellProps): string {
  const { column, row } = props;
  return classes(
    styles.cell,
    column.isNumber && styles.isNumber,
    props.isActive && styles.isActive,
    props.isInRange && styles.isInRange,
    props.editing !== undefined && styles.editing,
    props.frozenAtPx !== undefined && styles.isFrozen,
    props.isLastFrozen && styles.isLastFrozen,
    row?.pending?.has(column.name) === true && styles.isPending,
  );
}

function CellContent({ row, column }: { readonly row: GridRow | undefined; readonly column: GridColumn }) {
  if (row === undefined) return <span className={styles.isWaiting} aria-hidden="true" />;
  const shown = column.show?.(row) ?? column.toText(readCell(row, column));
  return (
    <span className={styles.content} title={typeof shown === 'string' && shown !== '' ? shown : undefined}>
      {shown}
    </span>
  );
}

/** One cell: plain elements; an editor only while it is edited. */
export function GridCell(props: GridCellProps) {
  const { row, column, line, place, isActive, editing, run } = props;
  const cell = { line, column: place };
  const isNamed = row !== undefined && column.toText(readCell(row, column)) !== '';
  const isLocked = row === undefined || findCellLock(row, column) !== undefined;
  return (
    <div
      // What has no name yet cannot name its row.
      role={props.isRowHead && isNamed ? 'rowheader' : 'gridcell'}
      aria-colindex={place + 2}
      aria-readonly={isLocked}
      className={classOf(props)}
      style={{ width: column.widthPx, insetInlineStart: props.frozenAtPx }}
      tabIndex={isActive && editing === undefined ? 0 : -1}
      data-line={line}
      data-place={place}
      onMouseDown={(event) => {
        if (event.button !== 0 || editing !== undefined) return;
        run({ do: 'go', cell, isExtending: event.shiftKey });
      }}
      onMouseEnter={(event) => {
        // Dragging with the button down extends the range.
        if (event.buttons === 1 && editing === undefined) run({ do: 'go', cell, isExtending: true });
      }}
      onDoubleClick={() => run({ do: 'edit' })}
    >
      {editing === undefined ? (
        <CellContent row={row} column={column} />
      ) : (
        <CellEditor column={column} editing={editing} run={run} />
      )}
    </div>
  );
}
