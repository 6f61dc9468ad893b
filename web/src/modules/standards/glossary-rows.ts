import type { Language } from '@regie/contracts';
import type { OwnTerm } from '@regie/contracts/standards';
import type { Term, TermTable } from '@regie/language';
import { hasWords } from '../../ui/index.ts';

/** What the list shows: words of the trade, options of choices, or what is the organisation's own. */
export const glossaryParts = ['terms', 'options', 'own'] as const;
export type GlossaryPart = (typeof glossaryParts)[number];

/** A line of the glossary: a term of Regie, one of the organisation, or one of Regie under an own name. */
export interface GlossaryRow {
  readonly key: string;
  readonly nl: string;
  readonly en: string;
  readonly meaning: Readonly<Record<Language, string>>;
  readonly source: string;
  /** What it must not be called, in both languages. */
  readonly avoid: string;
  /** Of an option: the term of its field. */
  readonly fieldCode: string | undefined;
  readonly regie: Term | undefined;
  readonly own: OwnTerm | undefined;
}

function rowOf(key: string, regie: Term | undefined, own: OwnTerm | undefined): GlossaryRow {
  const { nl = '', en = '' } = own?.name ?? {};
  const meant = own?.meaning ?? {};
  const point = regie === undefined ? -1 : key.indexOf('.');
  return {
    key,
    // An own term in one language only is called so in both.
    nl: nl || (regie?.nl ?? en),
    en: en || (regie?.en ?? nl),
    meaning: {
      nl: meant.nl || (regie?.meaning.nl ?? meant.en ?? ''),
      en: meant.en || (regie?.meaning.en ?? meant.nl ?? ''),
    },
    source: own?.source || (regie?.source ?? ''),
    avoid: [...(regie?.avoid?.nl ?? []), ...(regie?.avoid?.en ?? [])].join(', '),
    fieldCode: point < 0 ? undefined : key.slice(0, point),
    regie,
    own,
  };
}

/** Every line of the glossary, in the order of its names. */
export function glossaryRows(
  terms: TermTable,
  own: readonly OwnTerm[],
  language: Language,
): readonly GlossaryRow[] {
  const named = new Map(own.map((term) => [term.code, term]));
  const rows = [
    ...Object.entries(terms).map(([code, term]) => rowOf(code, term, named.get(code))),
    ...own.filter(({ code }) => code === null).map((term) => rowOf(term.id, undefined, term)),
  ];
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return rows.sort((one, other) => compare(one[language], other[language]));
}

export function isIn(row: GlossaryRow, part: GlossaryPart): boolean {
  if (part === 'own') return row.own !== undefined;
  return (row.fieldCode !== undefined) === (part === 'options');
}

/** Whether a line has what was typed: in its names, what Regie calls it, its meaning or what it must not be called. */
export function fits({ nl, en, regie, meaning, avoid }: GlossaryRow, typed: string): boolean {
  return hasWords([nl, en, regie?.nl, regie?.en, meaning.nl, meaning.en, avoid].join(' '), typed);
}
