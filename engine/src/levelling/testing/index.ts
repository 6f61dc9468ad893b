export { checkLevelledPlan } from './check-levelled-plan.ts';
export { randomResourceProblem } from './random-resource-problem.ts';
export { shortestMakespan } from './shortest-makespan.ts';
