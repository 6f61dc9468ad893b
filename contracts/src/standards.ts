/**
 * Standards that the PMO keeps: the life cycle with its gates, the reviews of those,
 * what stands in documents, and guidelines.
 */
export * from './standards/briefs.ts';
export * from './standards/document-templates.ts';
export * from './standards/gate-refusals.ts';
export * from './standards/gate-reviews.ts';
export * from './standards/guidelines.ts';
export * from './standards/life-cycles.ts';
