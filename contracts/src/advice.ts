/** Advice from outside: engagements of advisers, and what they recommend. */
export * from './advice/advice-refusals.ts';
export * from './advice/drafts.ts';
export * from './advice/engagements.ts';
export * from './advice/recommendations.ts';
