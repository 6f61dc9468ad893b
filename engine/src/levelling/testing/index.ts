export { randomResourceProblem } from './random-resource-problem.ts';
export { shortestMakespan } from './shortest-makespan.ts';
