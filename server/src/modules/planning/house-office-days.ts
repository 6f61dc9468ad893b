import { standardCalendar } from '@regie/engine/model';
import { resolveWorkingDays } from '@regie/engine/time';
import { type OfficeDays, officeDays } from './domain/office-days.ts';
import { readHouseCalendars } from './house-calendars.ts';
import { standardCalendarId } from './plan-store.ts';

/** By the calendar that the organisation began with, as it is now; by Monday to Friday where that is gone. */
export async function readOfficeDays(reading: Parameters<typeof readHouseCalendars>[0]): Promise<OfficeDays> {
  const calendars = await readHouseCalendars(reading);
  const byUid = new Map([...calendars.values()].map((one) => [one.uid, one]));
  return officeDays(resolveWorkingDays(calendars.get(standardCalendarId) ?? standardCalendar(), byUid));
}
