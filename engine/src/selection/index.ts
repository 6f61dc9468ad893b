export { type BrokenRule, checkSelection, selectionValue } from './check-selection.ts';
export { type ExplainedProject, explainSelection, type SelectionReason } from './explain-selection.ts';
export type { SelectionRefusal } from './find-selection-refusal.ts';
export { loadHighsSolver } from './highs-solver.ts';
export {
  type CandidateProject,
  type ChosenProject,
  type CountRule,
  type DependencyTiming,
  type ProjectDependency,
  type ProjectStart,
  type SelectionProblem,
  type ShareRule,
  type SkillCapacity,
  totalCost,
} from './problem.ts';
export { type Ranking, type RankingMethod, rankProjects } from './rank-projects.ts';
export type { RowOrigin } from './row-origin.ts';
export {
  isLargeSelection,
  type SelectionAnswer,
  type SelectionOptions,
  selectPortfolio,
} from './select-portfolio.ts';
export { SharedAnswer } from './shared-answer.ts';
export type { ProgramSolver } from './solver.ts';
export {
  bestPortfolios,
  budgetFrontier,
  type ExtraRoom,
  type FrontierPoint,
  type SelectionChange,
  selectWithChoice,
  selectWithExtraRoom,
  withExtraRoom,
} from './vary-selection.ts';
