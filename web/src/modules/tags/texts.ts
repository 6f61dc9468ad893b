import type { Catalogue } from '../../language/index.ts';

const en = {
  lede: (count: number) =>
    count === 1 ? 'One tag is in use.' : `${count} tags are in use; what is written twice is joined here.`,
  ledeEmpty: 'Whoever may change a record gives it tags; they come into being by being typed.',
  empty: 'No record has a tag yet',
  emptyDetail: 'Tags are given on the page of a record, in its column of a list, or to many rows at once.',
  toProjects: 'To the projects',
  name: 'Tag',
  count: 'Records',
  actions: 'What can be done',
  more: (tag: string) => `What can be done with ${tag}`,
  rename: 'Rename or join…',
  remove: 'Take away…',
  renameTitle: (tag: string) => `Rename ${tag}`,
  newName: 'New name',
  newNameHelp: 'A name that is in use already joins the two.',
  nameless: 'One tag, without a comma.',
  renameVerb: 'Rename',
  joinVerb: 'Join',
  joins: (tag: string, count: number) =>
    `${count === 1 ? 'One record' : `${count} records`} will have ${tag} instead.`,
  removeTitle: (tag: string) => `Take ${tag} away`,
  removeVerb: 'Take away',
  removes: (count: number) =>
    `${count === 1 ? 'One record loses' : `${count} records lose`} this tag. The records stay, and it can be undone.`,
  renamed: (from: string, to: string) => `${from} is now ${to}`,
  removed: (tag: string) => `${tag} taken away`,
};
const nl: typeof en = {
  lede: (count) =>
    count === 1
      ? 'Eén label is in gebruik.'
      : `${count} labels zijn in gebruik; wat dubbel is, voegt u hier samen.`,
  ledeEmpty: 'Wie een record mag wijzigen, geeft het labels; ze ontstaan door ze te typen.',
  empty: 'Nog geen enkel record heeft een label',
  emptyDetail:
    'Labels geeft u op de pagina van een record, in de kolom van een lijst, of aan veel rijen tegelijk.',
  toProjects: 'Naar de projecten',
  name: 'Label',
  count: 'Records',
  actions: 'Wat u ermee kunt doen',
  more: (tag) => `Wat u met ${tag} kunt doen`,
  rename: 'Hernoemen of samenvoegen…',
  remove: 'Weghalen…',
  renameTitle: (tag) => `${tag} hernoemen`,
  newName: 'Nieuwe naam',
  newNameHelp: 'Een naam die al in gebruik is, voegt beide samen.',
  nameless: 'Eén label, zonder komma.',
  renameVerb: 'Hernoemen',
  joinVerb: 'Samenvoegen',
  joins: (tag, count) => `${count === 1 ? 'Eén record krijgt' : `${count} records krijgen`} daarvoor ${tag}.`,
  removeTitle: (tag) => `${tag} weghalen`,
  removeVerb: 'Weghalen',
  removes: (count) =>
    `${count === 1 ? 'Eén record verliest' : `${count} records verliezen`} dit label. De records blijven, en het is ongedaan te maken.`,
  renamed: (from, to) => `${from} heet nu ${to}`,
  removed: (tag) => `${tag} weggehaald`,
};
export const tagsTexts: Catalogue<typeof en> = { en, nl };
