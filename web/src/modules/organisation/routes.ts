import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/organisation',
    title: { term: 'organisation' },
    permission: 'organisation.manage',
    load: async () => (await import('./organisation-page.tsx')).OrganisationPage,
  },
  {
    path: '/fields',
    title: { en: 'Fields', nl: 'Velden' },
    permission: 'organisation.manage',
    load: async () => (await import('./fields-page.tsx')).FieldsPage,
  },
];
