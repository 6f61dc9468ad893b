import type { BothLanguages } from '@regie/contracts';
import type { RegisterType } from '@regie/contracts/registers';
import { createElement } from 'react';
import type { PageRoute } from '../../shell/page-route.ts';

interface Titles {
  readonly list: BothLanguages;
  readonly one: BothLanguages;
}
const titles: Readonly<Record<RegisterType, Titles>> = {
  issue: { list: { en: 'Issues', nl: 'Issues' }, one: { en: 'Issue', nl: 'Issue' } },
  action: { list: { en: 'Actions', nl: 'Acties' }, one: { en: 'Action', nl: 'Actie' } },
  decision: { list: { en: 'Decisions', nl: 'Besluiten' }, one: { en: 'Decision', nl: 'Besluit' } },
  assumption: { list: { en: 'Assumptions', nl: 'Aannames' }, one: { en: 'Assumption', nl: 'Aanname' } },
  lesson: { list: { en: 'Lessons', nl: 'Leerpunten' }, one: { en: 'Lesson', nl: 'Leerpunt' } },
  goal: { list: { en: 'Goals', nl: 'Doelen' }, one: { en: 'Goal', nl: 'Doel' } },
  blocker: { list: { en: 'Blockers', nl: 'Blokkades' }, one: { en: 'Blocker', nl: 'Blokkade' } },
};

/** The list of a register and the page of one row. */
function routesOf(type: RegisterType, { list, one }: Titles): readonly PageRoute[] {
  return [
    {
      path: `/${type}s`,
      title: list,
      permission: 'register.read',
      load: async () => {
        const { RegisterPage } = await import('./register-list.tsx');
        return () => createElement(RegisterPage, { type });
      },
    },
    {
      path: `/${type}s/$id`,
      title: one,
      permission: 'register.read',
      load: async () => {
        const { RegisterRecordPage } = await import('./register-record-page.tsx');
        return () => createElement(RegisterRecordPage, { type });
      },
    },
  ];
}

export const routes: readonly PageRoute[] = [
  ...routesOf('issue', titles.issue),
  ...routesOf('action', titles.action),
  ...routesOf('decision', titles.decision),
  ...routesOf('assumption', titles.assumption),
  ...routesOf('lesson', titles.lesson),
  {
    path: '/lessons/shared',
    title: { en: 'Lessons of others', nl: 'Leerpunten van anderen' },
    permission: 'register.read',
    load: async () => (await import('./shared-lessons-page.tsx')).SharedLessonsPage,
  },
  ...routesOf('blocker', titles.blocker),
  ...routesOf('goal', titles.goal),
];
