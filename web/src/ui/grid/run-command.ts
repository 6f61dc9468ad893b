import { findCellLock, type GridColumn, type GridRow, readCell } from './cell.ts';
import type { GridCommand } from './commands.ts';
import {
  type Block,
  changeOfDraft,
  changesOfClear,
  changesOfFill,
  countCells,
  rangeToFill,
} from './edit-cell.ts';
import {
  beginEditing,
  type CellRange,
  cellAfter,
  endEditing,
  type GridBounds,
  type GridState,
  goTo,
  type Motion,
  rangeOf,
  selectRows,
  toggleRows,
} from './grid-state.ts';
import type { GridActions } from './source.ts';
import type { gridTexts } from './texts.ts';

/** What a command needs to know and may do. */
export interface CommandContext {
  readonly state: GridState;
  readonly bounds: GridBounds;
  readonly columns: readonly GridColumn[];
  readonly rowOfLine: (line: number) => GridRow | undefined;
  readonly actions: GridActions;
  readonly texts: (typeof gridTexts)['en'];
  readonly setState: (state: GridState) => void;
  readonly toggleGroup: (line: number) => void;
  /** Selects every row of the list, also those that are not loaded. */
  readonly selectAll: () => void;
  readonly announce: (text: string) => void;
}

/** The rows of a range that are loaded, and its columns. */
export function blockOf(
  range: CellRange,
  { columns, rowOfLine }: Pick<CommandContext, 'columns' | 'rowOfLine'>,
): Block {
  const rows: GridRow[] = [];
  for (let line = range.top; line <= range.bottom; line += 1) {
    const row = rowOfLine(line);
    if (row !== undefined) rows.push(row);
  }
  return { rows, columns: columns.slice(range.left, range.right + 1) };
}

function edit(context: CommandContext, state: GridState, typed: string | undefined): void {
  const row = context.rowOfLine(state.active.line);
  const column = context.columns[state.active.column];
  if (row === undefined || column === undefined) {
    context.setState(state);
    return;
  }
  const lock = findCellLock(row, column);
  if (lock !== undefined) {
    context.setState(state);
    context.announce(lock);
    return;
  }
  const draft = typed ?? column.toText(readCell(row, column));
  context.setState(beginEditing(state, { draft, isReplacing: typed !== undefined }));
}

/** Where Tab goes on editing: the next cell that can be changed, if there is one. */
function findEditable(context: CommandContext, state: GridState, motion: Motion): GridState {
  let at = state;
  for (let tries = 0; tries < context.bounds.columns * 2; tries += 1) {
    at = goTo(at, cellAfter(at.active, motion, context.bounds), false, context.bounds);
    const row = context.rowOfLine(at.active.line);
    const column = context.columns[at.active.column];
    if (row !== undefined && column !== undefined && findCellLock(row, column) === undefined) return at;
  }
  return goTo(state, cellAfter(state.active, motion, context.bounds), false, context.bounds);
}

function commit(command: Extract<GridCommand, { do: 'commit' }>, context: CommandContext): void {
  const { state, bounds } = context;
  const row = context.rowOfLine(state.active.line);
  const column = context.columns[state.active.column];
  if (state.editing === undefined || row === undefined || column === undefined) return;
  const result = changeOfDraft(row, column, state.editing.draft);
  if ('problem' in result) {
    context.announce(result.problem);
    context.setState({ ...state, editing: { ...state.editing, problem: result.problem } });
    return;
  }
  const done = endEditing(state);
  if (result.change !== undefined) context.actions.write([result.change]);
  if (command.onward === undefined) context.setState(done);
  else if (command.isEditingOn === true)
    edit(context, findEditable(context, done, command.onward), undefined);
  else context.setState(goTo(done, cellAfter(done.active, command.onward, bounds), false, bounds));
}

function toggleRow(context: CommandContext): void {
  const { rows } = blockOf(rangeOf(context.state), context);
  const next = toggleRows(
    context.state,
    rows.filter(({ isInput }) => isInput !== true).map(({ id }) => id),
  );
  context.setState(next);
  context.announce(context.texts.rowsSelected(next.selectedIds.size));
}

function cancel({ state, setState, announce, texts }: CommandContext): void {
  if (state.editing !== undefined) announce(texts.cancelled);
  setState(
    state.editing === undefined ? selectRows({ ...state, anchor: state.active }, []) : endEditing(state),
  );
}

function clear(context: CommandContext): void {
  const changes = changesOfClear(blockOf(rangeOf(context.state), context));
  if (changes.length > 0) context.actions.write(changes);
  else context.announce(context.texts.locked);
}

function fillDown(context: CommandContext): void {
  const changes = changesOfFill(blockOf(rangeToFill(rangeOf(context.state)), context));
  if (changes.length > 0) context.actions.write(changes);
  context.announce(context.texts.filled(countCells(changes)));
}

function open({ state, rowOfLine, actions }: CommandContext): void {
  const row = rowOfLine(state.active.line);
  if (row !== undefined) actions.open(row);
}

function toggle({ state, rowOfLine, actions, toggleGroup }: CommandContext): void {
  const row = rowOfLine(state.active.line);
  if (row === undefined) toggleGroup(state.active.line);
  else if (row.isOpen !== undefined) actions.toggle?.(row);
}

function draft({ state, setState }: CommandContext, text: string): void {
  if (state.editing !== undefined)
    setState({ ...state, editing: { draft: text, isReplacing: state.editing.isReplacing } });
}

type EditCommand = Extract<
  GridCommand,
  { do: 'edit' | 'draft' | 'commit' | 'cancel' | 'leave' | 'clear' | 'fill-down' }
>;

function runEdit(command: EditCommand, context: CommandContext): void {
  switch (command.do) {
    case 'edit':
      edit(context, context.state, command.typed);
      break;
    case 'draft':
      draft(context, command.text);
      break;
    case 'commit':
      commit(command, context);
      break;
    case 'cancel':
      cancel(context);
      break;
    case 'leave':
      context.setState(endEditing(context.state));
      break;
    case 'clear':
      clear(context);
      break;
    case 'fill-down':
      fillDown(context);
      break;
  }
}

/** Carries out a command. */
export function runCommand(command: GridCommand, context: CommandContext): void {
  const { state, bounds, setState, actions } = context;
  switch (command.do) {
    case 'move':
      setState(goTo(state, cellAfter(state.active, command.motion, bounds), command.isExtending, bounds));
      break;
    case 'go':
      setState(goTo(state, command.cell, command.isExtending, bounds));
      break;
    case 'toggle-row':
      toggleRow(context);
      break;
    case 'select-all':
      context.selectAll();
      break;
    case 'toggle-group':
      toggle(context);
      break;
    case 'open':
      open(context);
      break;
    case 'add':
    case 'undo':
    case 'redo':
      actions[command.do]?.();
      break;
    default:
      runEdit(command, context);
  }
}
