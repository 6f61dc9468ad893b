import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/import',
    title: { en: 'Import plans', nl: 'Plannen importeren' },
    permission: 'plan.write',
    load: async () => (await import('./import-page.tsx')).ImportPage,
  },
];
