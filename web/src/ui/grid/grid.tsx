// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be; the roles are those of a grid
// biome-ignore-all lint/a11y/noStaticElementInteractions: the role is given, the rule does not see it
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is given, the rule does not see it
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useText } from '../../language/index.ts';
import { commandOfKey } from './commands.ts';
import { frozenCount, frozenPlaces, frozenWidth, totalWidth } from './frozen.ts';
import styles from './grid.module.css';
import { GridHead } from './grid-head.tsx';
import { GroupLine, RowLine } from './grid-line.tsx';
import { pressOf } from './press-of.ts';
import { gridTexts } from './texts.ts';
import { useClipboard } from './use-clipboard.ts';
import type { GridControl } from './use-grid.ts';
import { linePx, useLines } from './use-lines.ts';
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
  }, [active.line, active.column, editing, frame]);
}

export interface GridProps {
  readonly grid: GridControl;
  readonly label: string;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly onFilter?: (column: string) => void;
}

/** The one grid, for registers and plans: virtual lines, commands first, one editor in the active cell. */
export function Grid({ grid, label, view, onView, onFilter }: GridProps) {
  const texts = useText(gridTexts);
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx: roomPx } = useRoom(frame);
  const { lines, heightPx } = useLines(grid, scroller);
  const clipboard = useClipboard(grid);
  useActiveFocus(grid, frame);
  const frozen = frozenPlaces(grid.columns, frozenCount(grid.columns, widthPx));
  const frozenPx = frozenWidth(grid.columns, frozen.filter((place) => place !== undefined).length);
  const innerPx = Math.max(totalWidth(grid.columns), widthPx);
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnGroup = grid.layout.itemAt(grid.state.active.line)?.kind === 'group';
    const isCell = event.target instanceof HTMLElement && event.target.dataset['line'] !== undefined;
    const command = isCell ? commandOfKey(pressOf(event), isOnGroup) : undefined;
    if (command === undefined) return;
    event.preventDefault();
    grid.run(command);
  };
  return (
    <div ref={frame} className={styles.frame}>
      <p className="visually-hidden" role="status">
        {grid.message.text}
        {grid.message.count % 2 === 0 ? '' : '\u00a0'}
      </p>
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ scrollPaddingInlineStart: frozenPx + 4, maxHeight: roomPx }}
      >
        <div
          role={grid.source.groups === undefined ? 'grid' : 'treegrid'}
          aria-label={label}
          aria-description={texts.instructions}
          aria-rowcount={grid.layout.count + 1}
          aria-colcount={grid.columns.length + 1}
          aria-multiselectable="true"
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onCopy={clipboard.onCopy}
          onPaste={clipboard.onPaste}
        >
          <GridHead
            grid={grid}
            view={view}
            onView={onView}
            onFilter={onFilter}
            frozen={frozen}
            widthPx={innerPx}
          />
          <div role="rowgroup" className={styles.body} style={{ height: heightPx, width: innerPx }}>
            {lines.map((line) => {
              const Line = grid.layout.itemAt(line)?.kind === 'group' ? GroupLine : RowLine;
              return (
                <Line
                  key={line}
                  grid={grid}
                  line={line}
                  topPx={line * linePx}
                  widthPx={innerPx}
                  frozen={frozen}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
