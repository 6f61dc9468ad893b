import { BestAnswer } from './best-answer.ts';
import type { BinaryProgram } from './binary-program.ts';
import { columnsAtOne } from './columns-at-one.ts';
import { improveByParts } from './improve-by-parts.ts';
import { ruinAndRecreate } from './ruin-and-recreate.ts';
import { searchByDives } from './search-by-dives.ts';
import { searchPortfolio } from './search-portfolio.ts';
import type { ProgramSolver, SolverAnswer } from './solver.ts';

/** What solving may use. */
export interface SolveOptions {
  readonly solver: ProgramSolver;
  /** Wall seconds that may still be used; the engine has no clock of its own. */
  readonly secondsLeft: () => number;
  /** Default 1. */
  readonly seed?: number | undefined;
  /** Told each better answer with the bound known then. */
  readonly onImprovement?: ((columns: readonly number[], bound: number) => void) | undefined;
}

/** The best answer found for a program and how good it is proved to be. */
export interface ProgramSolution {
  readonly status: 'solved' | 'infeasible' | 'nothing-found';
  /** The columns at 1. */
  readonly columns: readonly number[];
  readonly objective: number;
  readonly bound: number;
}

/** A program of more columns is bettered by parts before it is solved as a whole. */
const largeColumnCount = 400;
/** Parts of the time left: crossing answers suits small programs, ruining and recreating large ones. */
const shares = {
  /** Without a bound nothing is proved: the relaxation may take most of the time where it needs it. */
  relaxation: 0.6,
  dives: 0.5,
  search: 0.25,
  searchOfLarge: 0.02,
  ruin: 0.3,
  ruinOfLarge: 0.14,
  parts: 0.9,
} as const;
/** How far the search may stray at first; see ruinAndRecreate. */
const heat = { small: 0.5, large: 0.2 } as const;
/** A search that is begun anew leaves what it was caught in. */
const restarts = { small: 3, large: 2 } as const;
const forceChance = 0.15;
const mostTurns = 400_000;
/** Turns grow with the pairs of columns that could be exchanged. */
const turnsPerPair = 30;
const roundsPerSearch = 40_000;
/** Small programs need no long search. */
const roundsPerColumn = 200;
const integerTolerance = 1e-6;
const leastSeconds = 0.1;

/** A bound on a sum of whole numbers is a whole number. */
function tightenBound(program: BinaryProgram, bound: number): number {
  return program.objective.every(Number.isInteger) ? Math.floor(bound + integerTolerance) : bound;
}

interface Stage {
  readonly program: BinaryProgram;
  readonly projectOfColumn: Int32Array;
  readonly relaxation: SolverAnswer;
  readonly bound: number;
  readonly best: BestAnswer;
  readonly options: SolveOptions;
}

const isLarge = ({ program }: Stage): boolean => program.columnCount > largeColumnCount;

/** Searches with two seeds until its share of the time is used, or the bound is reached. */
function searchInTime(stage: Stage): void {
  const { program, projectOfColumn, relaxation, bound, best, options } = stage;
  const share = isLarge(stage) ? shares.searchOfLarge : shares.search;
  const stopAt = options.secondsLeft() * (1 - share);
  const shouldStop = (): boolean => options.secondsLeft() <= stopAt || best.objective >= bound;
  for (let attempt = 0; attempt < 2 && !shouldStop(); attempt++) {
    searchPortfolio(program, {
      rounds: Math.min(roundsPerSearch, program.columnCount * roundsPerColumn),
      seed: (options.seed ?? 1) + attempt,
      projectOfColumn,
      prices: relaxation.rowPrices,
      relaxed: relaxation.values,
      shouldStop,
      onFound: (columns) => best.offer(columns),
    });
  }
}

