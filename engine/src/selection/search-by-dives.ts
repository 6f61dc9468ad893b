import { createUniformSequence } from '../simulation/index.ts';
import type { BinaryProgram } from './binary-program.ts';
import { dive } from './dive.ts';
import { type Member, Population } from './population.ts';
import { restoreAnswer } from './repair.ts';
import { addColumn, createSearchState, isWithinRows, objectiveOf, type SearchState } from './search-state.ts';
import { settleNear } from './settle-near.ts';
import type { OpenRelaxation } from './solver.ts';

/** What a search by dives is told beside the program. */
export interface DivingSettings {
  readonly relaxation: OpenRelaxation;
  readonly projectOfColumn: Int32Array;
  readonly seed: number;
  /** Asked before each dive and within the search after it. */
  readonly shouldStop: () => boolean;
  /** Told each better answer. */
  readonly onFound: (columns: readonly number[]) => void;
}

interface Dives {
  readonly program: BinaryProgram;
  readonly settings: DivingSettings;
  readonly state: SearchState;
  readonly population: Population;
  readonly random: () => number;
}

const populationSize = 8;
/** Dives from the whole relaxation before answers are crossed. */
const firstDives = 5;
const crossChance = 0.8;
/** How often what both parents have is held. */
const keepChance = 0.7;
const noise = 0.3;
/** So many dives in a row that give no allowed answer end the search. */
const mostFailures = 6;

const columnsOf = (chosen: Int32Array): number[] =>
  [...chosen].filter((column) => column >= 0).sort((left, right) => left - right);

/** What two answers have in common, most of it; nothing where there is only one. */
function inCommon({ random }: Dives, mother: Member | undefined, father: Member | undefined): number[] {
  if (mother === undefined || father === undefined || mother === father) return [];
  return columnsOf(
    mother.chosen.map((column, project) =>
      column === father.chosen[project] && random() < keepChance ? column : -1,
    ),
  );
}

/** Betters the answer of a dive and takes it into the population. */
function admit({ program, settings, state, population }: Dives, seed: number): void {
  const { relaxation, projectOfColumn, shouldStop, onFound } = settings;
  const start = columnsOf(state.chosen);
  onFound(start);
  const { answer } = relaxation;
  const columns = settleNear(program, {
    seed,
    projectOfColumn,
    start,
    relaxation: answer,
    shouldStop,
    onFound,
  });
  restoreAnswer(state, new Int32Array(state.chosen.length).fill(-1));
  for (const column of columns) addColumn(state, column);
  population.admit(objectiveOf(state), state.chosen);
}

/**
 * Looks for a good answer of a large program: dives from the relaxation, each bettered by ruining and recreating;
 * after some of them most dives hold what two good answers have in common. Same seed and no stop, same answers.
 * Sources: diving (Berthold 2006), crossing answers by what they share (Rothberg 2007).
 */
export function searchByDives(program: BinaryProgram, settings: DivingSettings): void {
  const random = createUniformSequence(settings.seed);
  const state = createSearchState(program, settings.projectOfColumn);
  const population = new Population(populationSize, random);
  const dives: Dives = { program, settings, state, population, random };
  const none = state.chosen.slice();
  let failures = 0;
  for (let count = 0; failures < mostFailures && !settings.shouldStop(); count++) {
    const isCrossing = count >= firstDives && random() < crossChance;
    const held = isCrossing ? inCommon(dives, population.pick(), population.pick()) : [];
    restoreAnswer(state, none);
    const { relaxation } = settings;
    const isDone = dive({ relaxation, state, held, noise: count === 0 ? 0 : noise, random });
    failures = isDone && isWithinRows(state) ? 0 : failures + 1;
    if (failures === 0) admit(dives, settings.seed + count);
  }
}
