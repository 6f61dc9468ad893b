import type { TermTable } from './term.ts';

/** Words of the plan. */
export const scheduleTerms = {
  activity: {
    en: 'Activity',
    nl: 'Activiteit',
    meaning: { en: 'A piece of work in a plan.', nl: 'Een stuk werk in een plan.' },
    source: 'ISO 21502',
  },
  milestone: {
    en: 'Milestone',
    nl: 'Mijlpaal',
    meaning: {
      en: 'A moment that matters; it takes no time.',
      nl: 'Een moment dat ertoe doet; het duurt niets.',
    },
    source: 'ISO 21502',
  },
  baseline: {
    en: 'Baseline',
    nl: 'Baseline',
    meaning: {
      en: 'The plan as it was agreed, against which the present one is held.',
      nl: 'Het plan zoals het is vastgesteld, waartegen het huidige wordt gehouden.',
    },
    source: 'ISO 21502',
    avoid: { nl: ['nulmeting'] },
  },
  'critical-path': {
    en: 'Critical path',
    nl: 'Kritieke pad',
    meaning: {
      en: 'The activities that move the end when they slip.',
      nl: 'De activiteiten die het einde verschuiven als ze uitlopen.',
    },
    source: 'Custom of the field',
  },
  'total-float': {
    en: 'Total float',
    nl: 'Totale speling',
    meaning: {
      en: 'How far an activity may slip before the end moves.',
      nl: 'Hoeveel een activiteit mag uitlopen voordat het einde verschuift.',
    },
    source: 'Custom of the field',
    avoid: { en: ['slack'] },
  },
  'free-float': {
    en: 'Free float',
    nl: 'Vrije speling',
    meaning: {
      en: 'How far an activity may slip before any successor moves.',
      nl: 'Hoeveel een activiteit mag uitlopen voordat een opvolger verschuift.',
    },
    source: 'Custom of the field',
  },
  predecessor: {
    en: 'Predecessor',
    nl: 'Voorganger',
    meaning: { en: 'An activity on which this one waits.', nl: 'Een activiteit waarop deze wacht.' },
    source: 'Custom of the field',
  },
  successor: {
    en: 'Successor',
    nl: 'Opvolger',
    meaning: { en: 'An activity that waits on this one.', nl: 'Een activiteit die op deze wacht.' },
    source: 'Custom of the field',
  },
  'status-date': {
    en: 'Status date',
    nl: 'Peildatum',
    meaning: {
      en: 'The day up to which progress is known.',
      nl: 'De dag tot waar de voortgang bekend is.',
    },
    source: 'Custom of the field',
  },
  forecast: {
    en: 'Forecast',
    nl: 'Prognose',
    meaning: { en: 'What is expected now.', nl: 'Wat nu wordt verwacht.' },
    source: 'Custom of the field',
  },
  slip: {
    en: 'Slip',
    nl: 'Uitloop',
    meaning: { en: 'How much later than the baseline.', nl: 'Hoeveel later dan de baseline.' },
    source: 'Custom of the field',
  },
  levelling: {
    en: 'Levelling',
    nl: 'Nivelleren',
    meaning: {
      en: 'Moving work so that nobody is asked to do more than they can.',
      nl: 'Werk verschuiven zodat niemand meer moet doen dan kan.',
    },
    source: 'Custom of the field',
  },
} as const satisfies TermTable;
