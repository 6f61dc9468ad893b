/** Standards that the PMO keeps: the life cycle with its gates, the reviews of those, and guidelines. */
export * from './standards/gate-refusals.ts';
export * from './standards/gate-reviews.ts';
export * from './standards/guidelines.ts';
export * from './standards/life-cycles.ts';
