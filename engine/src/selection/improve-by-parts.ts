import { createUniformSequence } from '../simulation/index.ts';
import type { BestAnswer } from './best-answer.ts';
import type { BinaryProgram } from './binary-program.ts';
import { columnsAtOne } from './columns-at-one.ts';
import { restrictProgram } from './restrict-program.ts';
import { ruinAndRecreate } from './ruin-and-recreate.ts';
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

/** Columns of a part: more than these an exact solver does not settle in its share of the time. */
const columnsPerPart = 250;
/** Shares of the whole time that one part, and the search after it, may take. */
const shares = { part: 0.28, search: 0.07 } as const;
/** A search that follows a part stays near it. */
const mildHeat = 0.05;
const mildForceChance = 0.1;
const mildTurns = 100_000;
/** A column that costs more than this part of its value beyond what it brings is left out of a part. */
const worstWorth = 0.25;
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
 * How little a project is in doubt: below zero where the answer and the relaxation disagree, else the smallest net
 * worth of its columns, which is what deciding otherwise would cost at least; the more by chance the later the round.
 */
function certainties(
  { program, projectOfColumn, worth, random }: Parts,
  relaxed: Float64Array | undefined,
  taken: ReadonlySet<number>,
  round: number,
): Float64Array {
  const projectCount = projectOfColumn.reduce((most, project) => Math.max(most, project + 1), 0);
  const shake = round === 0 ? 0 : 1;
  const byChance = Float64Array.from({ length: projectCount }, () => random() * shake);
  const certainty = new Float64Array(projectCount).fill(Infinity);
  for (const [column, project] of projectOfColumn.entries()) {
    const isOther = Math.abs((relaxed?.[column] ?? 0) - (taken.has(column) ? 1 : 0)) > 1e-6;
    const part = Math.abs(worth[column] ?? 0) / Math.max(Math.abs(program.objective[column] ?? 0), 1e-9);
    const chance = byChance[project] ?? 0;
    const own = isOther ? chance - 1 : part + chance / 3;
    certainty[project] = Math.min(certainty[project] ?? Infinity, own);
  }
  return certainty;
}

interface Parts {
  readonly program: BinaryProgram;
  readonly projectOfColumn: Int32Array;
  readonly worth: Float64Array;
  readonly random: () => number;
}

/** The columns of the least certain projects, as many as one part may have; hopeless ones are left out. */
function columnsOfPart(parts: Parts, best: BestAnswer, relaxation: SolverAnswer, round: number): Set<number> {
  const { program, projectOfColumn, worth } = parts;
  const taken = new Set(best.columns);
  const certainty = certainties(parts, relaxation.values, taken, round);
  const columns = new Map<number, number[]>();
  for (const [column, project] of projectOfColumn.entries()) {
    const limit = -worstWorth * Math.abs(program.objective[column] ?? 0);
    const isHopeful = taken.has(column) || (relaxation.values?.[column] ?? 0) > 1e-6;
    if (!isHopeful && (worth[column] ?? 0) < limit) continue;
    const known = columns.get(project);
    if (known === undefined) columns.set(project, [column]);
    else known.push(column);
  }
  const free = new Set<number>();
  for (const project of [...certainty.keys()].sort((a, b) => (certainty[a] ?? 0) - (certainty[b] ?? 0))) {
    for (const column of columns.get(project) ?? []) free.add(column);
    if (free.size >= columnsPerPart) break;
  }
  return free;
}

/**
 * Betters an answer by turns: solves exactly a part of the program, first where answer and relaxation disagree, while
 * all else is held; then searches from there; until the time is used, the bound is reached or several parts in a row
 * bring nothing. Source: relaxation-induced neighbourhoods (Danna, Rothberg, Le Pape 2005).
 */
export function improveByParts(
  program: BinaryProgram,
  projectOfColumn: Int32Array,
  best: BestAnswer,
  options: ImproveOptions,
): void {
  const { solver, relaxation, secondsLeft, bound, seed } = options;
  const worth = netWorth(program, relaxation.rowPrices ?? new Float64Array(program.rowCount));
  const parts = { program, projectOfColumn, worth, random: createUniformSequence(seed) };
  const whole = secondsLeft();
  let fruitless = 0;
  for (let round = 0; fruitless < mostFruitlessParts; round++) {
    if (secondsLeft() < 0.1 || best.objective >= bound || best.columns === undefined) return;
    const before = best.objective;
    const free = columnsOfPart(parts, best, relaxation, round);
    const seconds = Math.min(whole * shares.part, secondsLeft());
    const found = solvePart(program, (column) => free.has(column), new Set(best.columns), solver, seconds);
    if (found !== undefined) best.offer(found);
    const [from, share] = [secondsLeft(), whole * shares.search];
    ruinAndRecreate(program, {
      seed: seed + round + 1,
      projectOfColumn,
      start: best.columns,
      prices: relaxation.rowPrices,
      relaxed: relaxation.values,
      heat: mildHeat,
      forceChance: mildForceChance,
      turns: mildTurns,
      progress: () => (secondsLeft() <= 0 || best.objective >= bound ? 1 : (from - secondsLeft()) / share),
      onFound: (columns) => best.offer(columns),
    });
    fruitless = best.objective > before ? 0 : fruitless + 1;
  }
}
