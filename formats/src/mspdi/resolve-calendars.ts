import { type Calendar, standardCalendar } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import type { UnresolvedCalendar } from './calendar.ts';
import { usualWorkday } from './working-times.ts';

/**
 * Makes the calendars of a file whole: unique uids, bases that exist and never lead back to where they began, and a
 * decision for each day of the week. A file without calendars gets the standard one.
 */
export function resolveCalendars(read: readonly UnresolvedCalendar[], findings: FindingList): Calendar[] {
  const calendars = unique(read, findings);
  if (calendars.length === 0) {
    findings.warn('mspdi/no-calendar', { element: 'Project/Calendars' }, 'defaulted');
    return [standardCalendar()];
  }
  const byUid = new Map(calendars.map((calendar) => [calendar.uid, calendar]));
  return calendars.map((calendar) => withWeek(withBase(calendar, byUid, findings), findings));
}

function unique(read: readonly UnresolvedCalendar[], findings: FindingList): Calendar[] {
  const calendars = new Map<number, Calendar>();
  for (const calendar of read) {
    const { uid } = calendar;
    if (uid === undefined)
      findings.warn('mspdi/calendar-without-uid', { element: 'Calendar' }, 'ignored', calendar.name);
    else if (calendars.has(uid))
      findings.warn(
        'mspdi/uid-repeated',
        { element: 'Calendar', uid: String(uid) },
        'ignored',
        calendar.name,
      );
    else calendars.set(uid, { ...calendar, uid });
  }
  return [...calendars.values()];
}

function withBase(calendar: Calendar, byUid: ReadonlyMap<number, Calendar>, findings: FindingList): Calendar {
  const { baseUid, ...rest } = calendar;
  if (baseUid === undefined) return calendar;
  const place = { element: 'Calendar/BaseCalendarUID', uid: String(calendar.uid) };
  if (!byUid.has(baseUid)) {
    findings.warn('mspdi/base-calendar-unknown', place, 'ignored', String(baseUid));
    return rest;
  }
  if (leadsBack(calendar, byUid)) {
    findings.warn('mspdi/base-calendar-circular', place, 'ignored', String(baseUid));
    return rest;
  }
  return calendar;
}

function leadsBack(calendar: Calendar, byUid: ReadonlyMap<number, Calendar>): boolean {
  const seen = new Set<number>();
  let at: Calendar | undefined = calendar;
  while (at?.baseUid !== undefined) {
    if (seen.has(at.uid)) return true;
    seen.add(at.uid);
    at = byUid.get(at.baseUid);
  }
  return false;
}

/** A calendar without a base decides all seven days; those that the file leaves open get the usual hours. */
function withWeek(calendar: Calendar, findings: FindingList): Calendar {
  if (calendar.baseUid !== undefined || calendar.week.every((pattern) => pattern !== undefined))
    return calendar;
  findings.warn(
    'mspdi/week-incomplete',
    { element: 'Calendar/WeekDays', uid: String(calendar.uid) },
    'defaulted',
  );
  const week = calendar.week.map((pattern, day) => pattern ?? (day === 0 || day === 6 ? [] : usualWorkday));
  return { ...calendar, week };
}
