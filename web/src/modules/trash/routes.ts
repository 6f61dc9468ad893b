import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/trash',
    title: { en: 'Trash', nl: 'Prullenbak' },
    permission: 'record.delete',
    load: async () => (await import('./trash-page.tsx')).TrashPage,
  },
];
