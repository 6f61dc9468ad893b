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
  'row-number': {
    en: 'No.',
    nl: 'Nr.',
    meaning: {
      en: 'The place of a row in the plan; relations refer to it.',
      nl: 'De plaats van een rij in het plan; relaties verwijzen ernaar.',
    },
    source: 'Custom of the field',
  },
  'wbs-number': {
    en: 'WBS',
    nl: 'WBS',
    meaning: {
      en: 'The place of a row in the breakdown of the work.',
      nl: 'De plaats van een rij in de opdeling van het werk.',
    },
    source: 'Custom of the field',
  },
  'activity-duration': {
    en: 'Duration',
    nl: 'Duur',
    meaning: { en: 'How much working time an activity takes.', nl: 'Hoeveel werktijd een activiteit kost.' },
    source: 'Custom of the field',
  },
  'activity-start': {
    en: 'Start',
    nl: 'Start',
    meaning: { en: 'When an activity begins.', nl: 'Wanneer een activiteit begint.' },
    source: 'Custom of the field',
  },
  'activity-finish': {
    en: 'Finish',
    nl: 'Einde',
    meaning: { en: 'When an activity is done.', nl: 'Wanneer een activiteit klaar is.' },
    source: 'Custom of the field',
  },
  'percent-complete': {
    en: '% complete',
    nl: '% gereed',
    meaning: { en: 'How much of its duration has passed.', nl: 'Welk deel van de duur is verstreken.' },
    source: 'Custom of the field',
  },
  'float-in-days': {
    en: 'Total float (days)',
    nl: 'Speling (dagen)',
    meaning: {
      en: 'Total float in days of work; negative when it is too late already.',
      nl: 'Totale speling in werkdagen; negatief als het al te laat is.',
    },
    source: 'Custom of the field',
  },
  predecessors: {
    en: 'Predecessors',
    nl: 'Voorgangers',
    meaning: { en: 'The rows that an activity waits for.', nl: 'De rijen waarop een activiteit wacht.' },
    source: 'Custom of the field',
  },
  'assigned-resources': {
    en: 'Resources',
    nl: 'Resources',
    meaning: { en: 'Who or what does the work.', nl: 'Wie of wat het werk doet.' },
    source: 'Custom of the field',
  },
} as const satisfies TermTable;
