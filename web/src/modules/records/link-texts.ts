import type { Catalogue } from '../../language/index.ts';

const en = {
  links: 'Links',
  none: 'This is not linked with anything yet.',
  noneDetail: 'Link it with what it follows from, causes or makes less bad; both then show it.',
  add: 'Link with…',
  title: 'Link with another record',
  how: 'In what way',
  other: 'Number or words',
  otherHelp: 'Such as R-12, or a few words of the title.',
  found: 'With which',
  nothing: 'Nothing found that you may see.',
  missing: 'Choose a record.',
  type: 'What it is',
  takeAway: 'Take away',
  link: 'Link',
  linked: (key: string) => `Linked with ${key}`,
  remove: (key: string) => `Take away the link with ${key}`,
  removed: (key: string) => `Link with ${key} taken away`,
};
const nl: typeof en = {
  links: 'Verbanden',
  none: 'Dit is nog nergens mee verbonden.',
  noneDetail:
    'Verbind het met waar het uit voortkomt, wat het veroorzaakt of wat het beperkt; beide tonen het dan.',
  add: 'Verbinden met…',
  title: 'Verbinden met een ander record',
  how: 'Op welke manier',
  other: 'Nummer of woorden',
  otherHelp: 'Zoals R-12, of een paar woorden uit de titel.',
  found: 'Waarmee',
  nothing: 'Niets gevonden dat u mag zien.',
  missing: 'Kies een record.',
  type: 'Wat het is',
  takeAway: 'Weghalen',
  link: 'Verbinden',
  linked: (key) => `Verbonden met ${key}`,
  remove: (key) => `Verband met ${key} weghalen`,
  removed: (key) => `Verband met ${key} weggehaald`,
};
export const linkTexts: Catalogue<typeof en> = { en, nl };
