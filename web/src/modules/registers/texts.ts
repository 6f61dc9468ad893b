import type { Catalogue } from '../../language/index.ts';

const en = {
  parts: 'Parts of the page',
  story: 'What it is about',
  overdue: 'too late',
  which: 'Which register',
  nobody: 'nobody',
  ofOthers: 'Lessons of others',
  notAll: (count: number) => `${count} more are not shown; filter to find them.`,
  lede: {
    overdue: (count: number) => (count === 1 ? 'one is too late' : `${count} are too late`),
    toReview: (count: number) =>
      count === 1 ? 'One that was taken is to be reviewed.' : `${count} that were taken are to be reviewed.`,
    noOwner: (count: number) => (count === 1 ? 'one is in nobody’s hands' : `${count} are in nobody’s hands`),
    separator: ': ',
    and: ', ',
    end: '.',
  },
  row: {
    late: (days: number) => (days === 1 ? 'one day too late' : `${days} days too late`),
    left: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `${days} days from now`),
    overOn: (state: string, day: string) => `${state} on ${day}`,
  },
};
const nl: typeof en = {
  parts: 'Onderdelen van de pagina',
  story: 'Waar het om gaat',
  overdue: 'te laat',
  which: 'Welk register',
  nobody: 'niemand',
  ofOthers: 'Leerpunten van anderen',
  notAll: (count) => `${count} meer staan hier niet; filter om ze te vinden.`,
  lede: {
    overdue: (count) => (count === 1 ? 'één is te laat' : `${count} zijn te laat`),
    toReview: (count) =>
      count === 1 ? 'Eén genomen besluit is te herzien.' : `${count} genomen besluiten zijn te herzien.`,
    noOwner: (count) => (count === 1 ? 'één ligt bij niemand' : `${count} liggen bij niemand`),
    separator: ': ',
    and: ', ',
    end: '.',
  },
  row: {
    late: (days) => (days === 1 ? 'één dag te laat' : `${days} dagen te laat`),
    left: (days) => (days === 0 ? 'vandaag' : days === 1 ? 'morgen' : `over ${days} dagen`),
    overOn: (state, day) => `${state} op ${day}`,
  },
};
export const registerTexts: Catalogue<typeof en> = { en, nl };
