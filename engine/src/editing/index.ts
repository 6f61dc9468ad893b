export * from './duration-format.ts';
export * from './duration-text.ts';
export type * from './editing-outcome.ts';
export * from './outline-edit.ts';
export * from './relation-edit.ts';
export * from './relation-text.ts';
