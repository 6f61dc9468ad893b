import type { TermTable } from './term.ts';

/** Fields of goals. */
export const goalTerms = {
  'goal-state': {
    en: 'State',
    nl: 'Stand',
    meaning: {
      en: 'Whether the goal is agreed, worked on, achieved or let go.',
      nl: 'Of het doel is vastgesteld, eraan wordt gewerkt, bereikt is of losgelaten.',
    },
    source: 'Regie',
  },
  'goal-period': {
    en: 'Period',
    nl: 'Periode',
    meaning: {
      en: 'The year or term that it is set for.',
      nl: 'Het jaar of de termijn waarvoor het is gesteld.',
    },
    source: 'Custom of the field',
  },
  'goal-owner': {
    en: 'Owner',
    nl: 'Eigenaar',
    meaning: { en: 'Who answers for achieving it.', nl: 'Wie ervoor staat dat het wordt bereikt.' },
    source: 'Custom of the field',
  },
  'achieve-by': {
    en: 'Achieve by',
    nl: 'Te bereiken voor',
    meaning: { en: 'The day by which it should be so.', nl: 'De dag waarop het zo moet zijn.' },
    source: 'Custom of the field',
  },
  'goal-measure': {
    en: 'Measure',
    nl: 'Maat',
    meaning: {
      en: 'The figure by which it is seen, with its unit.',
      nl: 'Het cijfer waaraan het te zien is, met zijn eenheid.',
    },
    source: 'Custom of the field',
  },
  'start-value': {
    en: 'At the start',
    nl: 'Bij de start',
    meaning: { en: 'The figure when the goal was set.', nl: 'Het cijfer toen het doel werd gesteld.' },
    source: 'Custom of the field',
  },
  'current-value': {
    en: 'Now',
    nl: 'Nu',
    meaning: { en: 'The figure as it was last measured.', nl: 'Het cijfer zoals het laatst is gemeten.' },
    source: 'Custom of the field',
  },
  'target-value': {
    en: 'Target',
    nl: 'Streefwaarde',
    meaning: { en: 'The figure that is aimed at.', nl: 'Het cijfer waarnaar wordt gestreefd.' },
    source: 'Custom of the field',
  },
  'goal-progress': {
    en: 'Progress',
    nl: 'Voortgang',
    meaning: {
      en: 'How much of the way from the start to the target is done, by the figure now.',
      nl: 'Hoeveel van de weg van start naar streefwaarde is afgelegd, naar het cijfer van nu.',
    },
    source: 'Regie',
  },
} as const satisfies TermTable;
