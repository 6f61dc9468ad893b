import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/advice',
    title: { en: 'Advice', nl: 'Advies' },
    permission: 'advice.read',
    load: async () => (await import('./advice-page.tsx')).AdvicePage,
  },
  {
    path: '/recommendations/$id',
    title: { term: 'recommendation' },
    permission: 'advice.read',
    load: async () => (await import('./recommendation-page.tsx')).RecommendationPage,
  },
];
