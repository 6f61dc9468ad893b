import { type BrokenRule, checkSelection } from './check-selection.ts';
import type { CandidateProject, ChosenProject, SelectionProblem } from './problem.ts';

/** Why a project is in or out, as far as the answer itself shows it. */
export type SelectionReason =
  /** In, because it must be. */
  | { readonly kind: 'mandatory' }
  /** In, because another that is in needs it. */
  | { readonly kind: 'needed'; readonly by: readonly string[] }
  /** In for its value. */
  | { readonly kind: 'worth-its-place' }
  /** Out: beside the others each of its starts breaks rules; these are those of the start that breaks fewest. */
  | { readonly kind: 'does-not-fit'; readonly period: number; readonly breaks: readonly BrokenRule[] }
  /** Out: it fits but brings nothing. */
  | { readonly kind: 'adds-nothing' }
  /** Out although it fits and has value: the answer is not proved best and can be bettered. */
  | { readonly kind: 'overlooked'; readonly period: number };

/** A project with its reason. */
export interface ExplainedProject {
  readonly id: string;
  readonly isIn: boolean;
  readonly reason: SelectionReason;
}

function reasonIn(
  problem: SelectionProblem,
  project: CandidateProject,
  taken: ReadonlySet<string>,
): SelectionReason {
  if (project.isMandatory) return { kind: 'mandatory' };
  const by = problem.dependencies
    .filter(({ requires, project: other }) => requires === project.id && taken.has(other))
    .map(({ project: other }) => other);
  return by.length > 0 ? { kind: 'needed', by } : { kind: 'worth-its-place' };
}

function reasonOut(
  problem: SelectionProblem,
  project: CandidateProject,
  chosen: readonly ChosenProject[],
): SelectionReason {
  let fewest: { period: number; breaks: readonly BrokenRule[] } | undefined;
  for (const { period, value } of project.starts) {
    const breaks = checkSelection(problem, [...chosen, { id: project.id, period }]);
    if (breaks.length === 0 && value > 0) return { kind: 'overlooked', period };
    if (fewest === undefined || breaks.length < fewest.breaks.length) fewest = { period, breaks };
  }
  if (fewest === undefined || fewest.breaks.length === 0) return { kind: 'adds-nothing' };
  return { kind: 'does-not-fit', ...fewest };
}

/**
 * Why each project is in or out of an answer. For one that does not fit, selectWithChoice tells what taking it in
 * would cost and who would have to go.
 */
export function explainSelection(
  problem: SelectionProblem,
  chosen: readonly ChosenProject[],
): readonly ExplainedProject[] {
  const taken = new Set(chosen.map(({ id }) => id));
  return problem.projects.map((project) => {
    const isIn = taken.has(project.id);
    const reason = isIn ? reasonIn(problem, project, taken) : reasonOut(problem, project, chosen);
    return { id: project.id, isIn, reason };
  });
}
