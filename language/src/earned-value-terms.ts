import type { TermTable } from './term.ts';

/** Words of earned value. */
export const earnedValueTerms = {
  'planned-value': {
    en: 'Planned value',
    nl: 'Geplande waarde',
    meaning: {
      en: 'The budget of the work that should be done by the status date.',
      nl: 'Het budget van het werk dat op de peildatum gedaan zou zijn.',
    },
    source: 'ISO 21508',
  },
  'earned-value': {
    en: 'Earned value',
    nl: 'Verdiende waarde',
    meaning: {
      en: 'The budget of the work that is done.',
      nl: 'Het budget van het werk dat gedaan is.',
    },
    source: 'ISO 21508',
  },
  'actual-cost': {
    en: 'Actual cost',
    nl: 'Werkelijke kosten',
    meaning: {
      en: 'What the work that is done has cost.',
      nl: 'Wat het gedane werk heeft gekost.',
    },
    source: 'ISO 21508',
  },
  'budget-at-completion': {
    en: 'Budget at completion',
    nl: 'Budget bij voltooiing',
    meaning: {
      en: 'The budget of all the work, management reserve left out.',
      nl: 'Het budget van al het werk, zonder managementreserve.',
    },
    source: 'ISO 21508',
  },
  'cost-variance': {
    en: 'Cost variance',
    nl: 'Kostenafwijking',
    meaning: {
      en: 'Earned value less actual cost; below zero is dearer.',
      nl: 'Verdiende waarde min werkelijke kosten; onder nul is duurder.',
    },
    source: 'ISO 21508',
  },
  'schedule-variance': {
    en: 'Schedule variance',
    nl: 'Planningsafwijking',
    meaning: {
      en: 'Earned value less planned value; below zero is behind.',
      nl: 'Verdiende waarde min geplande waarde; onder nul is achter.',
    },
    source: 'ISO 21508',
  },
  'cost-performance-index': {
    en: 'Cost performance index',
    nl: 'Kostenprestatie-index',
    meaning: {
      en: 'Earned value over actual cost; below one is dearer.',
      nl: 'Verdiende waarde gedeeld door werkelijke kosten; onder één is duurder.',
    },
    source: 'ISO 21508',
  },
  'schedule-performance-index': {
    en: 'Schedule performance index',
    nl: 'Planningsprestatie-index',
    meaning: {
      en: 'Earned value over planned value; below one is behind.',
      nl: 'Verdiende waarde gedeeld door geplande waarde; onder één is achter.',
    },
    source: 'ISO 21508',
  },
  'estimate-at-completion': {
    en: 'Estimate at completion',
    nl: 'Raming bij voltooiing',
    meaning: {
      en: 'What all the work is expected to cost.',
      nl: 'Wat al het werk naar verwachting kost.',
    },
    source: 'ISO 21508',
  },
  'estimate-to-complete': {
    en: 'Estimate to complete',
    nl: 'Nog te besteden',
    meaning: {
      en: 'What the work that is left is expected to cost.',
      nl: 'Wat het resterende werk naar verwachting kost.',
    },
    source: 'ISO 21508',
  },
  'variance-at-completion': {
    en: 'Variance at completion',
    nl: 'Afwijking bij voltooiing',
    meaning: {
      en: 'Budget at completion less the estimate at completion.',
      nl: 'Budget bij voltooiing min de raming bij voltooiing.',
    },
    source: 'ISO 21508',
  },
  'to-complete-performance-index': {
    en: 'To-complete performance index',
    nl: 'Vereiste prestatie-index',
    meaning: {
      en: 'How well the work that is left must perform to end within the money.',
      nl: 'Hoe goed het resterende werk moet presteren om binnen het geld te blijven.',
    },
    source: 'ISO 21508',
  },
  'earned-schedule': {
    en: 'Earned schedule',
    nl: 'Verdiende doorlooptijd',
    meaning: {
      en: 'The moment at which the plan expected the value that is earned now.',
      nl: 'Het moment waarop het plan de nu verdiende waarde verwachtte.',
    },
    source: 'Lipke, Earned Schedule',
  },
} as const satisfies TermTable;
