import { useCallback, useMemo, useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import type { GridColumn, GridRow } from './cell.ts';
import type { GridCommand } from './commands.ts';
import { fit, type GridState, moveTo, selectRows, startState } from './grid-state.ts';
import { groupKey, layoutRows, type RowLayout } from './row-layout.ts';
import { runCommand } from './run-command.ts';
import type { GridActions, GridSource } from './source.ts';
import { gridTexts } from './texts.ts';

/** The most rows that "select all" takes; what one request may change. */
const mostSelected = 1000;

export interface GridControl {
  readonly state: GridState;
  readonly columns: readonly GridColumn[];
  readonly source: GridSource;
  readonly actions: GridActions;
  readonly layout: RowLayout;
  readonly closedGroups: ReadonlySet<string>;
  readonly rowOfLine: (line: number) => GridRow | undefined;
  readonly run: (command: GridCommand) => void;
  readonly select: (ids: Iterable<string>) => void;
  readonly setLinesShown: (lines: number) => void;
  /** What assistive technology is told last; `count` makes equal messages differ. */
  readonly message: { readonly text: string; readonly count: number };
  readonly announce: (text: string) => void;
}

function useMessage() {
  const [message, setMessage] = useState({ text: '', count: 0 });
  const announce = useCallback((text: string) => setMessage((last) => ({ text, count: last.count + 1 })), []);
  return { message, announce };
}

function useClosedGroups(source: GridSource) {
  const [closedGroups, setClosed] = useState<ReadonlySet<string>>(new Set());
  const inputLines = source.inputLines ?? 0;
  const layout = useMemo(
    () => layoutRows(source.total + inputLines, source.groups, closedGroups),
    [source.total, inputLines, source.groups, closedGroups],
  );
  const toggleGroup = (line: number) => {
    const item = layout.itemAt(line);
    const group = item?.kind === 'group' ? source.groups?.[item.group] : undefined;
    if (group === undefined) return;
    const key = groupKey(group.value);
    const next = new Set(closedGroups);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  return { closedGroups, layout, toggleGroup };
}

/** The state of one grid and the one way to change it: `run` a command. */
export function useGrid(
  columns: readonly GridColumn[],
  source: GridSource,
  actions: GridActions,
  hasAside = false,
): GridControl {
  const texts = useText(gridTexts);
  const [kept, setKept] = useState(startState);
  const { message, announce } = useMessage();
  const { closedGroups, layout, toggleGroup } = useClosedGroups(source);
  const linesShown = useRef(20);
  const setLinesShown = useCallback((lines: number) => {
    linesShown.current = lines;
  }, []);

  const bounds = {
    lines: layout.count,
    columns: columns.length + (hasAside ? 1 : 0),
    linesShown: linesShown.current,
  };
  const rowOfLine = (line: number) => {
    const item = layout.itemAt(line);
    return item?.kind === 'row' ? source.rowAt(item.offset) : undefined;
  };
  // A colleague's rows above it move the active cell along with its row, also while it is edited.
  const activeId = useRef<string>(undefined);
  const isElsewhere = activeId.current !== undefined && rowOfLine(kept.active.line)?.id !== activeId.current;
  const movedTo = isElsewhere ? source.lineOf?.(activeId.current ?? '') : undefined;
  const state = fit(movedTo === undefined ? kept : moveTo(kept, movedTo), bounds);
  // Commands that follow each other before the next drawing must see each other's result.
  const latest = useRef(state);
  latest.current = state;
  const setState = (next: GridState) => {
    latest.current = next;
    if (source.lineOf !== undefined) activeId.current = rowOfLine(next.active.line)?.id;
    setKept(next);
  };
  const selectAll = async () => {
    const rows = await source.loadRows(0, Math.min(source.total, mostSelected));
    setState(
      selectRows(
        latest.current,
        rows.map(({ id }) => id),
      ),
    );
    announce(texts.rowsSelected(rows.length));
  };
  const carryOut = (command: GridCommand) =>
    runCommand(command, {
      state: latest.current,
      bounds: { ...bounds, linesShown: linesShown.current },
      columns,
      rowOfLine,
      actions,
      texts,
      setState,
      toggleGroup,
      selectAll: () => void selectAll(),
      announce,
    });
  const carryOutNow = (command: GridCommand) => {
    // A click elsewhere keeps what was typed; what cannot be read keeps the editor open.
    if (command.do === 'go' && latest.current.editing !== undefined) carryOut({ do: 'commit' });
    if (command.do !== 'go' || latest.current.editing === undefined) carryOut(command);
  };
  // The same function for ever, so that a row is drawn again only when something of it changed.
  const newest = useRef(carryOutNow);
  newest.current = carryOutNow;
  const run = useCallback((command: GridCommand) => newest.current(command), []);
  return {
    state,
    columns,
    source,
    actions,
    layout,
    closedGroups,
    rowOfLine,
    run,
    select: (ids) => setState(selectRows(latest.current, ids)),
    setLinesShown,
    message,
    announce,
  };
}
