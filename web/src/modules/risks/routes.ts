import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/risks',
    title: { term: 'plural.risk' },
    permission: 'risk.read',
    load: async () => (await import('./risk-register-page.tsx')).RiskRegisterPage,
  },
  {
    path: '/risks/matrix',
    title: { en: 'Risk matrix', nl: 'Risicomatrix' },
    permission: 'risk.read',
    load: async () => (await import('./risk-matrix-page.tsx')).RiskMatrixPage,
  },
  {
    path: '/risks/$id',
    title: { term: 'risk' },
    permission: 'risk.read',
    load: async () => (await import('./risk-page.tsx')).RiskPage,
  },
];
