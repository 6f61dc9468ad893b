import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/',
    title: { en: 'Today', nl: 'Vandaag' },
    load: async () => (await import('./today-page.tsx')).TodayPage,
  },
];
