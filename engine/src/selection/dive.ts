import { fillUp } from './repair.ts';
import { addColumn, canAdd, createSearchState, type SearchState } from './search-state.ts';
import type { OpenRelaxation } from './solver.ts';

/** What a dive begins from. */
export interface DiveSettings {
  readonly relaxation: OpenRelaxation;
  /** The empty answer of the program; a dive leaves its answer in it. */
  readonly state: SearchState;
  /** Columns that are in whatever follows. */
  readonly held: readonly number[];
  /** How far chance shakes the order in which columns are held: 0 not at all. */
  readonly noise: number;
  readonly random: () => number;
}

/** Many small steps: what is held at once should still be what the relaxation wants of all that is left. */
const steps = 12;
const sharePerStep = 0.25;
const tolerance = 1e-6;

/** The columns by falling value, of those above the least. */
function byValue(values: Float64Array, isWanted: (value: number) => boolean): readonly number[] {
  const columns: number[] = [];
  values.forEach((value, column) => {
    if (isWanted(value)) columns.push(column);
  });
  return columns.sort((left, right) => (values[right] ?? 0) - (values[left] ?? 0));
}

/** Puts in the columns that fit, in this order, as many as wanted; tells which. */
function putIn(state: SearchState, columns: readonly number[], most: number): readonly number[] {
  const taken: number[] = [];
  for (const column of columns) {
    if (taken.length >= most) break;
    if (state.chosen[state.projectOfColumn[column] ?? 0] !== -1 || !canAdd(state, column)) continue;
    addColumn(state, column);
    taken.push(column);
  }
  return taken;
}

function wholeColumns(values: Float64Array): Int32Array {
  return Int32Array.from(byValue(values, (value) => value >= 1 - tolerance));
}

/** The broken columns that are held next: a share of them, the largest first, as far as they fit together. */
function nextHeld({ state, noise, random }: DiveSettings, values: Float64Array): readonly number[] {
  const keys = values.map((value) => value + noise * (random() - 0.5));
  const isBroken = (value: number): boolean => value > tolerance && value < 1 - tolerance;
  const broken = [...byValue(values, isBroken)].sort((left, right) => (keys[right] ?? 0) - (keys[left] ?? 0));
  const trial = createSearchState(state.program, state.projectOfColumn);
  fillUp(trial, wholeColumns(values));
  return putIn(trial, broken, Math.ceil(broken.length * sharePerStep));
}

/**
 * Rounds the relaxation in a few steps: holds some of its broken columns at 1, solves it again, and at last puts in
 * what it wants by falling value as far as it fits. The relaxation settles what depends on each other together, which
 * rounding at once does not. False when the columns held contradict each other.
 */
export function dive(settings: DiveSettings): boolean {
  const { relaxation, state, held } = settings;
  let values = held.length === 0 ? relaxation.answer.values : relaxation.hold(held);
  if (values === undefined) return false;
  const holding = [...held];
  for (let step = 0; step < steps; step++) {
    const next = nextHeld(settings, values);
    if (next.length === 0) break;
    holding.push(...next);
    const then = relaxation.hold(holding);
    if (then === undefined) break;
    values = then;
  }
  roundUp(state, values);
  return true;
}

/** Puts in what a relaxed answer wants, by falling value, as far as it fits. */
export function roundUp(state: SearchState, values: Float64Array): void {
  // The broken ones wait: a row that must not fall would let those that raise it in before all others.
  fillUp(state, wholeColumns(values));
  fillUp(state, Int32Array.from(byValue(values, (value) => value > tolerance)));
}
