import type { SearchedThing } from '@regie/contracts/records';

/** What is not a type of record in the glossary. */
type OtherThing = Extract<SearchedThing, 'activity' | 'comment' | 'file'>;

const en = {
  search: 'Search',
  searchFor: 'Search for',
  things: { activity: 'Activity', comment: 'Comment', file: 'File' } satisfies Record<OtherThing, string>,
  all: 'Everything',
  filter: 'Kind of result',
  archived: 'archived',
  withArchived: 'Archived too',
  ask: 'Type a few words, a number such as R-12, or a type and a state: “risk open”.',
  none: (q: string) => `Nothing found for “${q}”`,
  noneDetail: 'Try fewer words, or the beginning of one. Only what you may see is found.',
  found: (count: number, q: string) =>
    count === 1 ? `One result for “${q}”.` : `${count} results for “${q}”.`,
  foundMore: (count: string, q: string) => `More than ${count} results for “${q}”: add a word.`,
  more: 'Show more',
};

const nl = {
  search: 'Zoeken',
  searchFor: 'Zoeken naar',
  things: { activity: 'Activiteit', comment: 'Opmerking', file: 'Bestand' },
  all: 'Alles',
  filter: 'Soort resultaat',
  archived: 'gearchiveerd',
  withArchived: 'Ook gearchiveerd',
  ask: 'Typ een paar woorden, een nummer zoals R-12, of een soort en een status: “risico open”.',
  none: (q: string) => `Niets gevonden voor “${q}”`,
  noneDetail: 'Probeer minder woorden, of het begin van een woord. Alleen wat u mag zien wordt gevonden.',
  found: (count: number, q: string) =>
    count === 1 ? `Eén resultaat voor “${q}”.` : `${count} resultaten voor “${q}”.`,
  foundMore: (count: string, q: string) => `Meer dan ${count} resultaten voor “${q}”: voeg een woord toe.`,
  more: 'Meer tonen',
} satisfies typeof en;

export const searchTexts = { en, nl };
