import { withRows } from './binary-program.ts';
import { type CompiledSelection, compileSelection } from './compile-selection.ts';
import { findSelectionRefusal, type SelectionRefusal } from './find-selection-refusal.ts';
import type { ChosenProject, SelectionProblem } from './problem.ts';
import {
  answerFrom,
  type SelectionAnswer,
  type SelectionOptions,
  selectPortfolio,
} from './select-portfolio.ts';
import { solveProgram } from './solve-program.ts';

/** How an answer differs from another: the projects that come in and go out, and the change of the objective. */
export interface SelectionChange {
  readonly answer: SelectionAnswer;
  readonly difference: number;
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
}

/** What there may be more of, in all periods or in one (0 is the first). */
export type ExtraRoom =
  | { readonly kind: 'money'; readonly amount: number; readonly period?: number }
  | { readonly kind: 'capacity'; readonly skill: string; readonly amount: number; readonly period?: number };

function changeBetween(before: SelectionAnswer, answer: SelectionAnswer): SelectionChange {
  const idsOf = ({ chosen }: SelectionAnswer): string[] => chosen.map(({ id }) => id);
  const [old, now] = [new Set(idsOf(before)), new Set(idsOf(answer))];
  return {
    answer,
    difference: answer.objective - before.objective,
    entering: idsOf(answer).filter((id) => !old.has(id)),
    leaving: idsOf(before).filter((id) => !now.has(id)),
  };
}

/** The problem with more room. */
export function withExtraRoom(problem: SelectionProblem, room: ExtraRoom): SelectionProblem {
  const more = (series: readonly number[]): number[] =>
    series.map((amount, period) =>
      room.period === undefined || room.period === period ? amount + room.amount : amount,
    );
  if (room.kind === 'money') {
    return { ...problem, budgets: problem.budgets === undefined ? undefined : more(problem.budgets) };
  }
  const capacities = problem.capacities.map((capacity) =>
    capacity.skill === room.skill ? { ...capacity, perPeriod: more(capacity.perPeriod) } : capacity,
  );
  return { ...problem, capacities };
}

/** What more room adds to an answer: for 10,000 euro or one FTE more, the gain in value and who comes in. */
export function selectWithExtraRoom(
  problem: SelectionProblem,
  before: SelectionAnswer,
  room: ExtraRoom,
  options: SelectionOptions,
): SelectionChange | SelectionRefusal {
  const answer = selectPortfolio(withExtraRoom(problem, room), options);
  return 'refused' in answer ? answer : changeBetween(before, answer);
}

/** The columns of a project. */
function columnsOf(problem: SelectionProblem, compiled: CompiledSelection, id: string): readonly number[] {
  const project = problem.projects.findIndex((candidate) => candidate.id === id);
  return [...compiled.projectOfColumn.keys()].filter(
    (column) => compiled.projectOfColumn[column] === project,
  );
}

/**
 * The best answer in which one project must be in, or must be out: what that choice costs and who makes room for
 * whom. Refuses when no portfolio allows it.
 */
export function selectWithChoice(
  problem: SelectionProblem,
  before: SelectionAnswer,
  choice: { readonly id: string; readonly isIn: boolean },
  options: SelectionOptions,
): SelectionChange | SelectionRefusal {
  const refusal = findSelectionRefusal(problem);
  if (refusal !== undefined) return refusal;
  const compiled = compileSelection(problem);
  const columns = columnsOf(problem, compiled, choice.id);
  if (columns.length === 0) return { refused: 'selection/project-unknown', culprits: [choice.id] };
  const bound = choice.isIn ? 1 : 0;
  const row = { lower: bound, upper: bound, columns, values: columns.map(() => 1) };
  const program = withRows(compiled.program, [row]);
  const solution = solveProgram(program, compiled.projectOfColumn, withoutReports(options));
  const answer = answerFrom(problem, compiled, solution);
  return 'refused' in answer ? answer : changeBetween(before, answer);
}

function withoutReports({ solver, secondsLeft, seed }: SelectionOptions) {
  return { solver, secondsLeft, seed };
}

/** One point of the frontier: what a budget at this part of the given one is worth. */
export interface FrontierPoint {
  readonly factor: number;
  readonly budget: number;
  /** Undefined where nothing is allowed at this budget. */
  readonly answer: SelectionAnswer | undefined;
}

/** The best value for each budget from small to large; factor 1 is the budget given. */
export function budgetFrontier(
  problem: SelectionProblem,
  factors: readonly number[],
  optionsFor: (factor: number) => SelectionOptions,
): readonly FrontierPoint[] {
  return [...factors]
    .sort((left, right) => left - right)
    .map((factor) => {
      const budgets = problem.budgets?.map((budget) => budget * factor);
      const answer = selectPortfolio({ ...problem, budgets }, optionsFor(factor));
      const budget = (budgets ?? []).reduce((total, amount) => total + amount, 0);
      return { factor, budget, answer: 'refused' in answer ? undefined : answer };
    });
}

/** A row that forbids exactly this set of projects, whatever their starts. */
function forbidding(
  problem: SelectionProblem,
  compiled: CompiledSelection,
  chosen: readonly ChosenProject[],
) {
  const taken = new Set(chosen.map(({ id }) => id));
  const values = Array.from(compiled.projectOfColumn, (project) =>
    taken.has(problem.projects[project]?.id ?? '') ? -1 : 1,
  );
  return { lower: 1 - taken.size, upper: Infinity, columns: [...values.keys()], values };
}

/**
 * The `count` best portfolios, the best first, no two of the same projects; fewer where there are no more or time
 * ran out before one was found.
 */
export function bestPortfolios(
  problem: SelectionProblem,
  count: number,
  options: SelectionOptions,
): readonly SelectionAnswer[] {
  if (findSelectionRefusal(problem) !== undefined) return [];
  const compiled = compileSelection(problem);
  const answers: SelectionAnswer[] = [];
  while (answers.length < count && options.secondsLeft() > 0) {
    const rows = answers.map(({ chosen }) => forbidding(problem, compiled, chosen));
    const program = withRows(compiled.program, rows);
    const solution = solveProgram(program, compiled.projectOfColumn, withoutReports(options));
    const answer = answerFrom(problem, compiled, solution);
    if ('refused' in answer) break;
    answers.push(answer);
  }
  return answers;
}
