import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/workflows',
    title: { en: 'Workflows', nl: 'Werkstromen' },
    permission: 'project.read',
    load: async () => (await import('./workflows-page.tsx')).WorkflowsPage,
  },
];
