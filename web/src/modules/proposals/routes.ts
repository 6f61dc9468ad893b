import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/proposals',
    title: { en: 'Proposals', nl: 'Voorstellen' },
    permission: 'project.read',
    load: async () => (await import('./proposals-page.tsx')).ProposalsPage,
  },
];
