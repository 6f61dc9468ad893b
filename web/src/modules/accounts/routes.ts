import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/sign-in',
    title: { en: 'Sign in', nl: 'Aanmelden' },
    isPublic: true,
    load: async () => (await import('./sign-in-page.tsx')).SignInPage,
  },
  {
    path: '/sign-in/return',
    title: { en: 'Sign in', nl: 'Aanmelden' },
    isPublic: true,
    load: async () => (await import('./sign-in-return-page.tsx')).SignInReturnPage,
  },
  {
    path: '/setup',
    title: { en: 'Set up Regie', nl: 'Regie inrichten' },
    isPublic: true,
    load: async () => (await import('./set-up-page.tsx')).SetUpPage,
  },
  {
    path: '/activate',
    title: { en: 'Choose a password', nl: 'Kies een wachtwoord' },
    isPublic: true,
    load: async () => (await import('./activation-page.tsx')).ActivationPage,
  },
  {
    path: '/profile',
    title: { en: 'Profile', nl: 'Profiel' },
    load: async () => (await import('./profile-page.tsx')).ProfilePage,
  },
  {
    path: '/people',
    title: { en: 'People and roles', nl: 'Mensen en rollen' },
    permission: 'people.manage',
    load: async () => (await import('./people-page.tsx')).PeoplePage,
  },
  {
    path: '/roles',
    title: { en: 'What each role may do', nl: 'Wat elke rol mag' },
    load: async () => (await import('./roles-page.tsx')).RolesPage,
  },
  {
    path: '/groups',
    title: { en: 'Groups and roles', nl: 'Groepen en rollen' },
    permission: 'people.manage',
    load: async () => (await import('./groups-page.tsx')).GroupsPage,
  },
];
