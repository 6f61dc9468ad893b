// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be; the roles are those of a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid is in the tab order, by the grid pattern of ARIA
import { memo, type ReactNode } from 'react';
import { useText } from '../../language/index.ts';
import { classes } from '../classes.ts';
import type { AsideCellSetup } from './aside.ts';
import { AsideCell } from './aside-cell.tsx';
import type { GridColumn, GridRow } from './cell.ts';
import type { GridCommand } from './commands.ts';
import { checkWidthPx } from './frozen.ts';
import styles from './grid.module.css';
import { GridCell } from './grid-cell.tsx';
import type { Editing } from './grid-state.ts';
import { gridTexts } from './texts.ts';

function CheckCell({
  line,
  column,
  isSelected,
  isSticky,
  run,
  children,
}: {
  readonly line: number;
  /** The column that stays active. */
  readonly column: number;
  readonly isSelected: boolean;
  readonly isSticky: boolean;
  readonly run: (command: GridCommand) => void;
  /** What selecting it is called; nothing where there is nothing to select. */
  readonly children: ReactNode;
}) {
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      className={classes(styles.cell, styles.check, isSticky && styles.isFrozen)}
      style={{ width: checkWidthPx, insetInlineStart: isSticky ? 0 : undefined }}
    >
      {children !== null && (
        <label>
          <span className="visually-hidden">{children}</span>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isSelected}
            onChange={() => {
              run({ do: 'go', cell: { line, column }, isExtending: false });
              run({ do: 'toggle-row' });
            }}
          />
        </label>
      )}
    </div>
  );
}

export interface RowLineProps {
  readonly row: GridRow | undefined;
  readonly columns: readonly GridColumn[];
  readonly line: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly frozen: readonly (number | undefined)[];
  /** With a part at the right the columns scroll beside those that stay, each row in its own window. */
  readonly aside: AsideCellSetup | undefined;
  /** 1 is the top; undefined in a plain list. */
  readonly level: number | undefined;
  readonly isSelected: boolean;
  /** The column of the active cell when it is in this line. */
  readonly activeColumn: number | undefined;
  readonly keptColumn: number;
  /** The part of the range in this line, first and last column; -1 when it is one cell or elsewhere. */
  readonly rangeLeft: number;
  readonly rangeRight: number;
  readonly editing: Editing | undefined;
  readonly run: (command: GridCommand) => void;
}

function titleOf(row: GridRow | undefined, otherwise: string): string {
  return row === undefined ? otherwise : String(row.values['title'] ?? row.values['key'] ?? otherwise);
}

/** The line of a record; drawn again only when something of it changes. */
export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { row, columns, line, frozen, aside, isSelected, activeColumn, editing, run } = props;
  const texts = useText(gridTexts);
  const lastFrozen = frozen.findLastIndex((place) => place !== undefined);
  const rowHead = Math.max(
    0,
    columns.findIndex(({ isRowHead }) => isRowHead === true),
  );
  const cells = columns.map((column, place) => (
    <GridCell
      key={column.name}
      row={row}
      column={column}
      line={line}
      place={place}
      isActive={activeColumn === place}
      isInRange={place >= props.rangeLeft && place <= props.rangeRight}
      editing={activeColumn === place ? editing : undefined}
      frozenAtPx={aside === undefined ? frozen[place] : undefined}
      isLastFrozen={place === lastFrozen}
      isRowHead={place === rowHead}
      run={run}
    />
  ));
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-level={props.level}
      aria-expanded={row?.isOpen}
      aria-selected={isSelected}
      aria-busy={row === undefined}
      className={classes(
        styles.line,
        aside !== undefined && styles.isPaned,
        isSelected && styles.isSelected,
        activeColumn !== undefined && styles.isActiveLine,
      )}
      style={{ insetBlockStart: props.topPx, width: aside === undefined ? props.widthPx : '100%' }}
    >
      <CheckCell
        line={line}
        column={props.keptColumn}
        isSelected={isSelected}
        isSticky={aside === undefined}
        run={run}
      >
        {row?.isInput === true ? null : texts.selectRow(titleOf(row, texts.row))}
      </CheckCell>
      {aside === undefined ? (
        cells
      ) : (
        <>
          {cells.slice(0, lastFrozen + 1)}
          <div className={styles.window}>
            <div className={styles.moving}>{cells.slice(lastFrozen + 1)}</div>
          </div>
        </>
      )}
      {aside === undefined ? null : (
        <AsideCell
          aside={aside}
          row={row}
          line={line}
          place={columns.length}
          isActive={activeColumn === columns.length}
          run={run}
        />
      )}
    </div>
  );
});
