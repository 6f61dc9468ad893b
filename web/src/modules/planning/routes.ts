import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/projects/$id/plan',
    title: { en: 'Plan', nl: 'Plan' },
    permission: 'project.read',
    load: async () => (await import('./plan-page.tsx')).PlanPage,
  },
];
