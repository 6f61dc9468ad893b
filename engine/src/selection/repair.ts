import { addColumn, canAdd, dropProject, type SearchState } from './search-state.ts';

/** Makes `chosen` the current answer, moving only what differs. */
export function restoreAnswer(state: SearchState, chosen: Int32Array): void {
  for (let project = 0; project < chosen.length; project++) {
    if (state.chosen[project] !== chosen[project]) dropProject(state, project);
  }
  for (let project = 0; project < chosen.length; project++) {
    const column = chosen[project] ?? -1;
    if (column >= 0 && state.chosen[project] !== column) addColumn(state, column);
  }
}

function usesOverfullRow({ columns, activity, upper }: SearchState, column: number): boolean {
  const end = columns.starts[column + 1] ?? 0;
  for (let entry = columns.starts[column] ?? 0; entry < end; entry++) {
    const row = columns.rows[entry] ?? 0;
    if ((columns.values[entry] ?? 0) > 0 && (activity[row] ?? 0) > (upper[row] ?? 0)) return true;
  }
  return false;
}

/** Takes out, from the last of `order` to the first, each column that uses a row above its upper bound. */
export function dropOverfull(state: SearchState, order: Int32Array): void {
  for (let at = order.length - 1; at >= 0; at--) {
    const column = order[at] ?? 0;
    const project = state.projectOfColumn[column] ?? 0;
    if (state.chosen[project] === column && usesOverfullRow(state, column)) dropProject(state, project);
  }
}

/** Adds every column that fits, in this order; twice, because one project may make room for one that needs it. */
export function fillUp(state: SearchState, order: Int32Array): void {
  for (let pass = 0; pass < 2; pass++) {
    let hasAdded = false;
    for (let at = 0; at < order.length; at++) {
      const column = order[at] ?? 0;
      const isOut = state.chosen[state.projectOfColumn[column] ?? 0] === -1;
      if (!isOut || !canAdd(state, column)) continue;
      addColumn(state, column);
      hasAdded = true;
    }
    if (!hasAdded) return;
  }
}
