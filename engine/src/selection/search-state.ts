import type { BinaryProgram } from './binary-program.ts';
import { type ColumnView, createColumnView } from './column-view.ts';

/** Amounts that differ by less than this part of a limit are equal: sums of decimals are not exact. */
const toleranceShare = 1e-9;

/** A program with a current answer and how far it uses each row. */
export interface SearchState {
  readonly program: BinaryProgram;
  readonly columns: ColumnView;
  readonly projectOfColumn: Int32Array;
  /** The column of each project in the current answer, −1 for none. */
  readonly chosen: Int32Array;
  /** What each row adds up to at the current answer. */
  readonly activity: Float64Array;
  /** The bounds with their tolerance. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The state of the empty answer. */
export function createSearchState(program: BinaryProgram, projectOfColumn: Int32Array): SearchState {
  const slack = (bound: number): number => toleranceShare * Math.max(1, Math.abs(bound));
  const projectCount = projectOfColumn.reduce((most, project) => Math.max(most, project + 1), 0);
  return {
    program,
    columns: createColumnView(program),
    projectOfColumn,
    chosen: new Int32Array(projectCount).fill(-1),
    activity: new Float64Array(program.rowCount),
    lower: program.lower.map((bound) => (bound === -Infinity ? bound : bound - slack(bound))),
    upper: program.upper.map((bound) => (bound === Infinity ? bound : bound + slack(bound))),
  };
}

function applyColumn({ columns, activity }: SearchState, column: number, sign: 1 | -1): void {
  const end = columns.starts[column + 1] ?? 0;
  for (let entry = columns.starts[column] ?? 0; entry < end; entry++) {
    const row = columns.rows[entry] ?? 0;
    activity[row] = (activity[row] ?? 0) + sign * (columns.values[entry] ?? 0);
  }
}

/** Takes a project out of the answer, if it is in. */
export function dropProject(state: SearchState, project: number): void {
  const column = state.chosen[project] ?? -1;
  if (column < 0) return;
  applyColumn(state, column, -1);
  state.chosen[project] = -1;
}

/** Puts a column into the answer; its project must be out. */
export function addColumn(state: SearchState, column: number): void {
  applyColumn(state, column, 1);
  state.chosen[state.projectOfColumn[column] ?? 0] = column;
}

/**
 * Whether a column can be added without breaking a row: a row may not rise above its upper bound, and if it falls
 * it may not fall below its lower one. A row that is still below its lower bound does not forbid to add, nor does one
 * that is marked in isIgnored.
 */
export function canAdd(state: SearchState, column: number, isIgnored?: Uint8Array): boolean {
  const { columns, activity, lower, upper } = state;
  const { starts, rows, values } = columns;
  const begin = starts[column] ?? 0;
  const end = starts[column + 1] ?? 0;
  for (let entry = begin; entry < end; entry++) {
    const row = rows[entry] ?? 0;
    const value = values[entry] ?? 0;
    const then = (activity[row] ?? 0) + value;
    if (value > 0 ? then <= (upper[row] ?? 0) : then >= (lower[row] ?? 0)) continue;
    if (isIgnored?.[row] === 1) continue;
    // What forbade it last is likely to forbid it next: it is asked first from now on.
    if (entry > begin) {
      rows[entry] = rows[begin] ?? 0;
      values[entry] = values[begin] ?? 0;
      rows[begin] = row;
      values[begin] = value;
    }
    return false;
  }
  return true;
}

/** Whether every row holds at the current answer. */
export function isWithinRows({ activity, lower, upper }: SearchState): boolean {
  for (let row = 0; row < activity.length; row++) {
    const amount = activity[row] ?? 0;
    if (amount > (upper[row] ?? 0) || amount < (lower[row] ?? 0)) return false;
  }
  return true;
}

/** The objective of the current answer. */
export function objectiveOf({ program, chosen }: SearchState): number {
  let objective = 0;
  for (const column of chosen) if (column >= 0) objective += program.objective[column] ?? 0;
  return objective;
}
