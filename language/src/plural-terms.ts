import type { TermTable } from './term.ts';

/** A word in the plural means what it means in the singular. */
const several = {
  meaning: {
    en: 'What more than one of them is called: the list, the page and the links to it.',
    nl: 'Hoe het heet als het er meer zijn: de lijst, de pagina en de links daarheen.',
  },
  source: 'Regie',
} as const;

/** What stands in lists, in the plural: no rule of a language makes it of an own name. */
export const pluralTerms = {
  'plural.portfolio': { en: 'Portfolios', nl: 'Portfolio’s', ...several },
  'plural.programme': { en: 'Programmes', nl: 'Programma’s', ...several },
  'plural.project': { en: 'Projects', nl: 'Projecten', ...several },
  'plural.risk': { en: 'Risks', nl: 'Risico’s', ...several },
  'plural.issue': { en: 'Issues', nl: 'Issues', ...several },
  'plural.action': { en: 'Actions', nl: 'Acties', ...several },
  'plural.decision': { en: 'Decisions', nl: 'Besluiten', ...several },
  'plural.assumption': { en: 'Assumptions', nl: 'Aannames', ...several },
  'plural.goal': { en: 'Goals', nl: 'Doelen', ...several },
  'plural.lesson': { en: 'Lessons', nl: 'Leerpunten', ...several },
  'plural.blocker': { en: 'Blockers', nl: 'Blokkades', ...several },
  'plural.charter': { en: 'PMO charters', nl: 'PMO-opdrachten', ...several },
  'plural.guideline': { en: 'Guidelines', nl: 'Richtlijnen', ...several },
  'plural.recommendation': { en: 'Recommendations', nl: 'Aanbevelingen', ...several },
  'plural.request': { en: 'Questions to the PMO', nl: 'Vragen aan het PMO', ...several },
  'plural.proposal': { en: 'Proposals', nl: 'Voorstellen', ...several },
  'plural.workflow': { en: 'Workflows', nl: 'Werkstromen', ...several },
  'plural.baseline': { en: 'Baselines', nl: 'Baselines', ...several },
  'plural.starter-set': { en: 'Starter sets', nl: 'Startersets', ...several },
} as const satisfies TermTable;
