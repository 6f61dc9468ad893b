import { type Calendar, type DayPattern, standardCalendar } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import type { FormatNames } from './format-names.ts';

const usualWeek: readonly (DayPattern | undefined)[] = standardCalendar().week;

/**
 * Makes the calendars of a file whole: unique uids, bases that exist and never lead back to where they began, and a
 * decision for each day of the week. A file without calendars gets the standard one.
 */
export function resolveCalendars(
  read: readonly Calendar[],
  names: FormatNames,
  findings: FindingList,
): Calendar[] {
  const context = { names, findings };
  const byUid = new Map<number, Calendar>();
  for (const calendar of read) {
    if (!byUid.has(calendar.uid)) byUid.set(calendar.uid, calendar);
    else warn('uid-repeated', calendar, 'ignored', calendar.name, context);
  }
  if (byUid.size === 0) {
    findings.warn(`${names.format}/no-calendar`, { element: names.calendar }, 'defaulted');
    return [standardCalendar()];
  }
  const circular = circularUids(byUid);
  return [...byUid.values()].map((calendar) =>
    withWeek(withBase(calendar, byUid, circular, context), context),
  );
}

interface Context {
  readonly names: FormatNames;
  readonly findings: FindingList;
}

function warn(
  problem: string,
  { uid }: Calendar,
  outcome: 'ignored' | 'defaulted',
  detail: string | undefined,
  { names, findings }: Context,
): void {
  findings.warn(`${names.format}/${problem}`, { element: names.calendar, uid: String(uid) }, outcome, detail);
}

function withBase(
  calendar: Calendar,
  byUid: ReadonlyMap<number, Calendar>,
  circular: ReadonlySet<number>,
  context: Context,
): Calendar {
  const { baseUid, ...rest } = calendar;
  if (baseUid === undefined || (byUid.has(baseUid) && !circular.has(calendar.uid))) return calendar;
  const problem = byUid.has(baseUid) ? 'base-calendar-circular' : 'base-calendar-unknown';
  warn(problem, calendar, 'ignored', String(baseUid), context);
  return rest;
}

/** The calendars that lie on a circle of bases; each calendar is walked over once. */
function circularUids(byUid: ReadonlyMap<number, Calendar>): ReadonlySet<number> {
  const circular = new Set<number>();
  const walkOf = new Map<number, number>();
  for (const first of byUid.keys()) {
    const walk: number[] = [];
    let at: number | undefined = first;
    while (at !== undefined && byUid.has(at) && !walkOf.has(at)) {
      walkOf.set(at, first);
      walk.push(at);
      at = byUid.get(at)?.baseUid;
    }
    // Only a walk that runs into itself closes a circle; one that meets an earlier walk does not.
    if (at !== undefined && walkOf.get(at) === first)
      for (const uid of walk.slice(walk.indexOf(at))) circular.add(uid);
  }
  return circular;
}

/** A calendar without a base decides all seven days; those that the file leaves open get the usual hours. */
function withWeek(calendar: Calendar, context: Context): Calendar {
  const isWhole = calendar.week.length === 7 && calendar.week.every((pattern) => pattern !== undefined);
  if (calendar.baseUid !== undefined || isWhole) return calendar;
  warn('week-incomplete', calendar, 'defaulted', undefined, context);
  return { ...calendar, week: usualWeek.map((usual, day) => calendar.week[day] ?? usual) };
}
