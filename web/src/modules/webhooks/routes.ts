import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/webhooks',
    title: { en: 'Webhooks', nl: 'Webhooks' },
    permission: 'organisation.manage',
    load: async () => (await import('./webhooks-page.tsx')).WebhooksPage,
  },
  {
    path: '/webhooks/$id',
    title: { en: 'Webhook', nl: 'Webhook' },
    permission: 'organisation.manage',
    load: async () => (await import('./webhook-page.tsx')).WebhookPage,
  },
];
