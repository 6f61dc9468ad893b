import type { RegisterType } from '@regie/contracts/registers';
import { createElement } from 'react';
import type { PageRoute } from '../../shell/page-route.ts';

/** The list of a register and the page of one row. */
function routesOf(type: RegisterType): readonly PageRoute[] {
  return [
    {
      path: `/${type}s`,
      title: { term: `plural.${type}` },
      permission: 'register.read',
      load: async () => {
        const { RegisterPage } = await import('./register-list.tsx');
        return () => createElement(RegisterPage, { type });
      },
    },
    {
      path: `/${type}s/$id`,
      title: { term: type },
      permission: 'register.read',
      load: async () => {
        const { RegisterRecordPage } = await import('./register-record-page.tsx');
        return () => createElement(RegisterRecordPage, { type });
      },
    },
  ];
}

export const routes: readonly PageRoute[] = [
  ...routesOf('issue'),
  ...routesOf('action'),
  ...routesOf('decision'),
  ...routesOf('assumption'),
  ...routesOf('lesson'),
  {
    path: '/lessons/shared',
    title: { en: 'Lessons of others', nl: 'Leerpunten van anderen' },
    permission: 'register.read',
    load: async () => (await import('./shared-lessons-page.tsx')).SharedLessonsPage,
  },
  ...routesOf('blocker'),
  ...routesOf('goal'),
];
