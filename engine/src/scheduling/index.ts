export * from './conventions.ts';
export * from './findings.ts';
export * from './options.ts';
export { type Schedule, type ScheduleOutcome, schedule } from './schedule.ts';
