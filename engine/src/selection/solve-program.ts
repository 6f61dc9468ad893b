import { BestAnswer } from './best-answer.ts';
import type { BinaryProgram } from './binary-program.ts';
import { columnsAtOne } from './columns-at-one.ts';
import { ruinAndRecreate } from './ruin-and-recreate.ts';
import { searchLarge } from './search-large.ts';
import { searchPortfolio } from './search-portfolio.ts';
import type { SearchStage } from './search-stage.ts';
import type { SharedAnswer } from './shared-answer.ts';
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
  /** Shared with other threads that solve the same program with other seeds. */
  readonly shared?: SharedAnswer | undefined;
}

/** The best answer found for a program and how good it is proved to be. */
export interface ProgramSolution {
  readonly status: 'solved' | 'infeasible' | 'nothing-found';
  /** The columns at 1. */
  readonly columns: readonly number[];
  readonly objective: number;
  readonly bound: number;
}

/** Crossing answers suits programs of at most so many columns; larger ones are searched from the relaxation. */
export const largeColumnCount = 400;
/** Parts of the time left. */
const shares = {
  /** Without a bound nothing is proved: the relaxation may take most of the time where it needs it. */
  relaxation: 0.6,
  search: 0.25,
  ruin: 0.3,
} as const;
/** How far the search may stray at first; see ruinAndRecreate. */
const heat = 0.5;
const restarts = 3;
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

const isLarge = ({ columnCount }: BinaryProgram): boolean => columnCount > largeColumnCount;

/** Searches with two seeds until its share of the time is used, or the bound is reached. */
function searchInTime(stage: SearchStage): void {
  const { program, projectOfColumn, relaxation, bound, best, seed, secondsLeft } = stage;
  const stopAt = secondsLeft() * (1 - shares.search);
  const shouldStop = (): boolean => secondsLeft() <= stopAt || best.objective >= bound;
  for (let attempt = 0; attempt < 2 && !shouldStop(); attempt++) {
    searchPortfolio(program, {
      rounds: Math.min(roundsPerSearch, program.columnCount * roundsPerColumn),
      seed: seed + attempt,
      projectOfColumn,
      prices: relaxation.rowPrices,
      relaxed: relaxation.values,
      shouldStop,
      onFound: (columns) => best.offer(columns),
    });
  }
}

/** Ruins and recreates from the best answer, a few times anew: what one was caught in, the next may leave. */
function ruinInTime(stage: SearchStage): void {
  const { program, projectOfColumn, relaxation, bound, best, seed, secondsLeft } = stage;
  const share = (secondsLeft() * shares.ruin) / restarts;
  for (let time = 0; time < restarts && best.columns !== undefined && best.objective < bound; time++) {
    const from = secondsLeft();
    ruinAndRecreate(program, {
      seed: seed + time,
      projectOfColumn,
      start: best.columns,
      prices: relaxation.rowPrices,
      relaxed: relaxation.values,
      heat,
      // What one way of searching is caught in, the other may leave.
      forceChance: time % 2 === 0 ? forceChance : 0,
      turns: Math.min(mostTurns, turnsPerPair * program.columnCount ** 2),
      progress: () =>
        best.objective >= bound || secondsLeft() <= 0 ? 1 : (from - secondsLeft()) / Math.max(share, 1e-9),
      onFound: (columns) => best.offer(columns),
    });
  }
}

/** The bound that the exact solver proves in the time left; −Infinity when nothing is allowed at all. */
function solveExactly({ program, best, bound, solver, secondsLeft }: SearchStage): number {
  if (best.objective >= bound) return bound;
  const taken = best.columns;
  const start = taken === undefined ? undefined : new Float64Array(program.columnCount);
  for (const column of taken ?? []) start?.fill(1, column, column + 1);
  const seconds = Math.max(leastSeconds, secondsLeft());
  const answer = solver.solve(program, { seconds, start });
  if (answer.values !== undefined) best.offer(columnsAtOne(answer.values));
  if (answer.status === 'infeasible') return taken === undefined ? -Infinity : bound;
  return Math.min(bound, tightenBound(program, answer.bound));
}

function relax(program: BinaryProgram, { solver, secondsLeft }: SolveOptions): SolverAnswer {
  const seconds = Math.max(leastSeconds, secondsLeft() * shares.relaxation);
  return solver.solve(program, { seconds, isRelaxed: true });
}

/**
 * Solves a program: relaxation for bound and prices, own searches for a good answer, then the whole by the exact
 * solver from there with the time that is left.
 */
export function solveProgram(
  program: BinaryProgram,
  projectOfColumn: Int32Array,
  options: SolveOptions,
): ProgramSolution {
  const relaxation = relax(program, options);
  const infeasible = { status: 'infeasible', columns: [], objective: 0, bound: -Infinity } as const;
  if (relaxation.status === 'infeasible') return infeasible;
  const relaxedBound = tightenBound(program, relaxation.bound);
  const tell = (columns: readonly number[]): void => options.onImprovement?.(columns, relaxedBound);
  const best = new BestAnswer(program, projectOfColumn, tell, options.shared);
  const { solver, secondsLeft, seed = 1 } = options;
  const stage = {
    program,
    projectOfColumn,
    relaxation,
    bound: relaxedBound,
    best,
    solver,
    seed,
    secondsLeft,
  };
  if (isLarge(program) && relaxation.status === 'optimal') searchLarge(stage);
  if (best.columns === undefined) {
    searchInTime(stage);
    ruinInTime(stage);
  }
  const bound = solveExactly(stage);
  const { columns, objective } = best;
  if (columns === undefined && bound === -Infinity) return infeasible;
  if (columns === undefined) return { status: 'nothing-found', columns: [], objective: 0, bound };
  return { status: 'solved', columns, objective, bound: Math.max(bound, objective) };
}
