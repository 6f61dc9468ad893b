import { createUniformSequence } from '../simulation/index.ts';
import type { BinaryProgram } from './binary-program.ts';
import {
  addColumn,
  canAdd,
  createSearchState,
  dropProject,
  isWithinRows,
  objectiveOf,
  type SearchState,
} from './search-state.ts';
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
  /** The most turns to take. */
  readonly turns: number;
  /** The part of the time that is over, 0 to 1; the search ends at 1. */
  readonly progress: () => number;
  /** Told each better answer. */
  readonly onFound: (columns: readonly number[]) => void;
}

/** What a turn changed, so that it can be taken back. */
interface Turn {
  readonly dropped: number[];
  readonly added: number[];
}

interface Search {
  readonly program: BinaryProgram;
  readonly state: SearchState;
  readonly random: () => number;
  /** Several orders in which columns are tried, the most promising first. */
  readonly orders: readonly Int32Array[];
  readonly chosenProjects: Int32Array;
}

/** The chance that a column is passed over although it would fit: what makes every turn another. */
const blinkChance = 0.1;
const turnsBetweenQuestions = 64;
const mostDropped = 14;
/** A column that costs more than this part of its value beyond what it brings is not tried. */
const worstWorth = 0.3;
/** Where the temperature ends, as a part of where it begins. */
const coldest = 0.03;

function orderBy(keys: Float64Array): Int32Array {
  return Int32Array.from(keys.keys()).sort((left, right) => (keys[right] ?? 0) - (keys[left] ?? 0));
}

/** Mostly as the relaxation has it, then by net worth; at times by net worth alone. */
function ordersOf(program: BinaryProgram, settings: RuinSettings): Int32Array[] {
  const worth = netWorth(program, settings.prices ?? surrogatePrices(program));
  const largest = worth.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const relaxed = worth.map((value, column) => (settings.relaxed?.[column] ?? 0) + value / largest);
  const isPromising = (column: number): boolean =>
    (worth[column] ?? 0) >= -worstWorth * Math.abs(program.objective[column] ?? 0);
  const [byRelaxation, byWorth] = [relaxed, worth].map((keys) => orderBy(keys).filter(isPromising));
  return [byRelaxation, byRelaxation, byWorth].flatMap((order) => order ?? []);
}

/** Sorts the entries of each column so that the rows that most often forbid it are asked first. */
function askTightRowsFirst({ columns }: SearchState, prices: Float64Array): void {
  const worthOf = (entry: number): number =>
    Math.abs((prices[columns.rows[entry] ?? 0] ?? 0) * (columns.values[entry] ?? 0));
  for (let column = 0; column + 1 < columns.starts.length; column++) {
    const [from, to] = [columns.starts[column] ?? 0, columns.starts[column + 1] ?? 0];
    const order = Array.from({ length: to - from }, (_, index) => from + index);
    order.sort((left, right) => worthOf(right) - worthOf(left));
    const rows = order.map((entry) => columns.rows[entry] ?? 0);
    const values = order.map((entry) => columns.values[entry] ?? 0);
    columns.rows.set(rows, from);
    columns.values.set(values, from);
  }
}

/** Takes a project out, and with it what cannot do without it. */
function dropWithDependents({ program, state }: Search, project: number, turn: Turn): void {
  const open = [project];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const column = state.chosen[next] ?? -1;
    if (column < 0) continue;
    dropProject(state, next);
    turn.dropped.push(column);
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

function recreate({ state, random, orders }: Search, turn: Turn): void {
  const order = orders[Math.floor(random() * orders.length)];
  if (order === undefined) return;
  for (let at = 0; at < order.length; at++) {
    const column = order[at] ?? 0;
    if ((state.chosen[state.projectOfColumn[column] ?? 0] ?? 0) >= 0) continue;
    if (random() < blinkChance || !canAdd(state, column)) continue;
    addColumn(state, column);
    turn.added.push(column);
  }
}

function takeBack({ state }: Search, { dropped, added }: Turn): void {
  for (const column of added) dropProject(state, state.projectOfColumn[column] ?? 0);
  for (const column of dropped) addColumn(state, column);
}

function gainOf({ program }: Search, { dropped, added }: Turn): number {
  let gain = 0;
  for (const column of added) gain += program.objective[column] ?? 0;
  for (const column of dropped) gain -= program.objective[column] ?? 0;
  return gain;
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
  const search: Search = {
    program,
    state,
    random,
    orders: ordersOf(program, settings),
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
    ruin(search, turn);
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
