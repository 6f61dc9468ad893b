// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be; the roles are those of a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid is in the tab order, by the grid pattern of ARIA
import type { ReactNode } from 'react';
import { useText } from '../../language/index.ts';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import styles from './grid.module.css';
import { GridCell } from './grid-cell.tsx';
import { isInRange, isOneCell, rangeOf } from './grid-state.ts';
import { groupKey } from './row-layout.ts';
import { gridTexts } from './texts.ts';
import type { GridControl } from './use-grid.ts';

export interface GridLineProps {
  readonly grid: GridControl;
  readonly line: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly frozen: readonly (number | undefined)[];
}

/** The head of a group, with how many rows it holds; opens and closes them. */
export function GroupLine({ grid, line, topPx, widthPx }: GridLineProps) {
  const texts = useText(gridTexts);
  const item = grid.layout.itemAt(line);
  const group = item?.kind === 'group' ? grid.source.groups?.[item.group] : undefined;
  if (group === undefined) return null;
  const isOpen = !grid.closedGroups.has(groupKey(group.value));
  const isActive = grid.state.active.line === line;
  const go = () => grid.run({ do: 'go', cell: { line, column: 0 }, isExtending: false });
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-level={1}
      aria-expanded={isOpen}
      className={classes(styles.line, isOpen && styles.isOpen)}
      style={{ transform: `translateY(${topPx}px)`, width: widthPx }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={grid.columns.length + 1}
        className={classes(styles.cell, styles.group, isActive && styles.isActive)}
        tabIndex={isActive ? 0 : -1}
        data-line={line}
        data-place={isActive ? grid.state.active.column : 0}
        onMouseDown={go}
      >
        <button
          type="button"
          tabIndex={-1}
          className={styles.groupButton}
          onClick={() => {
            go();
            grid.run({ do: 'toggle-group' });
          }}
        >
          <span className={styles.arrow}>
            <Icon name="chevron-right" size={12} />
          </span>
          {group.label === '' ? texts.none : group.label}
          <span className={styles.groupCount}>{group.count}</span>
        </button>
      </div>
    </div>
  );
}

function CheckCell({
  grid,
  line,
  rowId,
  children,
}: {
  readonly grid: GridControl;
  readonly line: number;
  readonly rowId: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      className={classes(styles.cell, styles.check, styles.isFrozen)}
      style={{ width: 32, insetInlineStart: 0 }}
    >
      <label>
        <span className="visually-hidden">{children}</span>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={grid.state.selectedIds.has(rowId)}
          onChange={() => {
            grid.run({ do: 'go', cell: { line, column: grid.state.active.column }, isExtending: false });
            grid.run({ do: 'toggle-row' });
          }}
        />
      </label>
    </div>
  );
}

/** The line of a record. */
export function RowLine({ grid, line, topPx, widthPx, frozen }: GridLineProps) {
  const texts = useText(gridTexts);
  const row = grid.rowOfLine(line);
  const { active, editing, selectedIds } = grid.state;
  const range = rangeOf(grid.state);
  const isSelected = row !== undefined && selectedIds.has(row.id);
  const title = row === undefined ? texts.row : String(row.values['title'] ?? row.values['key'] ?? texts.row);
  const lastFrozen = frozen.findLastIndex((place) => place !== undefined);
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-level={grid.source.groups === undefined ? undefined : 2}
      aria-selected={isSelected}
      aria-busy={row === undefined}
      className={classes(styles.line, isSelected && styles.isSelected)}
      style={{ transform: `translateY(${topPx}px)`, width: widthPx }}
    >
      <CheckCell grid={grid} line={line} rowId={row?.id ?? ''}>
        {texts.selectRow(title)}
      </CheckCell>
      {grid.columns.map((column, place) => {
        const isActive = active.line === line && active.column === place;
        return (
          <GridCell
            key={column.name}
            row={row}
            column={column}
            line={line}
            place={place}
            isActive={isActive}
            isInRange={!isOneCell(range) && isInRange(range, { line, column: place })}
            editing={isActive ? editing : undefined}
            frozenAtPx={frozen[place]}
            isLastFrozen={place === lastFrozen}
            run={grid.run}
          />
        );
      })}
    </div>
  );
}
