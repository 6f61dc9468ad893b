import type { Catalogue } from '../../language/index.ts';

const en = {
  title: 'Trash',
  lede: (count: number, days: number, first: string) =>
    count === 1
      ? `One item lies in the trash; on ${first} it is gone for good.`
      : `${count} items lie in the trash. Each stays ${days} days; the first is gone for good on ${first}.`,
  ledeEmpty: (days: number) => `What is deleted stays here for ${days} days and can be put back.`,
  empty: 'The trash is empty',
  emptyDetail: 'Nothing was deleted that you may put back.',
  toProjects: 'To the projects',
  name: 'What',
  type: 'Kind',
  place: 'Stood in',
  deleted: 'Deleted',
  along: 'With it',
  gone: 'Gone for good',
  daysLeft: (days: number) => (days <= 0 ? 'today' : days === 1 ? '1 day left' : `${days} days left`),
  restore: 'Put back',
  restoreOf: (title: string) => `Put back: ${title}`,
  restored: (title: string) => `${title} put back`,
  actions: 'Actions',
};
const nl: typeof en = {
  title: 'Prullenbak',
  lede: (count, days, first) =>
    count === 1
      ? `Er ligt één item in de prullenbak; op ${first} is het voorgoed weg.`
      : `Er liggen ${count} items in de prullenbak. Elk blijft ${days} dagen; het eerste is op ${first} voorgoed weg.`,
  ledeEmpty: (days) => `Wat wordt verwijderd blijft hier ${days} dagen en is terug te zetten.`,
  empty: 'De prullenbak is leeg',
  emptyDetail: 'Er is niets verwijderd dat u mag terugzetten.',
  toProjects: 'Naar de projecten',
  name: 'Wat',
  type: 'Soort',
  place: 'Stond in',
  deleted: 'Verwijderd',
  along: 'Samen met',
  gone: 'Voorgoed weg',
  daysLeft: (days) => (days <= 0 ? 'vandaag' : days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
  restore: 'Terugzetten',
  restoreOf: (title) => `Terugzetten: ${title}`,
  restored: (title) => `${title} teruggezet`,
  actions: 'Acties',
};
export const trashTexts: Catalogue<typeof en> = { en, nl };
