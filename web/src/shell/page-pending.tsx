import { SkeletonRows } from '../ui/skeleton.tsx';

/** In the place of a page whose code is on its way. */
export function PagePending() {
  return <SkeletonRows count={6} />;
}
