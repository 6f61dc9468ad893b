import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/proposals',
    title: { term: 'plural.proposal' },
    permission: 'project.read',
    load: async () => (await import('./proposals-page.tsx')).ProposalsPage,
  },
];
