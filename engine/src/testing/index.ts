export * from './plan-drawing.ts';
export { randomPlan, randomPlanStart } from './random-plan.ts';
export * from './random-primavera.ts';
export * from './seeded-random.ts';
export type { SlowResult } from './slow-leaf.ts';
export * from './slow-primavera.ts';
export * from './slow-schedule.ts';
export type { WorkedPlan } from './worked-plan.ts';
export * from './worked-plans.ts';
