import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/pmo',
    title: { en: 'Set up the PMO', nl: 'PMO inrichten' },
    permission: 'governance.read',
    load: async () => (await import('./set-up/set-up-page.tsx')).SetUpPage,
  },
  {
    path: '/charters',
    title: { term: 'plural.charter' },
    permission: 'governance.read',
    load: async () => (await import('./charter/charter-list-page.tsx')).CharterListPage,
  },
  {
    path: '/charters/$id',
    title: { term: 'charter' },
    permission: 'governance.read',
    load: async () => (await import('./charter/charter-page.tsx')).CharterPage,
  },
  {
    path: '/mandates',
    title: { en: 'Mandates', nl: 'Mandaten' },
    permission: 'governance.read',
    load: async () => (await import('./mandates/mandates-page.tsx')).MandatesPage,
  },
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
