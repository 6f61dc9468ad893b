import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/workflows',
    title: { term: 'plural.workflow' },
    permission: 'project.read',
    load: async () => (await import('./workflows-page.tsx')).WorkflowsPage,
  },
];
