import type { Catalogue } from '../../language/index.ts';

const en = {
  title: 'My work',
  asked: 'Asked of me',
  lede: (count: number) => (count === 1 ? 'One thing waits for you' : `${count} things wait for you`),
  overdue: (count: number) => (count === 1 ? 'one is too late' : `${count} are too late`),
  noneLate: 'nothing is too late',
  none: 'Nothing waits for you in the registers.',
  noneDetail: 'What somebody gives you shows up here by itself.',
  what: 'What',
  kind: 'Kind',
  state: 'State',
  due: 'Due',
  all: (count: number) => `All ${count}`,
  more: (count: number) => `${count} more are not shown.`,
  parts: {
    late: 'Too late',
    week: 'Within a week',
    later: 'Later',
    undated: 'Without a day',
  },
};
const nl: typeof en = {
  title: 'Mijn werk',
  asked: 'Van mij gevraagd',
  lede: (count) => (count === 1 ? 'Eén ding wacht op u' : `${count} dingen wachten op u`),
  overdue: (count) => (count === 1 ? 'één is te laat' : `${count} zijn te laat`),
  noneLate: 'niets is te laat',
  none: 'Er wacht in de registers niets op u.',
  noneDetail: 'Wat iemand u geeft verschijnt hier vanzelf.',
  what: 'Wat',
  kind: 'Soort',
  state: 'Stand',
  due: 'Klaar op',
  all: (count) => `Alle ${count}`,
  more: (count) => `${count} meer staan hier niet.`,
  parts: {
    late: 'Te laat',
    week: 'Binnen een week',
    later: 'Later',
    undated: 'Zonder dag',
  },
};
export const workTexts: Catalogue<typeof en> = { en, nl };
