import { loadLater } from '../../ui/load-later.tsx';

export { writeHours } from './calendars/hours-text.ts';

/** Apart, so that the first page does not carry what a plan needs. */
export const MyActivities = loadLater(async () => (await import('./my-activities.tsx')).MyActivities);
