import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/portfolio',
    title: { en: 'Portfolio', nl: 'Portfolio' },
    permission: 'project.read',
    load: async () => (await import('./portfolio-page.tsx')).PortfolioPage,
  },
  {
    path: '/portfolios/$id',
    title: { en: 'Portfolio', nl: 'Portfolio' },
    permission: 'portfolio.read',
    load: async () => (await import('./place-page.tsx')).PortfolioDetailPage,
  },
  {
    path: '/programmes/$id',
    title: { en: 'Programme', nl: 'Programma' },
    permission: 'portfolio.read',
    load: async () => (await import('./place-page.tsx')).ProgrammePage,
  },
];
