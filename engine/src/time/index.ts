export * from './calendars.ts';
export * from './day-pattern.ts';
export * from './recurrence.ts';
export * from './work-clock.ts';
export * from './working-days.ts';
export * from './working-time-key.ts';
