import type { Calendar, PlanDay } from '@regie/engine/model';
import { resolveWorkingDays, workingDaysKey } from './working-days.ts';

/**
 * A text that is equal for calendars that work the same time from one day to another, both included, whatever they are
 * called and however they come by it: `workingTimeKey(calendar, byUid, [20454, 21184])`.
 */
export function workingTimeKey(
  calendar: Calendar,
  byUid: ReadonlyMap<number, Calendar>,
  [from, to]: readonly [PlanDay, PlanDay],
): string {
  const { week, special } = resolveWorkingDays(calendar, byUid);
  const near = new Map([...special].filter(([day]) => day >= from && day <= to));
  return workingDaysKey({ week, special: near });
}
