export * from './compare-recorded.ts';
export { type Compilation, compileNetwork } from './compile-network.ts';
export * from './conventions.ts';
export * from './findings.ts';
export type { Network } from './network.ts';
export * from './options.ts';
export { type PlanEdit, Recalculation } from './recalculation.ts';
export { type Schedule, type ScheduleOutcome, schedule, scheduleNetwork } from './schedule.ts';
