import type { Catalogue } from '../../language/index.ts';

const en = {
  title: 'My activities',
  note: 'of running projects, the late ones first',
  activity: 'Activity',
  finish: 'Finish',
  state: 'State',
  late: 'Late',
  done: 'Done',
  locked: 'You may read this plan, not change it.',
  completed: (name: string) => `${name} is done`,
  more: (count: number) => `and ${count} more`,
};
const nl: typeof en = {
  title: 'Mijn activiteiten',
  note: 'van lopende projecten, wat te laat is eerst',
  activity: 'Activiteit',
  finish: 'Einde',
  state: 'Stand',
  late: 'Te laat',
  done: 'Gereed',
  locked: 'U mag dit plan lezen, niet wijzigen.',
  completed: (name) => `${name} is gereed`,
  more: (count) => `en nog ${count}`,
};
export const myWorkTexts: Catalogue<typeof en> = { en, nl };
