// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be; the roles are those of a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid is in the tab order, by the grid pattern of ARIA
import { type KeyboardEvent, memo, type PointerEvent, useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import { classes } from '../classes.ts';
import { ContextMenu } from '../context-menu.tsx';
import { Icon } from '../icon.tsx';
import { Menu } from '../menu.tsx';
import type { GridAside } from './aside.ts';
import type { GridColumn } from './cell.ts';
import { checkWidthPx } from './frozen.ts';
import styles from './grid.module.css';
import { gridTexts } from './texts.ts';
import type { GridControl } from './use-grid.ts';
import {
  type GridView,
  moveColumn,
  readSort,
  setSort,
  setWidth,
  toggleColumn,
  toggleSort,
} from './view-state.ts';

interface HeadCellsProps {
  readonly columns: readonly GridColumn[];
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly onFilter?: ((column: string) => void) | undefined;
  readonly frozen: readonly (number | undefined)[];
  /** The columns scroll in a window of their own, beside those that stay. */
  readonly isPaned: boolean;
}

export interface GridHeadProps extends Omit<HeadCellsProps, 'columns' | 'isPaned'> {
  readonly grid: GridControl;
  readonly widthPx: number;
  readonly aside?: GridAside | undefined;
}

interface HeadCellProps extends HeadCellsProps {
  readonly column: GridColumn;
  readonly place: number;
  readonly isInTabOrder: boolean;
  readonly onFocus: () => void;
}

const stepPx = 24;
/** In what is narrower the button of the menu would take the place of the head that sorts; a right click opens it too. */
const widthWithMenuPx = 112;

function useColumnMenu({ columns, view, onView, onFilter, column }: HeadCellProps) {
  const texts = useText(gridTexts);
  const names = columns.map(({ name }) => name);
  const { name, widthPx } = column;
  const sorting = [
    {
      label: texts.sortUp,
      icon: 'sort-up' as const,
      onChoose: () => onView({ ...view, sort: setSort(name, false) }),
    },
    {
      label: texts.sortDown,
      icon: 'sort-down' as const,
      onChoose: () => onView({ ...view, sort: setSort(name, true) }),
    },
  ];
  const isGrouped = view.group === name;
  const grouping = {
    label: isGrouped ? texts.ungroup : texts.group1,
    onChoose: () => onView({ ...view, group: isGrouped ? undefined : name }),
  };
  const filtering =
    onFilter === undefined
      ? []
      : [{ label: texts.filter, icon: 'filter' as const, onChoose: () => onFilter(name) }];
  return [
    { items: column.canSort ? sorting : [] },
    { items: [...(column.canGroup ? [grouping] : []), ...filtering] },
    {
      items: [
        {
          label: texts.wider,
          onChoose: () => onView(setWidth(view, name, widthPx + stepPx)),
          keys: 'Alt+Shift+→',
        },
        {
          label: texts.narrower,
          onChoose: () => onView(setWidth(view, name, widthPx - stepPx)),
          keys: 'Alt+Shift+←',
        },
        {
          label: texts.moveLeft,
          onChoose: () => onView({ ...view, columns: moveColumn(names, name, -1) }),
          keys: 'Alt+←',
        },
        {
          label: texts.moveRight,
          onChoose: () => onView({ ...view, columns: moveColumn(names, name, 1) }),
          keys: 'Alt+→',
        },
        { label: texts.hide, onChoose: () => onView({ ...view, columns: toggleColumn(names, name) }) },
      ],
    },
  ];
}

/** Alt and an arrow moves the column, with Shift it makes it wider or narrower. */
function onColumnKey(event: KeyboardEvent, { columns, view, onView, column }: HeadCellProps): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || !event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const names = columns.map(({ name }) => name);
  if (event.shiftKey) onView(setWidth(view, column.name, column.widthPx + by * stepPx));
  else onView({ ...view, columns: moveColumn(names, column.name, by) });
}

/** The edge of a head that is dragged to change the width; the menu and keys do the same. */
function ResizeEdge({ view, onView, column }: HeadCellProps) {
  const start = useRef<{ readonly x: number; readonly widthPx: number }>(undefined);
  const move = (event: PointerEvent) => {
    if (start.current === undefined) return;
    onView(setWidth(view, column.name, start.current.widthPx + event.clientX - start.current.x));
  };
  return (
    <span
      className={styles.resize}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, widthPx: column.widthPx };
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        move(event);
        start.current = undefined;
      }}
    />
  );
}

