import { createUniformSequence } from '../simulation/index.ts';
import type { BinaryProgram } from './binary-program.ts';
import { type Member, Population } from './population.ts';
import { dropOverfull, fillUp, restoreAnswer } from './repair.ts';
import { createSearchState, isWithinRows, objectiveOf, type SearchState } from './search-state.ts';
import { netWorth, surrogatePrices } from './worth.ts';

/** What the search is told beside the program. */
export interface SearchSettings {
  /** Answers to make after the first ones. */
  readonly rounds: number;
  readonly seed: number;
  /** The project of each column: at most one column of a project is in an answer. */
  readonly projectOfColumn: Int32Array;
  /** What one unit of each row is worth in the relaxation; estimated where there is none. */
  readonly prices?: Float64Array | undefined;
  /** The relaxed answer: the first answer takes its columns by falling value. */
  readonly relaxed?: Float64Array | undefined;
  /** Asked now and then; true ends the search with the best so far. */
  readonly shouldStop?: () => boolean;
  /** Told the best answer now and then. */
  readonly onFound?: (columns: readonly number[]) => void;
}

interface Search {
  readonly state: SearchState;
  readonly population: Population;
  readonly worth: Float64Array;
  /** All columns, the most worth first. */
  readonly order: Int32Array;
  readonly random: () => number;
}

const populationSize = 100;
const mutationsPerAnswer = 2;
const roundsBetweenQuestions = 16;

/** The columns by falling key. */
function orderBy(keys: Float64Array): Int32Array {
  return Int32Array.from(keys.keys()).sort((left, right) => (keys[right] ?? 0) - (keys[left] ?? 0));
}

function createSearch(program: BinaryProgram, settings: SearchSettings): Search {
  const random = createUniformSequence(settings.seed);
  const worth = netWorth(program, settings.prices ?? surrogatePrices(program));
  return {
    state: createSearchState(program, settings.projectOfColumn),
    population: new Population(populationSize, random),
    worth,
    order: orderBy(worth),
    random,
  };
}

function admit({ state, population }: Search): void {
  if (isWithinRows(state)) population.admit(objectiveOf(state), state.chosen);
}

function columnsOf(member: Member | undefined): readonly number[] {
  return [...(member?.chosen ?? [])].filter((column) => column >= 0).sort((left, right) => left - right);
}

/** Rounding of the relaxed answer first, then greedy answers in ever more shaken orders. */
function makeFirstAnswers(search: Search, settings: SearchSettings): void {
  const { state, worth, random } = search;
  const none = state.chosen.slice();
  const sizes = worth.map(Math.abs).sort();
  const typical = sizes[sizes.length >> 1] ?? 0;
  const largest = Math.max(sizes.at(-1) ?? 0, 1e-9);
  // The answer by rounding must be there at once, whatever the time.
  const byRelaxation = worth.map(
    (value, column) => (settings.relaxed?.[column] ?? 0) + value / largest / 1000,
  );
  fillUp(state, orderBy(byRelaxation));
  admit(search);
  for (let attempt = 1; attempt < 2 * populationSize; attempt++) {
    if (attempt % roundsBetweenQuestions === 0 && settings.shouldStop?.() === true) return;
    const spread = (typical * 4 * attempt) / populationSize;
    restoreAnswer(state, none);
    fillUp(state, orderBy(worth.map((value) => value + spread * (random() - 0.5))));
    admit(search);
  }
}

/** Each project as in one of the parents, a few changed by chance. */
function cross({ random, state }: Search, mother: Member, father: Member): Int32Array {
  const child = mother.chosen.slice();
  for (let project = 0; project < child.length; project++) {
    if (random() < 0.5) child[project] = father.chosen[project] ?? -1;
  }
  for (let mutation = 0; mutation < mutationsPerAnswer; mutation++) {
    const column = Math.floor(random() * state.program.columnCount);
    const project = state.projectOfColumn[column] ?? 0;
    child[project] = child[project] === column ? -1 : column;
  }
  return child;
}

/**
 * Looks for a good answer: a population of answers, rounded from the relaxation and greedy, from which two at a time
 * are crossed, repaired (the least net worth out first) and filled up (the most in first). Returns the chosen columns
 * of the best answer within all rows, or undefined if none was met. Same settings and no stop, same answer.
 * Source: the genetic algorithm of Chu and Beasley (1998) for knapsacks of many limits, here for rows of any kind.
 */
export function searchPortfolio(
  program: BinaryProgram,
  settings: SearchSettings,
): readonly number[] | undefined {
  const search = createSearch(program, settings);
  const { state, population, order } = search;
  makeFirstAnswers(search, settings);
  let told: Member | undefined;
  for (let round = 0; round < settings.rounds; round++) {
    if (round % roundsBetweenQuestions === 0) {
      if (population.best !== told) settings.onFound?.(columnsOf(population.best));
      told = population.best;
      if (settings.shouldStop?.() === true) break;
    }
    const mother = population.pick();
    const father = population.pick();
    if (mother === undefined || father === undefined) break;
    restoreAnswer(state, cross(search, mother, father));
    dropOverfull(state, order);
    fillUp(state, order);
    admit(search);
  }
  const { best } = population;
  if (best !== undefined && best !== told) settings.onFound?.(columnsOf(best));
  return best === undefined ? undefined : columnsOf(best);
}
