import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/meetings',
    title: { en: 'Meetings', nl: 'Vergaderingen' },
    load: async () => (await import('./meetings-page.tsx')).MeetingsPage,
  },
  {
    path: '/meetings/$id',
    title: { en: 'Meeting', nl: 'Vergadering' },
    load: async () => (await import('./meeting-page.tsx')).MeetingPage,
  },
];
