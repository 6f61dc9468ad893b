import { type ReactNode, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './table.module.css';
import { useIsScrolling } from './use-is-scrolling.ts';

export interface Column<Row> {
  readonly name: string;
  /** Head of the column; one that is only read out for columns of buttons. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Figures stand at the right. */
  readonly isFigure?: boolean;
  /** Names the row for who listens. */
  readonly isHead?: boolean;
  /** A box or a number of a few letters that stands before the name, also on a narrow screen. */
  readonly isMark?: boolean;
  /** May be left out on a narrow screen. */
  readonly isMinor?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

/** As many columns stand beside each other on a narrow screen. */
const mostBeside = 2;

/**
 * A plain table for short lists; long ones belong in the grid. On a narrow screen the cells of a row that has many stand
 * below each other, each with its head before it.
 */
export function Table<Row>({
  label,
  columns,
  rows,
  keyOf,
  isWrapped = true,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  isWrapped?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const isScrolling = useIsScrolling(place);
  const isStacked = columns.filter(({ isMinor }) => isMinor !== true).length > mostBeside;
  const cellClass = (column: Column<Row>) =>
    classes(
      column.isFigure === true && styles.figure,
      column.isMinor === true && styles.minor,
      column.isMark === true && styles.mark,
    );
  return (
    <div
      ref={place}
      className={styles.scroll}
      {...(isScrolling ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {})}
    >
      <table
        className={classes(styles.table, isWrapped && styles.wrapped, isStacked && styles.stacked)}
        aria-label={label}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={cellClass(column)}>
                {column.isLabelHidden === true ? (
                  <span className="visually-hidden">{column.label}</span>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) =>
                column.isHead === true ? (
                  <th key={column.name} scope="row" className={cellClass(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.name}
                    className={cellClass(column)}
                    data-label={
                      column.isLabelHidden === true || column.isMark === true ? undefined : column.label
                    }
                  >
                    <div className={styles.value}>{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
