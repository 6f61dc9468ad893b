import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/search',
    title: { en: 'Search', nl: 'Zoeken' },
    permission: 'project.read',
    load: async () => (await import('./search-page.tsx')).SearchPage,
  },
];
