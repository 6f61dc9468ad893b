// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be; the roles are those of a grid
import { useText } from '../../language/index.ts';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import styles from './grid.module.css';
import { groupKey } from './row-layout.ts';
import { gridTexts } from './texts.ts';
import type { GridControl } from './use-grid.ts';

/** The head of a group, with how many rows it holds; opens and closes them. */
export function GroupLine({
  grid,
  line,
  topPx,
  widthPx,
}: {
  readonly grid: GridControl;
  readonly line: number;
  readonly topPx: number;
  readonly widthPx: number;
}) {
  const texts = useText(gridTexts);
  const item = grid.layout.itemAt(line);
  const group = item?.kind === 'group' ? grid.source.groups?.[item.group] : undefined;
  if (group === undefined) return null;
  const isOpen = !grid.closedGroups.has(groupKey(group.value));
  const isActive = grid.state.active.line === line;
  const go = () => grid.run({ do: 'go', cell: { line, column: 0 }, isExtending: false });
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: one cell of the grid is in the tab order, by the grid pattern of ARIA
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-level={1}
      aria-expanded={isOpen}
      className={classes(styles.line, isOpen && styles.isOpen)}
      style={{ insetBlockStart: topPx, width: widthPx }}
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
