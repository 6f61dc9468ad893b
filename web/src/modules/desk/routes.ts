import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/desk',
    title: { en: 'PMO desk', nl: 'PMO-balie' },
    load: async () => (await import('./desk-page.tsx')).DeskPage,
  },
  {
    path: '/requests/$id',
    title: { term: 'request' },
    permission: 'desk.answer',
    load: async () => (await import('./request-page.tsx')).RequestPage,
  },
];
