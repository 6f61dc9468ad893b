// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be; the roles are those of a grid
// biome-ignore-all lint/a11y/noStaticElementInteractions: the role is given, the rule does not see it
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is given, the rule does not see it
import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { useText } from '../../language/index.ts';
import type { AsideCellSetup, GridAside } from './aside.ts';
import { GridFoot, showInWindow } from './column-window.tsx';
import { commandOfKey } from './commands.ts';
import { frozenCount, frozenPlaces, frozenWidth, totalWidth } from './frozen.ts';
import styles from './grid.module.css';
import { GridHead } from './grid-head.tsx';
import { RowLine } from './grid-line.tsx';
import { isOneCell, rangeOf } from './grid-state.ts';
import { GroupLine } from './group-line.tsx';
import { pressOf } from './press-of.ts';
import { gridTexts } from './texts.ts';
import { useClipboard } from './use-clipboard.ts';
import type { GridControl } from './use-grid.ts';
import { linePx, useLines } from './use-lines.ts';
import { usePrinting } from './use-printing.ts';
import { useRoom } from './use-room.ts';
import type { GridView } from './view-state.ts';

/** Moves the focus to the active cell after a command, not when the page merely draws again. */
function useActiveFocus(grid: GridControl, frame: RefObject<HTMLDivElement | null>): void {
  const { active, editing } = grid.state;
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    const root = frame.current;
    const isHere = root?.contains(document.activeElement) === true || wasEditing.current;
    wasEditing.current = editing !== undefined;
    if (root === null || !isHere || editing !== undefined) return;
    // The heads and boxes keep the focus they have.
    if (
      document.activeElement?.closest('[role="columnheader"]') !== null &&
      document.activeElement !== document.body
    )
      return;
    const cell = root.querySelector<HTMLElement>(
      `[data-line="${active.line}"][data-place="${active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (cell !== null) showInWindow(root, cell);
  }, [active.line, active.column, editing, frame]);
}

export interface GridProps {
  readonly grid: GridControl;
  readonly label: string;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly onFilter?: (column: string) => void;
  /** A part at the right of the rows; the grid was made with `hasAside` then. */
  readonly aside?: GridAside | undefined;
  /** Keys that the page gives a meaning of its own; true when it was one. */
  readonly onKey?: ((event: KeyboardEvent) => boolean) | undefined;
  readonly onContextMenu?: ((event: MouseEvent) => void) | undefined;
  /** Room to leave below, for what stands there. */
  readonly belowPx?: number;
}

interface LinesProps {
  readonly grid: GridControl;
  readonly lines: readonly number[];
  readonly aside: AsideCellSetup | undefined;
  readonly widthPx: number;
  readonly frozen: readonly (number | undefined)[];
}

function Lines({ grid, lines, aside, widthPx, frozen }: LinesProps) {
  const { active, editing, selectedIds } = grid.state;
  const range = rangeOf(grid.state);
  const hasRange = !isOneCell(range);
  return lines.map((line) => {
    const place = { line, topPx: line * linePx, widthPx };
    if (grid.layout.itemAt(line)?.kind === 'group') return <GroupLine key={line} grid={grid} {...place} />;
    const row = grid.rowOfLine(line);
    const isHere = active.line === line;
    const isInRange = hasRange && line >= range.top && line <= range.bottom;
    const level = grid.source.isTree === true ? (row?.depth ?? 0) + 1 : 2;
    return (
      <RowLine
        key={line}
        {...place}
        row={row}
        columns={grid.columns}
        frozen={frozen}
        aside={aside}
        level={grid.source.isTree === true || grid.source.groups !== undefined ? level : undefined}
        isSelected={row !== undefined && selectedIds.has(row.id)}
        activeColumn={isHere ? active.column : undefined}
        keptColumn={isHere ? active.column : 0}
        rangeLeft={isInRange ? range.left : -1}
        rangeRight={isInRange ? range.right : -1}
        editing={isHere ? editing : undefined}
        run={grid.run}
      />
    );
  });
}

/** The columns that stay in sight, and how wide a line is. */
function useWidths(grid: GridControl, aside: GridAside | undefined, widthPx: number) {
  const { columns } = grid;
  const asidePx = aside?.cell.widthPx ?? 0;
  const frozen = useMemo(
    () => frozenPlaces(columns, frozenCount(columns, widthPx - asidePx)),
    [columns, widthPx, asidePx],
  );
  return {
    frozen,
    frozenPx: frozenWidth(columns, frozen.filter((place) => place !== undefined).length),
    innerPx: Math.max(totalWidth(columns) + asidePx, widthPx),
  };
}

/** The one grid, for registers and plans: virtual lines, commands first, one editor in the active cell. */
export function Grid(props: GridProps) {
  const { grid, label, view, onView, onFilter, aside } = props;
  const texts = useText(gridTexts);
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx: roomPx } = useRoom(frame, props.belowPx);
  const { lines, heightPx } = useLines(grid, scroller);
  const clipboard = useClipboard(grid);
  const isPrinting = usePrinting();
  useActiveFocus(grid, frame);
  const { frozen, frozenPx, innerPx } = useWidths(grid, aside, widthPx);
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnGroup = grid.layout.itemAt(grid.state.active.line)?.kind === 'group';
    const isCell = event.target instanceof HTMLElement && event.target.dataset['line'] !== undefined;
    if (!isCell) return;
    const command = props.onKey?.(event) === true ? 'done' : commandOfKey(pressOf(event), isOnGroup);
    if (command === undefined) return;
    event.preventDefault();
    if (command !== 'done') grid.run(command);
  };
  const isTree = grid.source.isTree === true || grid.source.groups !== undefined;
  return (
    <div ref={frame} className={styles.frame}>
      <p className="visually-hidden" role="status">
        {grid.message.text}
        {grid.message.count % 2 === 0 ? '' : '\u00a0'}
      </p>
      <div
        ref={scroller}
        className={styles.scroller}
        style={{
          scrollPaddingInlineStart: frozenPx + 4,
          scrollPaddingInlineEnd: 8,
          maxHeight: isPrinting ? undefined : roomPx,
        }}
      >
        <div
          role={isTree ? 'treegrid' : 'grid'}
          aria-label={label}
          aria-description={texts.instructions}
          aria-rowcount={grid.layout.count + 1}
          aria-colcount={grid.columns.length + (aside === undefined ? 1 : 2)}
          aria-multiselectable="true"
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onCopy={clipboard.onCopy}
          onPaste={clipboard.onPaste}
          onContextMenu={props.onContextMenu}
        >
          <GridHead
            grid={grid}
            view={view}
            onView={onView}
            onFilter={onFilter}
            frozen={frozen}
            widthPx={innerPx}
            aside={aside}
          />
          <div
            role="rowgroup"
            className={styles.body}
            style={{ height: heightPx, width: aside === undefined ? innerPx : '100%' }}
          >
            {aside === undefined ? null : (
              <div
                role="presentation"
                className={styles.asideLayer}
                data-aside=""
                style={{ width: aside.cell.widthPx }}
              >
                {aside.ground}
                <aside.Between lines={lines} />
              </div>
            )}
            <Lines grid={grid} lines={lines} aside={aside?.cell} widthPx={innerPx} frozen={frozen} />
          </div>
        </div>
      </div>
      {aside === undefined ? null : (
        <GridFoot
          frame={frame}
          aside={aside}
          columns={grid.columns.filter((_, place) => frozen[place] === undefined)}
          frozenPx={frozenPx}
          label={texts.scrollColumns}
        />
      )}
    </div>
  );
}
