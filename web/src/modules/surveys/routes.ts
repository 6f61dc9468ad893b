import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/surveys',
    title: { en: 'Surveys', nl: 'Peilingen' },
    load: async () => (await import('./surveys-page.tsx')).SurveysPage,
  },
];
