import type { PageRoute } from '../../shell/page-route.ts';

export const routes: readonly PageRoute[] = [];
