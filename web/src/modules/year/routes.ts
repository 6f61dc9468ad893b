import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/calendar-of-the-year',
    title: { en: 'Calendar of the year', nl: 'Jaarkalender' },
    permission: 'project.read',
    load: async () => (await import('./year-page.tsx')).YearPage,
  },
];
