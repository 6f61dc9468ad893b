import type { TermTable } from './term.ts';

/** What every record has, and the places in the tree. */
export const recordTerms = {
  key: {
    en: 'Number',
    nl: 'Nummer',
    meaning: {
      en: 'A letter and a number for the whole organisation; it stays the same when the record moves.',
      nl: 'Een letter en een nummer voor de hele organisatie; het blijft gelijk als het record verhuist.',
    },
    source: 'Regie',
  },
  title: {
    en: 'Title',
    nl: 'Titel',
    meaning: { en: 'The name in a few words.', nl: 'De naam in een paar woorden.' },
    source: 'Regie',
  },
  description: {
    en: 'Description',
    nl: 'Omschrijving',
    meaning: { en: 'What it is, in a few sentences.', nl: 'Wat het is, in een paar zinnen.' },
    source: 'Regie',
  },
  tags: {
    en: 'Tags',
    nl: 'Labels',
    meaning: {
      en: 'Words of one’s own by which records of any kind are found and grouped.',
      nl: 'Eigen woorden waarmee records van elke soort worden gevonden en gegroepeerd.',
    },
    source: 'Regie',
  },
  'created-at': {
    en: 'Made on',
    nl: 'Gemaakt op',
    meaning: { en: 'When the record was first stored.', nl: 'Wanneer het record voor het eerst is bewaard.' },
    source: 'Regie',
  },
  'updated-at': {
    en: 'Changed on',
    nl: 'Gewijzigd op',
    meaning: { en: 'When the record was last changed.', nl: 'Wanneer het record het laatst is gewijzigd.' },
    source: 'Regie',
  },
  organisation: {
    en: 'Organisation',
    nl: 'Organisatie',
    meaning: {
      en: 'The whole that this Regie serves; the top of the tree.',
      nl: 'Het geheel waarvoor deze Regie werkt; de top van de boom.',
    },
    source: 'Regie',
  },
  portfolio: {
    en: 'Portfolio',
    nl: 'Portfolio',
    meaning: {
      en: 'Programmes and projects that are weighed against each other because they share goals or means.',
      nl: 'Programma’s en projecten die tegen elkaar worden afgewogen omdat ze doelen of middelen delen.',
    },
    source: 'ISO 21504',
  },
  programme: {
    en: 'Programme',
    nl: 'Programma',
    meaning: {
      en: 'Projects that are steered together because only together they give the benefit.',
      nl: 'Projecten die samen worden gestuurd omdat ze alleen samen de baat opleveren.',
    },
    source: 'ISO 21503',
    avoid: { en: ['program'] },
  },
  project: {
    en: 'Project',
    nl: 'Project',
    meaning: {
      en: 'Temporary work with a start, an end and a result that was agreed.',
      nl: 'Tijdelijk werk met een begin, een einde en een afgesproken resultaat.',
    },
    source: 'ISO 21502',
  },
  'part-of': {
    en: 'Part of',
    nl: 'Onderdeel van',
    meaning: {
      en: 'The programme or portfolio right above it in the tree.',
      nl: 'Het programma of portfolio er direct boven in de boom.',
    },
    source: 'Regie',
  },
  'portfolio-manager': {
    en: 'Portfolio manager',
    nl: 'Portfoliomanager',
    meaning: {
      en: 'Who keeps the portfolio in line with goals, money and people.',
      nl: 'Wie het portfolio laat passen bij doelen, geld en mensen.',
    },
    source: 'ISO 21504',
  },
  'programme-manager': {
    en: 'Programme manager',
    nl: 'Programmamanager',
    meaning: {
      en: 'Who steers the projects of a programme towards its benefits.',
      nl: 'Wie de projecten van een programma naar de baten stuurt.',
    },
    source: 'ISO 21503',
  },
  outcome: {
    en: 'Outcome',
    nl: 'Resultaat in gebruik',
    meaning: {
      en: 'What changes in practice once the results are used.',
      nl: 'Wat er in de praktijk verandert zodra de opgeleverde producten worden gebruikt.',
    },
    source: 'Praxis Framework',
    avoid: { nl: ['uitkomst'] },
  },
} as const satisfies TermTable;
