import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/tags',
    title: { term: 'tags' },
    permission: 'standard.write',
    load: async () => (await import('./tags-page.tsx')).TagsPage,
  },
];
