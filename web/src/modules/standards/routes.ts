import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/life-cycle',
    title: { en: 'Life cycle and gates', nl: 'Levenscyclus en faseovergangen' },
    permission: 'project.read',
    load: async () => (await import('./life-cycle-page.tsx')).LifeCyclePage,
  },
];
