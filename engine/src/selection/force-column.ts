import { addColumn } from './search-state.ts';
import { dropWithDependents, type Search, type Turn } from './search-turn.ts';

/** A column is chosen by chance among so many that are the most promising. */
const choices = 450;
const mostEvictions = 12;
/** Of so many that are in the way, the one of the least worth goes out. */
const samples = 24;

/**
 * Puts a promising column in whatever it breaks, with what it needs, and takes out what is in its way: what fits only
 * when several others go is found so, which taking some out by chance seldom does.
 */
export function forceColumn(search: Search, turn: Turn): void {
  const { state, random, orders, needs } = search;
  const order = orders[0] ?? new Int32Array(0);
  const column = order[Math.floor(random() * Math.min(choices, order.length))] ?? 0;
  const project = state.projectOfColumn[column] ?? 0;
  if (state.chosen[project] === column) return;
  dropWithDependents(search, project, turn);
  const isOut = (other: number): boolean => (state.chosen[state.projectOfColumn[other] ?? 0] ?? -1) < 0;
  const wanted = [column];
  for (const { row, value, suppliers } of needs[column] ?? []) {
    if ((state.activity[row] ?? 0) + value <= (state.upper[row] ?? 0)) continue;
    const supplier = suppliers.find(isOut);
    if (supplier !== undefined && !wanted.includes(supplier)) wanted.push(supplier);
  }
  for (const one of wanted.filter(isOut)) {
    if (!isOut(one)) continue;
    addColumn(state, one);
    turn.added.push(one);
  }
  for (const one of wanted) makeRoom(search, one, wanted, turn);
}

/** Takes others out until no row that the column is in is broken, or too many had to go. */
function makeRoom(search: Search, column: number, wanted: readonly number[], turn: Turn): void {
  const { state } = search;
  const { starts, rows } = state.columns;
  for (let entry = starts[column] ?? 0; entry < (starts[column + 1] ?? 0); entry++) {
    const row = rows[entry] ?? 0;
    for (let tries = 0; tries < mostEvictions; tries++) {
      if ((state.activity[row] ?? 0) <= (state.upper[row] ?? 0)) break;
      const victim = leastWorthIn(search, row, wanted);
      if (victim !== undefined) dropWithDependents(search, state.projectOfColumn[victim] ?? 0, turn);
    }
  }
}

function leastWorthIn(
  { program, state, random, worth }: Search,
  row: number,
  wanted: readonly number[],
): number | undefined {
  const [from, to] = [program.rowStarts[row] ?? 0, program.rowStarts[row + 1] ?? 0];
  const isShort = to - from <= samples;
  let least: number | undefined;
  for (let sample = 0; sample < Math.min(samples, to - from); sample++) {
    const entry = from + (isShort ? sample : Math.floor(random() * (to - from)));
    const other = program.entryColumns[entry] ?? 0;
    const isIn = state.chosen[state.projectOfColumn[other] ?? 0] === other;
    if (!isIn || (program.entryValues[entry] ?? 0) <= 0 || wanted.includes(other)) continue;
    if (least === undefined || (worth[other] ?? 0) < (worth[least] ?? 0)) least = other;
  }
  return least;
}
