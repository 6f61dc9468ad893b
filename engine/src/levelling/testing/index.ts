export { checkLevelledPlan } from './check-levelled-plan.ts';
export { checkLevelledPortfolio } from './check-levelled-portfolio.ts';
export { type PortfolioSize, randomLevellingPortfolio } from './random-levelling-portfolio.ts';
export { randomResourceProblem } from './random-resource-problem.ts';
export { shortestMakespan } from './shortest-makespan.ts';
export { type BestDates, tryAllDates } from './try-all-dates.ts';
