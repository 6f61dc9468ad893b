export { checkSchedule, type ScheduleViolation } from './check-schedule.ts';
export { type LevelledProblem, type LevellingOptions, levelProblem } from './level-problem.ts';
export type { LevellingFinding } from './plans/compile-items.ts';
export { type LevelledActivity, type LevelledPlan, levelPlan } from './plans/level-plan.ts';
export { type SmoothedPlan, smoothPlan } from './plans/smooth-plan.ts';
export {
  type ChosenPerson,
  type LevelledPortfolio,
  type LevelledProject,
  levelPortfolio,
  type StaffedActivity,
} from './portfolio/level-portfolio.ts';
export type {
  LevellingPortfolio,
  LevellingProject,
  PortfolioFinding,
  SkillAsk,
  SkilledPerson,
} from './portfolio/portfolio.ts';
export type { ProblemRefusal, ResourceProblem } from './resource-problem.ts';
export { type BudgetLimits, ScheduleBudget } from './schedule-budget.ts';
