export * from './date-edit.ts';
export * from './duration-format.ts';
export * from './duration-text.ts';
export type * from './editing-outcome.ts';
export * from './outline-edit.ts';
export * from './progress-edit.ts';
export * from './relation-edit.ts';
export * from './relation-text.ts';
export * from './work-edit.ts';
