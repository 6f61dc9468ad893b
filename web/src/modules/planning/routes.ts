import type { PageRoute } from '../../shell/page-route.ts';

const permission = 'project.read';

export const routes: readonly PageRoute[] = [
  {
    path: '/projects/$id/plan',
    title: { en: 'Plan', nl: 'Plan' },
    permission,
    load: async () => (await import('./plan-page.tsx')).PlanPage,
  },
  {
    path: '/projects/$id/baselines',
    title: { term: 'plural.baseline' },
    permission,
    load: async () => (await import('./baselines-page.tsx')).BaselinesPage,
  },
  {
    path: '/calendars',
    title: { en: 'Calendars', nl: 'Kalenders' },
    permission,
    load: async () => (await import('./calendars/calendars-page.tsx')).CalendarsPage,
  },
  {
    path: '/planning/relations',
    title: { en: 'Dependencies between projects', nl: 'Afhankelijkheden tussen projecten' },
    permission,
    load: async () => (await import('./relations-page.tsx')).RelationsPage,
  },
  {
    path: '/planning/timeline',
    title: { en: 'Time line', nl: 'Tijdlijn' },
    permission,
    load: async () => (await import('./timeline-page.tsx')).TimelinePage,
  },
];
