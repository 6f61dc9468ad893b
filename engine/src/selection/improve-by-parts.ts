import { createUniformSequence } from '../simulation/index.ts';
import type { BestAnswer } from './best-answer.ts';
import type { BinaryProgram } from './binary-program.ts';
import { columnsAtOne } from './columns-at-one.ts';
import { restrictProgram } from './restrict-program.ts';
import type { ProgramSolver, SolverAnswer } from './solver.ts';
import { netWorth } from './worth.ts';

/** What improving may use. */
export interface ImproveOptions {
  readonly solver: ProgramSolver;
  /** Wall seconds left for improving. */
  readonly secondsLeft: () => number;
  readonly seed: number;
  readonly relaxation: SolverAnswer;
  /** No answer can be better than this. */
  readonly bound: number;
}

/** The first part holds the doubtful columns only and has half the time; the others are small and many. */
const columnsOfFirstPart = 400;
const columnsPerPart = 130;
const secondsPerPart = 0.6;
const mostFruitlessParts = 4;

function solvePart(
  program: BinaryProgram,
  isFree: (column: number) => boolean,
  taken: ReadonlySet<number>,
  solver: ProgramSolver,
  seconds: number,
): readonly number[] | undefined {
  const part = restrictProgram(program, isFree, taken);
  const start = Float64Array.from(part.freeColumns, (column) => (taken.has(column) ? 1 : 0));
  const { values } = solver.solve(part.program, { seconds, start });
  if (values === undefined) return undefined;
  const found = columnsAtOne(values).flatMap((place) => part.freeColumns[place] ?? []);
  return [...part.heldColumns, ...found].sort((left, right) => left - right);
}

/** How little a column is in doubt: fractional ones most, then those of small net worth. */
function certaintyOf(program: BinaryProgram, { rowPrices, values }: SolverAnswer): Float64Array {
  const worth = netWorth(program, rowPrices ?? new Float64Array(program.rowCount));
  const isWhole = (value: number): boolean => value < 1e-6 || value > 1 - 1e-6;
  return worth.map((value, column) => (isWhole(values?.[column] ?? 0) ? Math.abs(value) : 0));
}

/**
 * Betters an answer by solving parts of the program exactly while the rest is held: first all doubtful columns, then
 * random choices of columns, the doubtful ones more often; until the time is used, the bound is reached or several parts in a row bring nothing.
 * Source: relaxation-induced neighbourhoods (Danna, Rothberg, Le Pape 2005).
 */
export function improveByParts(program: BinaryProgram, best: BestAnswer, options: ImproveOptions): void {
  const { solver, relaxation, secondsLeft, bound } = options;
  const random = createUniformSequence(options.seed);
  const certainty = certaintyOf(program, relaxation);
  let fruitless = 0;
  for (let round = 0; fruitless < mostFruitlessParts; round++) {
    if (secondsLeft() < 0.1 || best.objective >= bound) return;
    const isFirst = round === 0;
    const keys = certainty.map((value) => (isFirst ? value : value * (0.2 + random())));
    const limit =
      keys.toSorted()[Math.min(isFirst ? columnsOfFirstPart : columnsPerPart, keys.length - 1)] ?? 0;
    const seconds = isFirst ? secondsLeft() / 2 : Math.min(secondsPerPart, secondsLeft());
    const isFree = (column: number): boolean => (keys[column] ?? 0) <= limit;
    const found = solvePart(program, isFree, new Set(best.columns), solver, seconds);
    const before = best.objective;
    if (found !== undefined) best.offer(found);
    fruitless = best.objective > before ? 0 : fruitless + 1;
  }
}
