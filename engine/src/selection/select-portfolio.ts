import { checkSelection } from './check-selection.ts';
import { type CompiledSelection, compileSelection } from './compile-selection.ts';
import { findConflict } from './find-conflict.ts';
import { findSelectionRefusal, type SelectionRefusal } from './find-selection-refusal.ts';
import type { ChosenProject, SelectionProblem } from './problem.ts';
import { largeColumnCount, type ProgramSolution, type SolveOptions, solveProgram } from './solve-program.ts';

/** What a selection may use. */
export interface SelectionOptions extends Pick<SolveOptions, 'solver' | 'secondsLeft' | 'seed' | 'shared'> {
  /** Told each better portfolio as it is found. */
  readonly onImprovement?: (answer: SelectionAnswer) => void;
}

/** A portfolio and how good it is proved to be. */
export interface SelectionAnswer {
  /** In order of the problem. */
  readonly chosen: readonly ChosenProject[];
  /** The sum of the values of what is chosen. */
  readonly objective: number;
  /** No allowed portfolio is worth more than this. */
  readonly bound: number;
  /** (bound − objective) ÷ |objective|: 0 is proved best. */
  readonly gap: number;
}

/** Whether a problem is searched long enough for several threads to share the work. */
export function isLargeSelection({ projects }: SelectionProblem): boolean {
  return projects.reduce((count, { starts }) => count + starts.length, 0) > largeColumnCount;
}

/** The gap between an objective and its bound, as a part of the objective. */
export function gapOf(objective: number, bound: number): number {
  return bound <= objective ? 0 : (bound - objective) / Math.max(Math.abs(objective), 1e-9);
}

/** The portfolio that the columns of a compiled problem stand for. */
export function portfolioOf(
  problem: SelectionProblem,
  compiled: CompiledSelection,
  columns: readonly number[],
): readonly ChosenProject[] {
  return columns.map((column) => ({
    id: problem.projects[compiled.projectOfColumn[column] ?? 0]?.id ?? '',
    period: compiled.starts[column]?.period ?? 0,
  }));
}

/** The answer or refusal that the solution of a compiled problem means. An answer that breaks a rule is a bug. */
export function answerFrom(
  problem: SelectionProblem,
  compiled: CompiledSelection,
  solution: ProgramSolution,
): SelectionAnswer | SelectionRefusal {
  if (solution.status === 'infeasible') return { refused: 'selection/nothing-fits', culprits: [] };
  if (solution.status === 'nothing-found') return { refused: 'selection/no-answer-in-time', culprits: [] };
  const { objective, bound, columns } = solution;
  const chosen = portfolioOf(problem, compiled, columns);
  const broken = checkSelection(problem, chosen);
  if (broken.length > 0) throw new Error(`The selection breaks ${JSON.stringify(broken)}`);
  return { chosen, objective, bound, gap: gapOf(objective, bound) };
}

/**
 * The most valuable portfolio that keeps every rule, with a bound that proves how good it is. Each answer is judged
 * by an independent checker. Refuses problems that are not well stated, that nothing can satisfy (with the rules
 * that contradict each other), and when no answer was found in time. Blocks while solving.
 *
 * @example
 * selectPortfolio(problem, { solver: await loadHighsSolver(), secondsLeft: () => 10 })
 */
export function selectPortfolio(
  problem: SelectionProblem,
  options: SelectionOptions,
): SelectionAnswer | SelectionRefusal {
  const refusal = findSelectionRefusal(problem);
  if (refusal !== undefined) return refusal;
  const compiled = compileSelection(problem);
  const solution = solveProgram(compiled.program, compiled.projectOfColumn, {
    ...options,
    onImprovement: (columns, bound) => {
      const objective = columns.reduce(
        (total, column) => total + (compiled.program.objective[column] ?? 0),
        0,
      );
      const chosen = portfolioOf(problem, compiled, columns);
      options.onImprovement?.({ chosen, objective, bound, gap: gapOf(objective, bound) });
    },
  });
  if (solution.status !== 'infeasible') return answerFrom(problem, compiled, solution);
  return {
    refused: 'selection/nothing-fits',
    culprits: [],
    conflict: findConflict(compiled, options.solver, options.secondsLeft),
  };
}
