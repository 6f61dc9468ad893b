import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/offices',
    title: { en: 'PMO offices and controls', nl: 'PMO’s en spelregels' },
    permission: 'governance.read',
    load: async () => (await import('./governance-page.tsx')).GovernancePage,
  },
  {
    path: '/offices/$id',
    title: { en: 'PMO office', nl: 'PMO' },
    permission: 'governance.read',
    load: async () => (await import('./office-page.tsx')).OfficePage,
  },
];
