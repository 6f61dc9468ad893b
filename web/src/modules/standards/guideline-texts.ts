import type { Catalogue } from '../../language/index.ts';

const en = {
  lede: (count: number, unread: number) =>
    count === 0
      ? 'No guideline counts where you work yet.'
      : `${count === 1 ? 'One guideline counts' : `${count} guidelines count`} where you work; ${unread === 0 ? 'you have read the latest version of each' : unread === 1 ? 'one of them you have yet to read' : `${unread} of them you have yet to read`}.`,
  look: 'What is shown',
  looks: { read: 'What counts', manage: 'All, drafts too' },
  none: 'No guideline counts here yet',
  noneDetail:
    'A guideline counts once a version of it is published; everybody who works below its place reads it.',
  words: {
    add: 'New guideline',
    none: 'There are no guidelines yet.',
    noneDetail: 'Write down how work is done here, which norm it follows, and who keeps it up to date.',
    noRole: 'Your role does not write guidelines.',
  },
  guideline: 'Guideline',
  place: 'For',
  norm: 'Follows',
  version: 'Version',
  owner: 'Owner',
  review: 'Review by',
  overdue: (day: string) => `${day}, overdue`,
  reading: 'Read',
  unread: 'to read',
  readOn: (day: string) => `on ${day}`,
  says: (number: number, day: string, place: string) =>
    `Version ${number}, published on ${day}, counts for ${place}.`,
  follows: (norm: string, edition: string | null) =>
    edition === null ? `Follows ${norm}.` : `Up to date with ${norm}, edition ${edition}.`,
  noNorm: 'Follows no norm from outside.',
  markRead: 'I have read this',
  marked: 'It is noted that you read this',
  manage: 'Keep up to date',
  toText: 'As it counts',
  text: 'What it says',
  publish: (number: number) => `Publish version ${number}`,
  publishTitle: (number: number) => `Publish version ${number} of the guideline`,
  publishLead: 'From now on this counts, and everybody reads it anew.',
  reason: 'What changes and why',
  published: (number: number) => `Version ${number} is published`,
  draft: 'Counts for nobody until a version is published.',
  withdrawn: 'Withdrawn: it counts no more.',
  counts: (number: number) =>
    `Version ${number} counts. What is written here counts once the next version is published.`,
  facts: 'Guideline',
  versions: 'Versions',
  why: 'Why',
  by: 'By',
  on: 'On',
  superseded: 'superseded',
  readers: 'Who has read it',
  readersNote: (read: number, all: number) => `${read} of ${all}`,
  notYet: (count: number) => `Not yet (${count}):`,
  haveRead: (count: number) => `Have read it (${count}):`,
  parts: 'Parts of the guideline',
};

const nl: typeof en = {
  lede: (count, unread) =>
    count === 0
      ? 'Waar u werkt geldt nog geen richtlijn.'
      : `Waar u werkt ${count === 1 ? 'geldt één richtlijn' : `gelden ${count} richtlijnen`}; ${unread === 0 ? 'van elke hebt u de nieuwste versie gelezen' : unread === 1 ? 'één daarvan hebt u nog niet gelezen' : `${unread} daarvan hebt u nog niet gelezen`}.`,
  look: 'Wat er getoond wordt',
  looks: { read: 'Wat geldt', manage: 'Alle, ook concepten' },
  none: 'Er geldt hier nog geen richtlijn',
  noneDetail:
    'Een richtlijn geldt zodra er een versie van is vastgesteld; wie onder haar plek werkt leest haar dan.',
  words: {
    add: 'Nieuwe richtlijn',
    none: 'Er zijn nog geen richtlijnen.',
    noneDetail: 'Schrijf op hoe het werk hier gedaan wordt, welke norm dat volgt en wie het bijhoudt.',
    noRole: 'Uw rol schrijft geen richtlijnen.',
  },
  guideline: 'Richtlijn',
  place: 'Voor',
  norm: 'Volgt',
  version: 'Versie',
  owner: 'Eigenaar',
  review: 'Herzien voor',
  overdue: (day) => `${day}, te laat`,
  reading: 'Gelezen',
  unread: 'nog te lezen',
  readOn: (day) => `op ${day}`,
  says: (number, day, place) => `Versie ${number}, vastgesteld op ${day}, geldt voor ${place}.`,
  follows: (norm, edition) =>
    edition === null ? `Volgt ${norm}.` : `Loopt gelijk met ${norm}, uitgave ${edition}.`,
  noNorm: 'Volgt geen norm van buiten.',
  markRead: 'Ik heb dit gelezen',
  marked: 'Genoteerd dat u dit hebt gelezen',
  manage: 'Bijhouden',
  toText: 'Zoals hij geldt',
  text: 'Wat er staat',
  publish: (number) => `Versie ${number} vaststellen`,
  publishTitle: (number) => `Versie ${number} van de richtlijn vaststellen`,
  publishLead: 'Vanaf nu geldt dit, en iedereen leest het opnieuw.',
  reason: 'Wat er wijzigt en waarom',
  published: (number) => `Versie ${number} is vastgesteld`,
  draft: 'Geldt voor niemand tot er een versie is vastgesteld.',
  withdrawn: 'Ingetrokken: geldt niet meer.',
  counts: (number) =>
    `Versie ${number} geldt. Wat hier geschreven wordt geldt zodra de volgende versie is vastgesteld.`,
  facts: 'Richtlijn',
  versions: 'Versies',
  why: 'Waarom',
  by: 'Door',
  on: 'Op',
  superseded: 'vervallen',
  readers: 'Wie heeft hem gelezen',
  readersNote: (read, all) => `${read} van ${all}`,
  notYet: (count) => `Nog niet (${count}):`,
  haveRead: (count) => `Wel (${count}):`,
  parts: 'Onderdelen van de richtlijn',
};

export const guidelineTexts: Catalogue<typeof en> = { en, nl };
