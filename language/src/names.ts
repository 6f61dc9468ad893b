import type { TermText } from './term.ts';
import { terms } from './terms.ts';

/**
 * What every term is called, without what it means. The build of the web page writes this table out in full, so that
 * a page has its labels without waiting for the meanings, which are the larger part.
 */
export const names: Readonly<Record<string, TermText>> = Object.fromEntries(
  Object.entries(terms).map(([code, { en, nl }]) => [code, { en, nl }]),
);