function HeadCell(props: HeadCellProps) {
  const { column, place, view, onView, frozen, isPaned, isInTabOrder, onFocus } = props;
  const texts = useText(gridTexts);
  const groups = useColumnMenu(props);
  const sorted = readSort(view.sort).find(({ name }) => name === column.name);
  const tabIndex = isInTabOrder ? 0 : -1;
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number }>();
  return (
    <div
      role="columnheader"
      aria-colindex={place + 2}
      aria-sort={sorted === undefined ? undefined : sorted.isDescending ? 'descending' : 'ascending'}
      className={classes(
        styles.headCell,
        column.isNumber && styles.isNumber,
        column.widthPx < widthWithMenuPx && styles.isNarrow,
        !isPaned && frozen[place] !== undefined && styles.isFrozen,
      )}
      style={{ width: column.widthPx, insetInlineStart: isPaned ? undefined : frozen[place] }}
      onKeyDown={(event) => onColumnKey(event, props)}
      onFocus={onFocus}
      onContextMenu={(event) => {
        event.preventDefault();
        setMenuAt({ x: event.clientX, y: event.clientY });
      }}
    >
      <button
        type="button"
        className={styles.headButton}
        tabIndex={tabIndex}
        title={column.meaning}
        data-head={place}
        aria-disabled={!column.canSort || undefined}
        onClick={(event) => {
          if (column.canSort) onView({ ...view, sort: toggleSort(view.sort, column.name, event.shiftKey) });
        }}
      >
        <span>{column.label}</span>
        {sorted === undefined ? null : (
          <Icon name={sorted.isDescending ? 'sort-down' : 'sort-up'} size={12} />
        )}
      </button>
      <Menu
        label={texts.columnMenu(column.label)}
        groups={groups}
        target={
          <button
            type="button"
            className={styles.menuButton}
            tabIndex={tabIndex}
            aria-label={texts.columnMenu(column.label)}
          >
            <Icon name="chevron-down" size={12} />
          </button>
        }
      />
      {menuAt === undefined ? null : (
        <ContextMenu
          label={texts.columnMenu(column.label)}
          groups={groups}
          at={menuAt}
          onClose={() => setMenuAt(undefined)}
        />
      )}
      <ResizeEdge {...props} />
    </div>
  );
}

/** The heads of the columns: one stop of Tab, arrows between them. Apart from the box, which each selection changes. */
const HeadCells = memo(function HeadCells(props: HeadCellsProps) {
  const { columns, frozen, isPaned } = props;
  const [focused, setFocused] = useState(0);
  const cells = columns.map((column, place) => (
    <HeadCell
      key={column.name}
      {...props}
      column={column}
      place={place}
      isInTabOrder={place === Math.min(focused, columns.length - 1)}
      onFocus={() => setFocused(place)}
    />
  ));
  const staying = frozen.filter((place) => place !== undefined).length;
  if (!isPaned) return cells;
  return (
    <>
      {cells.slice(0, staying)}
      <div className={styles.window}>
        <div className={styles.moving}>{cells.slice(staying)}</div>
      </div>
    </>
  );
});

/** The head before or after the one with the focus. */
function onHeadKey(event: KeyboardEvent<HTMLDivElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const cell = document.activeElement?.closest('[role="columnheader"]');
  const focused = Number(cell?.querySelector<HTMLElement>('[data-head]')?.dataset['head'] ?? 0);
  event.currentTarget.querySelector<HTMLElement>(`[data-head="${focused + by}"]`)?.focus();
  event.preventDefault();
}

export function GridHead({ grid, widthPx, aside, ...rest }: GridHeadProps) {
  const texts = useText(gridTexts);
  const isAll = grid.source.total > 0 && grid.state.selectedIds.size >= grid.source.total;
  return (
    <div role="rowgroup" className={classes(styles.headGroup, aside !== undefined && styles.isPanedHead)}>
      <div
        role="row"
        aria-rowindex={1}
        className={classes(styles.line, styles.head, aside !== undefined && styles.isTall)}
        style={{ width: aside === undefined ? widthPx : '100%' }}
        onKeyDown={onHeadKey}
        tabIndex={-1}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          className={classes(styles.headCell, styles.check, aside === undefined && styles.isFrozen)}
          style={{ width: checkWidthPx, insetInlineStart: aside === undefined ? 0 : undefined }}
        >
          <label>
            <span className="visually-hidden">{texts.selectAll}</span>
            <input
              type="checkbox"
              checked={isAll}
              ref={(box) => {
                if (box !== null) box.indeterminate = !isAll && grid.state.selectedIds.size > 0;
              }}
              onChange={() => (isAll ? grid.select([]) : grid.run({ do: 'select-all' }))}
            />
          </label>
        </div>
        <HeadCells {...rest} columns={grid.columns} isPaned={aside !== undefined} />
        {aside === undefined ? null : (
          <div
            role="columnheader"
            aria-colindex={grid.columns.length + 2}
            className={styles.asideHead}
            data-aside=""
            style={{ width: aside.cell.widthPx }}
          >
            <span className="visually-hidden">{aside.label}</span>
            {aside.head}
          </div>
        )}
      </div>
    </div>
  );
}
