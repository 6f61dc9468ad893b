import type { RecordType } from '@regie/contracts/records';
import type { Catalogue } from '../../language/index.ts';

/** One and many of each type of record, in a running sentence. */
type Nouns = Readonly<Record<RecordType, readonly [one: string, many: string]>>;

const enNouns: Nouns = {
  portfolio: ['portfolio', 'portfolios'],
  programme: ['programme', 'programmes'],
  project: ['project', 'projects'],
  risk: ['risk', 'risks'],
  issue: ['issue', 'issues'],
};
const nlNouns: Nouns = {
  portfolio: ['portfolio', 'portfolio’s'],
  programme: ['programma', 'programma’s'],
  project: ['project', 'projecten'],
  risk: ['risico', 'risico’s'],
  issue: ['issue', 'issues'],
};

const en = {
  nouns: enNouns,
  actions: (title: string) => `Actions for ${title}`,
  readers: 'Who may see this?',
  readersOf: (title: string) => `Who may see ${title}`,
  reader: 'Name',
  readerBecause: 'By role',
  roleAt: (role: string, place: string) => `${role} at ${place}`,
  placeAbove: 'a place above this',
  archived: 'archived',
  archive: 'Archive',
  archivedSaid: (title: string) => `${title} archived`,
  restore: 'Take out of the archive',
  restoredSaid: (title: string) => `${title} taken out of the archive`,
  archivedNote: 'This is archived: it is kept, does not stand in the lists and does not change.',
  whyArchived: 'This is archived, so it does not change.',
  which: 'Archived',
  whichOf: { without: 'Without archived', with: 'With archived', only: 'Only archived' },
  withArchivedNote: 'This list shows what is archived along with the rest.',
  archivedMany: (count: number) => (count === 1 ? '1 record archived' : `${count} records archived`),
  restoredMany: (count: number) =>
    count === 1 ? '1 record taken out of the archive' : `${count} records taken out of the archive`,
  mixed: 'Some of these are archived already.',
  onlyArchivedNote: 'This list shows what is archived.',
  usualList: 'Show the usual list',
  noneArchived: 'Nothing is archived here.',
  delete: 'Delete…',
  deleteTitle: (title: string) => `Delete ${title}?`,
  deleteLead: (days: number) =>
    `It goes to the trash and can be put back for ${days} days. After that it is gone for good.`,
  goesAlong: (counts: string) => `To the trash go: ${counts}, with their plans, comments and attachments.`,
  ratherArchive: 'Is it only in the way in the lists? Then archive it instead.',
  typeTitle: 'Type the title to confirm',
  notTyped: 'Type the title exactly.',
  doDelete: 'Delete',
  cancel: 'Cancel',
  deletedSaid: (title: string) => `${title} put in the trash`,
};
const nl: typeof en = {
  nouns: nlNouns,
  actions: (title) => `Acties voor ${title}`,
  readers: 'Wie mag dit zien?',
  readersOf: (title) => `Wie ${title} mag zien`,
  reader: 'Naam',
  readerBecause: 'Door rol',
  roleAt: (role, place) => `${role} bij ${place}`,
  placeAbove: 'een plek hierboven',
  archived: 'gearchiveerd',
  archive: 'Archiveren',
  archivedSaid: (title) => `${title} gearchiveerd`,
  restore: 'Uit het archief halen',
  restoredSaid: (title) => `${title} uit het archief gehaald`,
  archivedNote: 'Dit is gearchiveerd: het blijft bewaard, staat niet in de lijsten en verandert niet.',
  whyArchived: 'Dit is gearchiveerd en verandert dus niet.',
  which: 'Gearchiveerd',
  whichOf: { without: 'Zonder archief', with: 'Met archief', only: 'Alleen archief' },
  withArchivedNote: 'Deze lijst toont ook wat gearchiveerd is.',
  archivedMany: (count) => (count === 1 ? '1 record gearchiveerd' : `${count} records gearchiveerd`),
  restoredMany: (count) =>
    count === 1 ? '1 record uit het archief gehaald' : `${count} records uit het archief gehaald`,
  mixed: 'Een deel hiervan is al gearchiveerd.',
  onlyArchivedNote: 'Deze lijst toont wat gearchiveerd is.',
  usualList: 'Toon de gewone lijst',
  noneArchived: 'Hier is niets gearchiveerd.',
  delete: 'Verwijderen…',
  deleteTitle: (title) => `${title} verwijderen?`,
  deleteLead: (days) =>
    `Het gaat naar de prullenbak en is ${days} dagen terug te zetten. Daarna is het voorgoed weg.`,
  goesAlong: (counts) => `Naar de prullenbak gaan: ${counts}, met hun planning, opmerkingen en bijlagen.`,
  ratherArchive: 'Staat het alleen in de weg in de lijsten? Archiveer het dan.',
  typeTitle: 'Typ de titel om te bevestigen',
  notTyped: 'Typ de titel precies over.',
  doDelete: 'Verwijderen',
  cancel: 'Annuleren',
  deletedSaid: (title) => `${title} in de prullenbak gelegd`,
};
export const archiveTexts: Catalogue<typeof en> = { en, nl };
