/**
 * Standards that the PMO keeps: the life cycle with its gates, the reviews of those,
 * what stands in documents, guidelines, the handbook, and what sectors begin with.
 */
export * from './standards/briefs.ts';
export * from './standards/compliance.ts';
export * from './standards/document-templates.ts';
export * from './standards/documents.ts';
export * from './standards/gate-days.ts';
export * from './standards/gate-refusals.ts';
export * from './standards/gate-reviews.ts';
export * from './standards/guidelines.ts';
export * from './standards/handbook.ts';
export * from './standards/life-cycles.ts';
export * from './standards/starter-sets.ts';
export * from './standards/terms.ts';
export * from './standards/written-documents.ts';
