import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { loadLater } from '../ui/load-later.tsx';
import { Broken, NotFound } from './dead-ends.tsx';
import { FramePending } from './frame-pending.tsx';
import { PageGate } from './page-gate.tsx';
import { PagePending } from './page-pending.tsx';
import type { PageRoute } from './page-route.ts';
import { pageRoutes } from './routes.ts';
import { parseSearch, printSearch } from './search-text.ts';

/** The page, with its code on its way as soon as its address is known: not only once it is known who reads it. */
function partsOf(page: PageRoute) {
  const Loaded = loadLater(page.load);
  return {
    path: page.path,
    loader: Loaded.start,
    component: () => (
      <PageGate page={page}>
        <Loaded meanwhile={page.isPublic === true ? null : <PagePending />} />
      </PageGate>
    ),
  };
}

/** Apart, because sign-in needs none of it. */
const SignedIn = loadLater(async () => (await import('./signed-in.tsx')).SignedIn);

/** The shell, with the place of its bars in the meantime. */
const Shell = () => <SignedIn meanwhile={<FramePending />} />;

/** Pages before sign-in hang below the root, all others below the shell; `askWho` asks early who is signed in. */
export function makeRouter(askWho: () => void) {
  const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Broken });
  const shell = createRoute({
    getParentRoute: () => root,
    id: 'shell',
    component: Shell,
    loader: () => {
      SignedIn.start();
      askWho();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const publicPages = pageRoutes.filter((page) => page.isPublic === true);
  const otherPages = pageRoutes.filter((page) => page.isPublic !== true);
  const routeTree = root.addChildren([
    ...publicPages.map((page) => createRoute({ getParentRoute: () => root, ...partsOf(page) })),
    shell.addChildren([
      ...otherPages.map((page) => createRoute({ getParentRoute: () => shell, ...partsOf(page) })),
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
