import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Broken, NotFound } from './dead-ends.tsx';
import { FramePending } from './frame-pending.tsx';
import { PageGate } from './page-gate.tsx';
import { PagePending } from './page-pending.tsx';
import type { PageRoute } from './page-route.ts';
import { pageRoutes } from './routes.ts';
import { parseSearch, printSearch } from './search-text.ts';

function pageOf(page: PageRoute) {
  const Loaded = lazy(async () => ({ default: await page.load() }));
  return () => (
    <PageGate page={page}>
      <Loaded />
    </PageGate>
  );
}

/** Apart, because sign-in needs none of it. */
const SignedIn = lazy(async () => ({ default: (await import('./signed-in.tsx')).SignedIn }));

/** The shell, with the place of its bars in the meantime. */
function Shell() {
  return (
    <Suspense fallback={<FramePending />}>
      <SignedIn />
    </Suspense>
  );
}

/** Pages before sign-in hang below the root, all others below the shell. */
export function makeRouter() {
  const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Broken });
  const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
  const publicPages = pageRoutes.filter((page) => page.isPublic === true);
  const otherPages = pageRoutes.filter((page) => page.isPublic !== true);
  const routeTree = root.addChildren([
    ...publicPages.map((page) =>
      createRoute({ getParentRoute: () => root, path: page.path, component: pageOf(page) }),
    ),
    shell.addChildren([
      ...otherPages.map((page) =>
        createRoute({ getParentRoute: () => shell, path: page.path, component: pageOf(page) }),
      ),
      createRoute({ getParentRoute: () => shell, path: '$', component: NotFound }),
    ]),
  ]);
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch: printSearch,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  });
}
