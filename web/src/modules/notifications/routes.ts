import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/notifications',
    title: { en: 'Notifications', nl: 'Meldingen' },
    load: async () => (await import('./notifications-page.tsx')).NotificationsPage,
  },
  {
    path: '/unsubscribe',
    title: { en: 'No more mail', nl: 'Geen mail meer' },
    isPublic: true,
    load: async () => (await import('./unsubscribe-page.tsx')).UnsubscribePage,
  },
];
