import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/history',
    title: { en: 'History', nl: 'Geschiedenis' },
    permission: 'history.read',
    load: async () => (await import('./history-page.tsx')).HistoryPage,
  },
];
