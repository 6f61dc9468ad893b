import type { TermPackCode } from '@regie/contracts/standards';
import type { Catalogue } from '../../language/index.ts';
import type { GlossaryPart } from './glossary-rows.ts';

const en = {
  title: 'Glossary',
  lede: (count: number, named: number, own: number) =>
    `${count} words with their meaning${
      named + own === 0 ? ', as Regie uses them.' : `: ${named} under a name of our own, ${own} of ourselves.`
    }`,
  part: 'What is shown',
  parts: {
    terms: 'Terms',
    options: 'Options of fields',
    own: 'Our own',
  } satisfies Record<GlossaryPart, string>,
  find: 'Search the glossary',
  found: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
  none: 'No term has these words.',
  noOwn: 'There are no own terms and no own names yet.',
  all: (count: number) => `Show all ${count}`,
  dutch: 'Dutch',
  english: 'English',
  meaning: 'Meaning',
  source: 'Source',
  avoid: 'Not',
  inRegie: (name: string) => `in Regie: ${name}`,
  optionOf: (field: string) => `of ${field}`,
  /** What options belong to whose field has no term of its own. */
  groups: new Map([
    ['role', 'as a role'],
    ['document-kind', 'as a document'],
    ['series-kind', 'as a series of meetings'],
  ]),
  custom: 'Custom of the field',
  add: 'Add an own term',
  packs: 'Sets of names',
  change: 'Change',
  rename: 'Own name',
  changeTerm: (name: string) => `Change ${name}`,
  renameTerm: (name: string) => `Own name for ${name}`,
  nameNl: 'Name in Dutch',
  nameEn: 'Name in English',
  meaningNl: 'Meaning in Dutch',
  meaningEn: 'Meaning in English',
  sourceHelp: 'Who defines it: a norm, a law, or we ourselves',
  renameLead: (nl: string, en: string) =>
    `Regie says ${nl} (Dutch) and ${en} (English). Labels, column heads and help then say your name; what you leave empty stays as it is.`,
  save: 'Save',
  saved: 'The glossary is changed',
  needsName: 'A name is needed, in one language or both.',
  needsMeaning: 'A meaning is needed, in one language or both.',
  remove: 'Take this term out',
  giveBack: 'Back to the name of Regie',
  removed: 'The term is taken out',
  givenBack: 'The term has the name of Regie again',
  packNames: {
    staged: 'In stages, as in PRINCE2',
    authority: 'Public authority',
    construction: 'Construction',
  } satisfies Record<TermPackCode, string>,
  packsLede: 'What you take over becomes a name of your own, to change or to give back one by one.',
  pack: 'Set',
  ofPack: (name: string) => `From the set ${name}`,
  inGlossary: 'In Regie',
  becomes: 'Becomes',
  take: 'Take over',
  takeCount: (count: number) => (count === 1 ? 'Take 1 over' : `Take ${count} over`),
  taken: (count: number) =>
    count === 1 ? '1 term has a name of your own now' : `${count} terms have a name of your own now`,
  chooseFirst: 'Choose what you take over.',
  hasOwn: (name: string) => `Is called ${name} here, and stays so`,
  isSame: 'Taken over',
  nothingLeft: 'Every name of this set has been taken over or is called otherwise here.',
  toGlossary: 'To the glossary',
};

const nl: typeof en = {
  title: 'Begrippen',
  lede: (count, named, own) =>
    `${count} woorden met hun betekenis${
      named + own === 0
        ? ', zoals Regie ze gebruikt.'
        : `: ${named} onder een eigen naam, ${own} van onszelf.`
    }`,
  part: 'Wat er staat',
  parts: { terms: 'Begrippen', options: 'Keuzes van velden', own: 'Van ons' },
  find: 'Zoek in de begrippen',
  found: (count) => (count === 1 ? '1 begrip' : `${count} begrippen`),
  none: 'Geen begrip heeft deze woorden.',
  noOwn: 'Er zijn nog geen eigen begrippen en geen eigen namen.',
  all: (count) => `Toon alle ${count}`,
  dutch: 'Nederlands',
  english: 'Engels',
  meaning: 'Betekenis',
  source: 'Bron',
  avoid: 'Niet',
  inRegie: (name) => `in Regie: ${name}`,
  optionOf: (field) => `van ${field}`,
  groups: new Map([
    ['role', 'als rol'],
    ['document-kind', 'als document'],
    ['series-kind', 'als vergaderreeks'],
  ]),
  custom: 'Gebruik in het vak',
  add: 'Eigen begrip toevoegen',
  packs: 'Sets van namen',
  change: 'Wijzigen',
  rename: 'Eigen naam',
  changeTerm: (name) => `${name} wijzigen`,
  renameTerm: (name) => `Eigen naam voor ${name}`,
  nameNl: 'Naam in het Nederlands',
  nameEn: 'Naam in het Engels',
  meaningNl: 'Betekenis in het Nederlands',
  meaningEn: 'Betekenis in het Engels',
  sourceHelp: 'Wie het vastlegt: een norm, een wet, of wijzelf',
  renameLead: (dutch, english) =>
    `Regie zegt ${dutch} (Nederlands) en ${english} (Engels). Labels, kolomkoppen en hulp zeggen daarna uw naam; wat u leeg laat blijft zoals het is.`,
  save: 'Opslaan',
  saved: 'De begrippen zijn gewijzigd',
  needsName: 'Een naam is nodig, in één taal of in beide.',
  needsMeaning: 'Een betekenis is nodig, in één taal of in beide.',
  remove: 'Dit begrip weghalen',
  giveBack: 'Terug naar de naam van Regie',
  removed: 'Het begrip is weggehaald',
  givenBack: 'Het begrip heeft weer de naam van Regie',
  packNames: {
    staged: 'Gefaseerd, als in PRINCE2',
    authority: 'Waterschap en gemeente',
    construction: 'Bouw',
  },
  packsLede: 'Wat u overneemt wordt een eigen naam, die u per begrip wijzigt of weer teruggeeft.',
  pack: 'Set',
  ofPack: (name) => `Uit de set ${name}`,
  inGlossary: 'In Regie',
  becomes: 'Wordt',
  take: 'Overnemen',
  takeCount: (count) => `${count} overnemen`,
  taken: (count) =>
    count === 1 ? '1 begrip heeft nu een eigen naam' : `${count} begrippen hebben nu een eigen naam`,
  chooseFirst: 'Kies wat u overneemt.',
  hasOwn: (name) => `Heet hier ${name}, en blijft zo`,
  isSame: 'Overgenomen',
  nothingLeft: 'Elke naam van deze set is overgenomen of heet hier anders.',
  toGlossary: 'Naar de begrippen',
};

export const glossaryTexts: Catalogue<typeof en> = { en, nl };
