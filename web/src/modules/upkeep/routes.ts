import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/upkeep',
    title: { en: 'Is this still right?', nl: 'Klopt dit nog?' },
    permission: 'project.read',
    load: async () => (await import('./upkeep-page.tsx')).UpkeepPage,
  },
];
