import type { Figure } from '../figure.ts';
import { walkByKeyboard } from '../pages/by-keyboard.ts';
import { lookAtPages } from '../pages/look-at-pages.ts';

const routes =
  /^\/(risks|issues|actions|decisions|assumptions|lessons|blockers|goals|tags|shares|search|notifications|trash|templates)\b/;

export const figure: Figure = {
  name: 'records-axe',
  unit: 'violations on pages of records in 3 themes and 2 languages, and steps that do not go by keyboard',
  target: '= 0',
  seconds: 300,
  run: async () =>
    await lookAtPages({
      isWanted: (route) => routes.test(route),
      looks: [
        '/actions?look=board',
        '/actions?look=calendar',
        '/issues?look=board',
        '/decisions?look=calendar',
      ],
      byKeyboard: walkByKeyboard,
    }),
};
