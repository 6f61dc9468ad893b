import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/portfolio',
    title: { term: 'portfolio' },
    permission: 'project.read',
    load: async () => (await import('./portfolio-page.tsx')).PortfolioPage,
  },
  {
    path: '/portfolios/$id',
    title: { term: 'portfolio' },
    permission: 'portfolio.read',
    load: async () => (await import('./place-page.tsx')).PortfolioDetailPage,
  },
  {
    path: '/programmes/$id',
    title: { term: 'programme' },
    permission: 'portfolio.read',
    load: async () => (await import('./place-page.tsx')).ProgrammePage,
  },
];
