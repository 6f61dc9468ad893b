export type { Term, TermTable, TermText } from './term.ts';
export { findOptionTerm, findTerm, type TermCode, term, terms } from './terms.ts';
