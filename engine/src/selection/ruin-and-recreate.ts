import { createUniformSequence } from '../simulation/index.ts';
import type { BinaryProgram } from './binary-program.ts';
import { type Need, needRows, needsOf } from './column-needs.ts';
import { forceColumn } from './force-column.ts';
import { promisingOrders } from './promising-orders.ts';
import {
  addColumn,
  canAdd,
  createSearchState,
  dropProject,
  isWithinRows,
  objectiveOf,
  type SearchState,
} from './search-state.ts';
import { dropWithDependents, gainOf, type Search, type Turn, takeBack } from './search-turn.ts';
import { askTightRowsFirst } from './tight-rows-first.ts';
import { netWorth, surrogatePrices } from './worth.ts';

/** What the search is told beside the program. */
export interface RuinSettings {
  readonly seed: number;
  readonly projectOfColumn: Int32Array;
  /** The answer to begin from. */
  readonly start: readonly number[];
  /** What one unit of each row is worth in the relaxation; estimated where there is none. */
  readonly prices?: Float64Array | undefined;
  /** The relaxed answer, which most turns keep close to. */
  readonly relaxed?: Float64Array | undefined;
  /** The loss that is taken with an even chance at first, as a part of the mean value of a chosen project. */
  readonly heat: number;
  /** How often a turn forces a column in instead of taking some out. */
  readonly forceChance: number;
  /** Columns that cost more than this part of their value beyond what they bring are not tried; see promisingOrders. */
  readonly reach?: number;
  /** The most turns to take. */
  readonly turns: number;
  /** The part of the time that is over, 0 to 1; the search ends at 1. */
  readonly progress: () => number;
  /** Told each better answer. */
  readonly onFound: (columns: readonly number[]) => void;
}

/** The chance that a column is passed over although it would fit: what makes every turn another. */
const blinkChance = 0.1;
const turnsBetweenQuestions = 64;
const mostDropped = 14;
/** Where the temperature ends, as a part of where it begins. */
const coldest = 0.03;

/** Chosen projects at random, or those that share a row with one of them. */
function ruin(search: Search, turn: Turn): void {
  const { program, state, random, chosenProjects } = search;
  let count = 0;
  for (let project = 0; project < state.chosen.length; project++)
    if ((state.chosen[project] ?? -1) >= 0) chosenProjects[count++] = project;
  if (count === 0) return;
  const wanted = 1 + Math.floor(random() * random() * Math.min(mostDropped, count));
  const first = chosenProjects[Math.floor(random() * count)] ?? 0;
  const column = state.chosen[first] ?? 0;
  dropWithDependents(search, first, turn);
  if (wanted === 1) return;
  const [begin, end] = [state.columns.starts[column] ?? 0, state.columns.starts[column + 1] ?? 0];
  const row = state.columns.rows[begin + Math.floor(random() * (end - begin))] ?? 0;
  const [from, to] = [program.rowStarts[row] ?? 0, program.rowStarts[row + 1] ?? 0];
  for (let left = wanted - 1; left > 0; left--) {
    const isNear = random() < 0.7 && to > from;
    const near =
      state.projectOfColumn[program.entryColumns[from + Math.floor(random() * (to - from))] ?? 0] ?? 0;
    const project = isNear ? near : (chosenProjects[Math.floor(random() * count)] ?? 0);
    dropWithDependents(search, project, turn);
  }
}

function recreate(search: Search, turn: Turn): void {
  const { state, random, orders, needs, isNeed } = search;
  const order = orders[Math.floor(random() * orders.length)];
  if (order === undefined) return;
  for (let at = 0; at < order.length; at++) {
    const column = order[at] ?? 0;
    if ((state.chosen[state.projectOfColumn[column] ?? 0] ?? 0) >= 0) continue;
    const needed = needs[column];
    if (!canAdd(state, column, needed === undefined ? undefined : isNeed) || random() < blinkChance) continue;
    if (needed !== undefined) addNeeds(search, column, needed, turn);
    else {
      addColumn(state, column);
      turn.added.push(column);
    }
  }
}

/** Puts a column in together with what it cannot do without, or leaves all as it was. */
function addNeeds({ state }: Search, column: number, needs: readonly Need[], turn: Turn): void {
  const begin = turn.added.length;
  for (const { row, value, suppliers } of needs) {
    if ((state.activity[row] ?? 0) + value <= (state.upper[row] ?? 0)) continue;
    const supplier = suppliers.find(
      (other) => (state.chosen[state.projectOfColumn[other] ?? 0] ?? -1) < 0 && canAdd(state, other),
    );
    if (supplier === undefined) break;
    addColumn(state, supplier);
    turn.added.push(supplier);
  }
  if (canAdd(state, column)) {
    addColumn(state, column);
    turn.added.push(column);
    return;
  }
  for (const supplier of turn.added.splice(begin)) dropProject(state, state.projectOfColumn[supplier] ?? 0);
}

function columnsOf({ chosen }: SearchState): readonly number[] {
  return [...chosen].filter((column) => column >= 0).sort((left, right) => left - right);
}

/**
 * Betters an answer turn by turn: takes a few related projects out, puts in what fits in a promising order while
 * passing some over, and keeps the result if it is better or, ever more seldom, a little worse. Begins from an allowed
 * answer and only keeps allowed ones. Same settings and same progress, same answers.
 * Sources: ruin and recreate (Schrimpf et al. 2000); blinks (Christiaens, Vanden Berghe 2020).
 */
export function ruinAndRecreate(program: BinaryProgram, settings: RuinSettings): void {
  const random = createUniformSequence(settings.seed);
  const state = createSearchState(program, settings.projectOfColumn);
  if (settings.prices !== undefined) askTightRowsFirst(state, settings.prices);
  for (const column of settings.start) addColumn(state, column);
  if (!isWithinRows(state)) return;
  const orders = promisingOrders(program, settings.prices, settings.relaxed, settings.reach);
  const needs = needsOf(program, orders[0] ?? new Int32Array(0));
  const search: Search = {
    program,
    state,
    random,
    orders,
    worth: netWorth(program, settings.prices ?? surrogatePrices(program)),
    needs,
    isNeed: needRows(program, needs),
    chosenProjects: new Int32Array(state.chosen.length),
  };
  const mean = Math.abs(objectiveOf(state)) / Math.max(1, settings.start.length);
  let current = objectiveOf(state);
  let best = current;
  let heat = mean * settings.heat;
  for (let turns = 0; turns < settings.turns; turns++) {
    if (turns % turnsBetweenQuestions === 0) {
      const progress = Math.max(settings.progress(), turns / settings.turns);
      if (progress >= 1) return;
      heat = mean * settings.heat * coldest ** progress;
    }
    const turn: Turn = { dropped: [], added: [] };
    if (random() < settings.forceChance) forceColumn(search, turn);
    else ruin(search, turn);
    recreate(search, turn);
    const gain = gainOf(search, turn);
    const isTaken = gain >= heat * Math.log(Math.max(random(), 1e-12)) && isWithinRows(state);
    if (!isTaken) {
      takeBack(search, turn);
      continue;
    }
    current += gain;
    if (current <= best + 1e-9) continue;
    best = current;
    settings.onFound(columnsOf(state));
  }
}
