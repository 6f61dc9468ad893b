import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/',
    title: { en: 'Today', nl: 'Vandaag' },
    load: async () => (await import('./today-page.tsx')).TodayPage,
  },
  {
    path: '/my-work',
    title: { en: 'My work', nl: 'Mijn werk' },
    permission: 'project.read',
    load: async () => (await import('./my-work-page.tsx')).MyWorkPage,
  },
];
