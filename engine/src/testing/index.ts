export * from './plan-drawing.ts';
export * from './random-plan.ts';
export * from './seeded-random.ts';
export type { SlowResult } from './slow-leaf.ts';
export * from './slow-schedule.ts';
export type { WorkedPlan } from './worked-plan.ts';
export * from './worked-plans.ts';
