// biome-ignore-all lint/a11y/noStaticElementInteractions: the role is given, the rule does not see it
// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be; the roles are those of a grid
import { classes } from '../classes.ts';
import type { AsideCellSetup } from './aside.ts';
import type { GridRow } from './cell.ts';
import type { GridCommand } from './commands.ts';
import styles from './grid.module.css';

/** The part of a row at the right: one cell, the last of its row. */
export function AsideCell({
  aside,
  row,
  line,
  place,
  isActive,
  run,
}: {
  readonly aside: AsideCellSetup;
  readonly row: GridRow | undefined;
  readonly line: number;
  readonly place: number;
  readonly isActive: boolean;
  readonly run: (command: GridCommand) => void;
}) {
  const { Row } = aside;
  return (
    <div
      role="gridcell"
      aria-colindex={place + 2}
      aria-label={row === undefined ? undefined : aside.describe(row)}
      className={classes(styles.asideCell, isActive && styles.isActive)}
      style={{ width: aside.widthPx }}
      tabIndex={isActive ? 0 : -1}
      data-aside=""
      data-line={line}
      data-place={place}
      onMouseDown={(event) => {
        if (event.button === 0) run({ do: 'go', cell: { line, column: place }, isExtending: event.shiftKey });
      }}
      onKeyDown={(event) => {
        if (row === undefined || !aside.onKey(event, row, line)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {row === undefined ? null : <Row row={row} line={line} />}
    </div>
  );
}
