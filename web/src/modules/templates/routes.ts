import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/templates',
    title: { en: 'Templates', nl: 'Sjablonen' },
    load: async () => (await import('./templates-page.tsx')).TemplatesPage,
  },
];
