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

/** The first part holds the most doubtful projects and has half the time; the others are smaller and many. */
const columnsOfFirstPart = 500;
const columnsPerPart = 240;
const secondsPerPart = 1;
const mostFruitlessParts = 8;

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

/**
 * How little a project is in doubt: not at all where the relaxation divides it, else the smallest net worth of its
 * columns, which is what deciding otherwise would cost at least.
 */
function certaintyOf(
  { rowPrices, values }: SolverAnswer,
  program: BinaryProgram,
  projectOfColumn: Int32Array,
): Float64Array {
  const worth = netWorth(program, rowPrices ?? new Float64Array(program.rowCount));
  const projectCount = projectOfColumn.reduce((most, project) => Math.max(most, project + 1), 0);
  const certainty = new Float64Array(projectCount).fill(Infinity);
  for (const [column, project] of projectOfColumn.entries()) {
    const value = values?.[column] ?? 0;
    const isDivided = value > 1e-6 && value < 1 - 1e-6;
    const own = isDivided ? 0 : Math.abs(worth[column] ?? 0);
    certainty[project] = Math.min(certainty[project] ?? Infinity, own);
  }
  return certainty;
}

/** The projects of lowest key that together have about so many columns. */
function choosePart(keys: Float64Array, columnCount: number, columns: number): ReadonlySet<number> {
  const order = [...keys.keys()].sort((left, right) => (keys[left] ?? 0) - (keys[right] ?? 0));
  return new Set(order.slice(0, Math.ceil((columns * keys.length) / columnCount)));
}

/**
 * Betters an answer by solving parts of the program exactly while all other projects are held: first the most
 * doubtful projects, then random ones, the doubtful more often; until the time is used, the bound is reached or
 * several parts in a row bring nothing. Source: relaxation-induced neighbourhoods (Danna, Rothberg, Le Pape 2005).
 */
export function improveByParts(
  program: BinaryProgram,
  projectOfColumn: Int32Array,
  best: BestAnswer,
  options: ImproveOptions,
): void {
  const { solver, relaxation, secondsLeft, bound } = options;
  const random = createUniformSequence(options.seed);
  const certainty = certaintyOf(relaxation, program, projectOfColumn);
  const typical = certainty.toSorted()[certainty.length >> 1] ?? 1;
  let fruitless = 0;
  for (let round = 0; fruitless < mostFruitlessParts; round++) {
    if (secondsLeft() < 0.1 || best.objective >= bound) return;
    const isFirst = round === 0;
    const keys = isFirst ? certainty : certainty.map((value) => (value + typical) * random());
    const part = choosePart(keys, program.columnCount, isFirst ? columnsOfFirstPart : columnsPerPart);
    const seconds = isFirst ? secondsLeft() / 2 : Math.min(secondsPerPart, secondsLeft());
    const isFree = (column: number): boolean => part.has(projectOfColumn[column] ?? 0);
    const found = solvePart(program, isFree, new Set(best.columns), solver, seconds);
    const before = best.objective;
    if (found !== undefined) best.offer(found);
    fruitless = best.objective > before ? 0 : fruitless + 1;
  }
}
