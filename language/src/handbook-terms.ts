import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** The handbook of the PMO, and the starter sets that can fill it. */
export const handbookTerms = {
  handbook: {
    en: 'Handbook',
    nl: 'Handboek',
    meaning: {
      en: 'What the organisation says of its phases, roles, sources of risk and indicators.',
      nl: 'Wat de organisatie zegt over haar fasen, rollen, risicobronnen en indicatoren.',
    },
    source: 'Regie',
  },
  'starter-set': {
    en: 'Starter set',
    nl: 'Starterset',
    meaning: {
      en: 'Life cycle, handbook and templates with which a sector begins, taken over once and then one’s own.',
      nl: 'Levenscyclus, handboek en sjablonen waarmee een sector begint; eenmaal overgenomen en dan van uzelf.',
    },
    source: 'Regie',
  },
  'handbook-kind.phase': choice(
    ['Phase', 'Fase'],
    ['What a phase is for in this sector.', 'Waarvoor een fase in deze sector dient.'],
  ),
  'handbook-kind.role': choice(['Role', 'Rol'], ['What somebody answers for.', 'Waar iemand voor instaat.']),
  'handbook-kind.risk-source': choice(
    ['Source of risk', 'Risicobron'],
    ['Where risks of a category come from.', 'Waar risico’s van een categorie vandaan komen.'],
  ),
  'handbook-kind.indicator': choice(
    ['Indicator', 'Indicator'],
    ['What is counted, how, and what is aimed at.', 'Wat wordt geteld, hoe, en wat het streven is.'],
  ),
  'starter-part.life-cycle': choice(
    ['Life cycle and gates', 'Levenscyclus en faseovergangen'],
    ['Gates with criteria and documents.', 'Faseovergangen met criteria en documenten.'],
  ),
  'starter-part.handbook': choice(
    ['Handbook', 'Handboek'],
    ['Phases, roles, sources of risk, indicators.', 'Fasen, rollen, risicobronnen, indicatoren.'],
  ),
  'starter-part.templates': choice(
    ['Templates', 'Sjablonen'],
    ['Rows of registers to begin with.', 'Regels van registers om mee te beginnen.'],
  ),
} as const satisfies TermTable;
