export type * from './date-cause.ts';
export * from './driving-chain.ts';
