import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/shares',
    title: { en: 'Shared by a link', nl: 'Gedeeld met een link' },
    permission: 'organisation.manage',
    load: async () => (await import('./shares-page.tsx')).SharesPage,
  },
  {
    path: '/shared',
    title: { en: 'Shared', nl: 'Gedeeld' },
    isPublic: true,
    load: async () => (await import('./shared-page.tsx')).SharedPage,
  },
];
