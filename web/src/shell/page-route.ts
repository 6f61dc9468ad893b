import type { Permission } from '@regie/contracts';
import type { ComponentType } from 'react';
import type { Title } from '../language/index.ts';

/** One page. Each module exports a list of these; the shell makes routes of them and loads the page when it is opened. */
export interface PageRoute {
  /** `/risks/$id`; `$id` is read with useParameter('id'). */
  readonly path: string;
  /** In the tab of the browser and in the breadcrumbs, until the page says better with usePageTitle. */
  readonly title: Title;
  readonly load: () => Promise<ComponentType>;
  /** Shown before sign-in, without the shell. */
  readonly isPublic?: true;
  /** Who does not hold it anywhere is told so, instead of seeing an empty page. */
  readonly permission?: Permission;
}
