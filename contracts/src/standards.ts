/** Standards that the PMO keeps: the life cycle with its gates. */
export * from './standards/life-cycles.ts';