/** Ruins and recreates from the best answer, a few times anew. */
function ruinInTime(stage: Stage): void {
  const { program, projectOfColumn, relaxation, bound, best, options } = stage;
  const times = isLarge(stage) ? restarts.large : restarts.small;
  const share = (options.secondsLeft() * (isLarge(stage) ? shares.ruinOfLarge : shares.ruin)) / times;
  for (let time = 0; time < times && best.columns !== undefined && best.objective < bound; time++) {
    const from = options.secondsLeft();
    ruinAndRecreate(program, {
      seed: (options.seed ?? 1) + time,
      projectOfColumn,
      start: best.columns,
      prices: relaxation.rowPrices,
      relaxed: relaxation.values,
      heat: isLarge(stage) ? heat.large : heat.small,
      // What one way of searching is caught in, the other may leave.
      forceChance: time % 2 === 0 ? forceChance : 0,
      turns: Math.min(mostTurns, turnsPerPair * program.columnCount ** 2),
      progress: () =>
        best.objective >= bound || options.secondsLeft() <= 0
          ? 1
          : (from - options.secondsLeft()) / Math.max(share, 1e-9),
      onFound: (columns) => best.offer(columns),
    });
  }
}

function improveInTime(stage: Stage): void {
  const { program, projectOfColumn, relaxation, bound, best, options } = stage;
  if (!isLarge(stage)) return;
  const stopAt = options.secondsLeft() * (1 - shares.parts);
  const secondsLeft = (): number => options.secondsLeft() - stopAt;
  const seed = options.seed ?? 1;
  improveByParts(program, projectOfColumn, best, {
    solver: options.solver,
    secondsLeft,
    seed,
    relaxation,
    bound,
  });
}

/** The bound that the exact solver proves in the time left; −Infinity when nothing is allowed at all. */
function solveExactly({ program, best, bound, options }: Stage): number {
  if (best.objective >= bound) return bound;
  const taken = best.columns;
  const start = taken === undefined ? undefined : new Float64Array(program.columnCount);
  for (const column of taken ?? []) start?.fill(1, column, column + 1);
  const seconds = Math.max(leastSeconds, options.secondsLeft());
  const answer = options.solver.solve(program, { seconds, start });
  if (answer.values !== undefined) best.offer(columnsAtOne(answer.values));
  if (answer.status === 'infeasible') return taken === undefined ? -Infinity : bound;
  return Math.min(bound, tightenBound(program, answer.bound));
}

/** The relaxation; a large program is searched from it while it is open, as far as its share of the time goes. */
function relaxAndDive(
  program: BinaryProgram,
  projectOfColumn: Int32Array,
  options: SolveOptions,
): { readonly relaxation: SolverAnswer; readonly best: BestAnswer; readonly bound: number } {
  const { solver, secondsLeft, onImprovement } = options;
  let relaxation: SolverAnswer = { status: 'stopped', bound: Infinity };
  let bound = Infinity;
  const best = new BestAnswer(program, projectOfColumn, (columns) => onImprovement?.(columns, bound));
  solver.relax(program, Math.max(leastSeconds, secondsLeft() * shares.relaxation), (open) => {
    relaxation = open.answer;
    bound = tightenBound(program, relaxation.bound);
    if (program.columnCount <= largeColumnCount || relaxation.status !== 'optimal') return;
    const stopAt = secondsLeft() * (1 - shares.dives);
    searchByDives(program, {
      relaxation: open,
      projectOfColumn,
      seed: options.seed ?? 1,
      shouldStop: () => secondsLeft() <= stopAt || best.objective >= bound,
      onFound: (columns) => best.offer(columns),
    });
  });
  return { relaxation, best, bound };
}

/**
 * Solves a program: relaxation for bound and prices, own searches for a good answer, in large programs parts of it
 * exactly, then the whole by the exact solver from there with the time that is left.
 */
export function solveProgram(
  program: BinaryProgram,
  projectOfColumn: Int32Array,
  options: SolveOptions,
): ProgramSolution {
  const { relaxation, best, bound: relaxedBound } = relaxAndDive(program, projectOfColumn, options);
  const infeasible = { status: 'infeasible', columns: [], objective: 0, bound: -Infinity } as const;
  if (relaxation.status === 'infeasible') return infeasible;
  const stage = { program, projectOfColumn, relaxation, bound: relaxedBound, best, options };
  if (best.columns === undefined) searchInTime(stage);
  ruinInTime(stage);
  improveInTime(stage);
  const bound = solveExactly(stage);
  const { columns, objective } = best;
  if (columns === undefined && bound === -Infinity) return infeasible;
  if (columns === undefined) return { status: 'nothing-found', columns: [], objective: 0, bound };
  return { status: 'solved', columns, objective, bound: Math.max(bound, objective) };
}
