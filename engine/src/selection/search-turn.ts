import type { BinaryProgram } from './binary-program.ts';
import type { Needs } from './column-needs.ts';
import { addColumn, dropProject, type SearchState } from './search-state.ts';

/** What a turn changed, so that it can be taken back. */
export interface Turn {
  readonly dropped: number[];
  readonly added: number[];
}

/** A search for a better answer by turns. */
export interface Search {
  readonly program: BinaryProgram;
  readonly state: SearchState;
  readonly random: () => number;
  /** Several orders in which columns are tried, the most promising first. */
  readonly orders: readonly Int32Array[];
  readonly chosenProjects: Int32Array;
  /** What each column brings beyond the worth of all that it uses. */
  readonly worth: Float64Array;
  readonly needs: Needs;
  /** 1 for rows that are needs. */
  readonly isNeed: Uint8Array;
}

/** What came in during the turn and goes out again was never there. */
function noteDrop({ dropped, added }: Turn, column: number): void {
  const at = added.indexOf(column);
  if (at < 0) dropped.push(column);
  else added.splice(at, 1);
}

/** Takes a project out, and with it what cannot do without it. */
export function dropWithDependents({ program, state }: Search, project: number, turn: Turn): void {
  const open = [project];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const column = state.chosen[next] ?? -1;
    if (column < 0) continue;
    dropProject(state, next);
    noteDrop(turn, column);
    const end = state.columns.starts[column + 1] ?? 0;
    for (let entry = state.columns.starts[column] ?? 0; entry < end; entry++) {
      const row = state.columns.rows[entry] ?? 0;
      const isBroken = (state.activity[row] ?? 0) > (state.upper[row] ?? 0);
      if (!isBroken || (state.columns.values[entry] ?? 0) >= 0) continue;
      for (let at = program.rowStarts[row] ?? 0; at < (program.rowStarts[row + 1] ?? 0); at++) {
        const other = state.projectOfColumn[program.entryColumns[at] ?? 0] ?? 0;
        if ((program.entryValues[at] ?? 0) > 0 && state.chosen[other] === program.entryColumns[at])
          open.push(other);
      }
    }
  }
}

/** Puts everything back as it was before the turn. */
export function takeBack({ state }: Search, { dropped, added }: Turn): void {
  for (const column of added) dropProject(state, state.projectOfColumn[column] ?? 0);
  for (const column of dropped) addColumn(state, column);
}

/** What the turn has added to the objective. */
export function gainOf({ program }: Search, { dropped, added }: Turn): number {
  let gain = 0;
  for (const column of added) gain += program.objective[column] ?? 0;
  for (const column of dropped) gain -= program.objective[column] ?? 0;
  return gain;
}
