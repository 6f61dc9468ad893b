import { lazy } from 'react';

/** Apart, so that the first page does not carry what a plan needs. */
export const MyActivities = lazy(async () => ({
  default: (await import('./my-activities.tsx')).MyActivities,
}));
