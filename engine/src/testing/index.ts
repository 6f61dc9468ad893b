export * from './plan-drawing.ts';
export * from './random-plan.ts';
export * from './seeded-random.ts';
export * from './slow-schedule.ts';
export * from './worked-plans.ts';
