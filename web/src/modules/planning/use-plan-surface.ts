import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useUndo } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  type GridRow,
  idsInHand,
  pressOf,
  type RowChange,
  useGrid,
  usePrinting,
} from '../../ui/grid/index.ts';
import { commandTexts } from './command-texts.ts';
import { fitColumns } from './fit-columns.ts';
import type { Plan } from './plan.ts';
import { type CommandSetup, planCommands, reasonOf } from './plan-commands.ts';
import {
  type CellClash,
  clashesOf,
  editsOfChanges,
  type Place,
  placeAfter,
  placeAtEnd,
} from './plan-edits.ts';
import { draftId, makeLookup, rowValues } from './row-values.ts';
import type { Edited, PlanState } from './use-plan.ts';
import { usePlanColumns } from './use-plan-columns.ts';
import { usePlanRows } from './use-plan-rows.ts';
import type { PlanViewState } from './use-plan-view.ts';

export interface PlanPaste {
  readonly lines: readonly (readonly string[])[];
  readonly startColumn: number;
  readonly rows: readonly GridRow[];
  readonly place: Place;
}

/** A change that a colleague's change stands in the way of. */
export interface PlanConflict {
  readonly changes: readonly RowChange[];
  readonly clashes: readonly CellClash[];
}

/** Writes cells; a clash with a colleague becomes a choice, never a loss. */
function useCellWrites({ edit, newest }: PlanState) {
  const [conflict, setConflict] = useState<PlanConflict>();
  const clashesNow = useCallback(
    (changes: readonly RowChange[]) => {
      const plan = newest();
      if (plan === undefined) return [];
      const lookup = makeLookup(plan);
      return clashesOf(changes, (uid) => {
        const row = plan.rowOf.get(uid);
        return row === undefined ? undefined : rowValues(plan, lookup, row, new Set(), 'en').values;
      });
    },
    [newest],
  );
  const write = useCallback(
    async (changes: readonly RowChange[], place?: Place): Promise<Edited> => {
      const answer = await edit((plan) => editsOfChanges(plan, changes, place));
      if (answer.problem?.status !== 412) return answer;
      const clashes = clashesNow(changes);
      // Another cell of the row was changed: ours can be written as well.
      if (clashes.length === 0) return await edit((plan) => editsOfChanges(plan, changes, place));
      setConflict({ changes, clashes });
      return answer;
    },
    [edit, clashesNow],
  );
  return { write, conflict, setConflict };
}

/** Moves to a row once it is there, after it was added. */
function useFocusOnRow(plan: Plan, lineOf: ReadonlyMap<number, number>, go: (line: number) => void) {
  const [wanted, setWanted] = useState<number>();
  const line = wanted === undefined ? undefined : lineOf.get(wanted);
  const act = useRef(go);
  act.current = go;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan brings the row
  useEffect(() => {
    if (line === undefined) return;
    setWanted(undefined);
    act.current(line);
  }, [line, plan]);
  return setWanted;
}

/** What of the columns stands on paper, beside the bars. */
const printed = new Set(['wbs', 'name', 'start', 'finish']);
export const printedPx = 400;

export interface SurfaceSetup {
  readonly state: PlanState & { readonly plan: Plan };
  readonly look: PlanViewState;
  readonly whyLocked: string | undefined;
  readonly onOpen: (uid: number) => void;
  readonly onPaste: (paste: PlanPaste) => void;
  readonly showBar: (uid: number) => void;
  /** The time line is on screen: its part of the active row can have the focus. */
  readonly hasTime: boolean;
  readonly widthPx: number;
}

