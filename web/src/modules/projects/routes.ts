import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/projects',
    title: { term: 'plural.project' },
    permission: 'project.read',
    load: async () => (await import('./project-list-page.tsx')).ProjectListPage,
  },
  {
    path: '/projects/$id',
    title: { term: 'project' },
    permission: 'project.read',
    load: async () => (await import('./project-page.tsx')).ProjectPage,
  },
];
