import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/projects',
    title: { en: 'Projects', nl: 'Projecten' },
    permission: 'project.read',
    load: async () => (await import('./project-list-page.tsx')).ProjectListPage,
  },
  {
    path: '/projects/$id',
    title: { en: 'Project', nl: 'Project' },
    permission: 'project.read',
    load: async () => (await import('./project-page.tsx')).ProjectPage,
  },
];
