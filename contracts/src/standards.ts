/** Standards that the PMO keeps: the life cycle with its gates, and the reviews of those. */
export * from './standards/gate-refusals.ts';
export * from './standards/gate-reviews.ts';
export * from './standards/life-cycles.ts';
