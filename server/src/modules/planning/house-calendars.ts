import type { Calendar } from '@regie/engine/model';
import type { OrganisationFrame, Reading } from '../../platform/operations/unit.ts';
import { effectiveCalendar } from './domain/calendars.ts';
import { readCalendars } from './plan-store.ts';

/** Calendars of the organisation by id, with the days that their sets of holidays come to. */
export async function readHouseCalendars(
  reading: Pick<Reading, 'database'> & { readonly organisation: Pick<OrganisationFrame, 'id'> },
): Promise<ReadonlyMap<string, Calendar>> {
  const stored = await readCalendars(reading.database, reading.organisation.id);
  return new Map(stored.map((one) => [one.id, effectiveCalendar(one)]));
}