/** The grid of a plan, and the commands on what is chosen in it. */
export function usePlanSurface({
  state,
  look,
  whyLocked,
  onOpen,
  onPaste,
  showBar,
  hasTime,
  widthPx,
}: SurfaceSetup) {
  const { plan, edit } = state;
  const words = useText(commandTexts);
  const { undo, redo } = useUndo();
  const rows = usePlanRows(plan, look, whyLocked === undefined);
  const { closed, setClosed } = look;
  const onToggle = useCallback(
    (row: GridRow) => {
      const next = new Set(closed);
      if (!next.delete(Number(row.id))) next.add(Number(row.id));
      setClosed(next);
    },
    [closed, setClosed],
  );
  const { all, shown } = usePlanColumns(
    plan.view,
    look.view,
    rows.lookup.pattern,
    look.zoom === 'hour',
    whyLocked,
    onToggle,
  );
  const isPrinting = usePrinting();
  const isNameFixed = look.view.widths?.['name'] !== undefined;
  const { columns, usualPx } = useMemo(
    () =>
      isPrinting
        ? fitColumns(
            shown.filter(({ name }) => printed.has(name)),
            widthPx,
            printedPx,
            false,
          )
        : fitColumns(shown, widthPx, look.columnsPx, isNameFixed),
    [shown, widthPx, look.columnsPx, isNameFixed, isPrinting],
  );
  const writes = useCellWrites(state);
  const setup = (): CommandSetup => ({
    plan,
    uids: chosen(),
    words,
    whyLocked,
    closed,
    setClosed,
    edit: run,
    add,
    open: onOpen,
    showBar,
  });
  const actions = {
    write: (changes: readonly RowChange[]) => void writes.write(changes),
    open: (row: GridRow) => {
      if (row.id !== draftId) onOpen(Number(row.id));
    },
    toggle: onToggle,
    add: () => add(),
    undo: () => void undo(),
    redo: () => void redo(),
    paste:
      whyLocked === undefined
        ? (lines: PlanPaste['lines'], offset: number, startColumn: number) => {
            const met = Array.from({ length: lines.length }, (_, index) => rows.source.rowAt(offset + index));
            const here = met
              .filter((row) => row !== undefined && row.id !== draftId)
              .filter((row) => row !== undefined);
            const last = here.at(-1);
            const place = last === undefined ? placeAtEnd(plan) : placeAfter(plan, Number(last.id));
            onPaste({ lines, startColumn, rows: here, place });
          }
        : undefined,
  };
  const grid = useGrid(columns, rows.source, actions, hasTime);
  const nameColumn = shown.findIndex(({ name }) => name === 'name');
  const setWanted = useFocusOnRow(plan, rows.lineOf, (line) => {
    grid.run({ do: 'go', cell: { line, column: Math.max(0, nameColumn) }, isExtending: false });
    grid.run({ do: 'edit' });
  });
  const chosen = () =>
    idsInHand(grid)
      .filter((id) => id !== draftId)
      .map(Number)
      .filter((uid) => plan.rowOf.has(uid))
      .sort((left, right) => (plan.rowOf.get(left) ?? 0) - (plan.rowOf.get(right) ?? 0));
  const run: CommandSetup['edit'] = (make, said) => void edit(make, said);
  const add = () => {
    if (whyLocked !== undefined) return;
    const last = chosen().at(-1);
    const isAtEnd = last === undefined;
    void edit((now) => {
      const place = isAtEnd ? placeAtEnd(now) : placeAfter(now, last);
      return [
        { kind: 'add', after: place.after, rows: [{ level: place.level, patch: { name: words.newName } }] },
      ];
    }).then(({ made }) => setWanted(made?.[0]));
  };
  const runNamed = (name: string) => {
    const command = planCommands.find((each) => each.name === name);
    const now = setup();
    if (command === undefined) return;
    const reason = reasonOf(command, now);
    if (reason === undefined) command.run(now);
    else grid.announce(reason);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const press = pressOf(event);
    const column = shown[grid.state.active.column]?.name ?? '';
    // On what names the row Delete takes the row; in other cells it empties the cell.
    const removesRow =
      press.key === 'Delete' &&
      !press.isControl &&
      ['number', 'wbs', 'name'].includes(column) &&
      grid.state.editing === undefined;
    const command = removesRow
      ? planCommands.find(({ name }) => name === 'remove')
      : planCommands.find(({ isKey }) => isKey?.(press) === true);
    if (command === undefined) return false;
    runNamed(command.name);
    return true;
  };
  return { rows, grid, all, shown, usualPx, writes, setup, runNamed, onKey, add };
}
export type PlanSurfaceState = ReturnType<typeof usePlanSurface>;
