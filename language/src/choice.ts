import type { Term } from './term.ts';

/** The term of one option of a choice. Its code is the code of the field's term, a point, and the option. */
export function choice(
  [en, nl]: readonly [string, string],
  [meaningEn, meaningNl]: readonly [string, string],
  source = 'Regie',
): Term {
  return { en, nl, meaning: { en: meaningEn, nl: meaningNl }, source };
}
