export * from './building-holidays.ts';
export * from './part-time.ts';
export * from './public-holidays.ts';
export * from './school-holidays.ts';
