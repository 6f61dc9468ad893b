import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/life-cycle',
    title: { en: 'Life cycle and gates', nl: 'Levenscyclus en faseovergangen' },
    permission: 'project.read',
    load: async () => (await import('./life-cycle-page.tsx')).LifeCyclePage,
  },
  {
    path: '/document-templates',
    title: { en: 'Document templates', nl: 'Documentsjablonen' },
    permission: 'project.read',
    load: async () => (await import('./document-templates-page.tsx')).DocumentTemplatesPage,
  },
  {
    path: '/compliance',
    title: { en: 'Compliance', nl: 'Naleving' },
    permission: 'project.read',
    load: async () => (await import('./compliance-page.tsx')).CompliancePage,
  },
  {
    path: '/guidelines',
    title: { term: 'plural.guideline' },
    load: async () => (await import('./guideline-list-page.tsx')).GuidelineListPage,
  },
  {
    path: '/guidelines/$id/read',
    title: { term: 'guideline' },
    load: async () => (await import('./guideline-reading-page.tsx')).GuidelineReadingPage,
  },
  {
    path: '/guidelines/$id',
    title: { term: 'guideline' },
    permission: 'register.read',
    load: async () => (await import('./guideline-page.tsx')).GuidelinePage,
  },
  {
    path: '/handbook',
    title: { term: 'handbook' },
    permission: 'project.read',
    load: async () => (await import('./handbook-page.tsx')).HandbookPage,
  },
  {
    path: '/glossary',
    title: { en: 'Glossary', nl: 'Begrippen' },
    load: async () => (await import('./glossary-page.tsx')).GlossaryPage,
  },
  {
    path: '/term-packs',
    title: { en: 'Sets of names', nl: 'Sets van namen' },
    permission: 'standard.write',
    load: async () => (await import('./term-packs-page.tsx')).TermPacksPage,
  },
  {
    path: '/starter-sets',
    title: { term: 'plural.starter-set' },
    permission: 'standard.write',
    load: async () => (await import('./starter-sets-page.tsx')).StarterSetsPage,
  },
];
