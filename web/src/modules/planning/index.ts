import { lazy } from 'react';

export { writeHours } from './calendars/hours-text.ts';

/** Apart, so that the first page does not carry what a plan needs. */
export const MyActivities = lazy(async () => ({
  default: (await import('./my-activities.tsx')).MyActivities,
}));
