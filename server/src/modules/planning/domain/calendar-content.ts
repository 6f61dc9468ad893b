import { type Refusal, refuse, trust } from '@regie/contracts';
import type { CalendarContent, PlanRefusal } from '@regie/contracts/planning';
import {
  type Calendar,
  type CalendarException,
  type DayPattern,
  formatPlanMinute,
  minutesPerClockDay,
  parsePlanMinute,
  type WeekPattern,
} from '@regie/engine/model';
import { resolveWorkingDays } from '@regie/engine/time';
import { sortedText } from './sorted-text.ts';
import type { StoredCalendar } from './stored-plan.ts';

type WireException = CalendarContent['exceptions'][number];

/** A calendar as it crosses the wire. */
export function contentOf({ calendar, baseId, holidaySets }: StoredCalendar): CalendarContent {
  return {
    name: calendar.name,
    baseId,
    week: calendar.week.map(hoursOrNull),
    workWeeks: calendar.workWeeks.map(({ name, firstDay, lastDay, week }) => ({
      name: name ?? '',
      firstDay: dayText(firstDay),
      lastDay: dayText(lastDay),
      week: week.map(hoursOrNull),
    })),
    exceptions: calendar.exceptions.map(wireException),
    // Checked on the way in.
    holidaySets: trust<CalendarContent['holidaySets']>([...holidaySets]),
  };
}

function wireException({ name, firstDay, lastDay, pattern, recurrence }: CalendarException): WireException {
  return {
    name: name ?? '',
    firstDay: dayText(firstDay),
    lastDay: dayText(lastDay),
    hours: hoursOf(pattern),
    recurrence: trust<WireException['recurrence']>(recurrence ?? null),
  };
}

/** The engine's calendar of what was entered; what a file told of an exception that stays the same is kept. */
export function calendarOf(
  content: CalendarContent,
  before: Calendar,
  baseUid: number | undefined,
): Calendar {
  const known = new Map(before.exceptions.map((one) => [sortedText(wireException(one)), one]));
  return {
    ...before,
    name: content.name,
    baseUid,
    week: weekOf(content.week),
    workWeeks: content.workWeeks.map(({ name, firstDay, lastDay, week }) => ({
      name,
      firstDay: dayNumber(firstDay),
      lastDay: dayNumber(lastDay),
      week: weekOf(week),
    })),
    exceptions: content.exceptions.map((one) => known.get(sortedText(one)) ?? exceptionOf(one)),
  };
}

function exceptionOf({ name, firstDay, lastDay, hours, recurrence }: WireException): CalendarException {
  return {
    name,
    firstDay: dayNumber(firstDay),
    lastDay: dayNumber(lastDay),
    pattern: patternOf(hours),
    // The wire's recurrences are the engine's, checked by the schema.
    ...(recurrence === null ? {} : { recurrence: trust<CalendarException['recurrence']>(recurrence) }),
  };
}

function weekOf(week: CalendarContent['week']): WeekPattern {
  return week.map((hours) => (hours === null ? undefined : patternOf(hours)));
}

function patternOf(hours: readonly number[]): DayPattern {
  return Array.from({ length: hours.length >> 1 }, (_, at) => ({
    from: hours[at * 2] ?? 0,
    to: hours[at * 2 + 1] ?? 0,
  }));
}

function hoursOf(pattern: DayPattern): number[] {
  return pattern.flatMap(({ from, to }) => [from, to]);
}

function hoursOrNull(pattern: DayPattern | undefined): number[] | null {
  return pattern === undefined ? null : hoursOf(pattern);
}

export function dayText(day: number): string {
  return formatPlanMinute(day * minutesPerClockDay).slice(0, 10);
}

function dayNumber(text: string): number {
  return Math.floor((parsePlanMinute(text) ?? 0) / minutesPerClockDay);
}

const days = [
  'zondag / Sunday',
  'maandag / Monday',
  'dinsdag / Tuesday',
  'woensdag / Wednesday',
  'donderdag / Thursday',
  'vrijdag / Friday',
  'zaterdag / Saturday',
];

/** What cannot be a calendar. `all` are the calendars there are, `id` the one that is changed. */
export function refuseContent(
  content: CalendarContent,
  all: readonly StoredCalendar[],
  id: string | null,
): Refusal<PlanRefusal> | undefined {
  const weeks = [content.week, ...content.workWeeks.map(({ week }) => week)];
  for (const week of weeks) {
    const wrong = week.findIndex((hours) => hours !== null && runsBack(hours));
    if (wrong >= 0) return refuse('planning/hours-overlap', { facts: { day: days[wrong] ?? '' } });
  }
  const exception = content.exceptions.find(
    ({ hours, firstDay, lastDay }) => runsBack(hours) || lastDay < firstDay,
  );
  const wrong = exception ?? content.workWeeks.find(({ firstDay, lastDay }) => lastDay < firstDay);
  if (wrong !== undefined) {
    return refuse('planning/hours-overlap', { facts: { day: wrong.name || wrong.firstDay } });
  }
  return refuseBase(content, all, id);
}

function runsBack(hours: readonly number[]): boolean {
  return (
    hours.length % 2 === 1 ||
    hours.some(
      (hour, at) => at > 0 && hour <= (hours[at - 1] ?? 0) && (at % 2 === 1 || hour < (hours[at - 1] ?? 0)),
    )
  );
}

function refuseBase(
  content: CalendarContent,
  all: readonly StoredCalendar[],
  id: string | null,
): Refusal<PlanRefusal> | undefined {
  const byId = new Map(all.map((one) => [one.id, one]));
  if (content.baseId !== null && !byId.has(content.baseId)) return refuse('planning/calendar-unknown');
  const names = [content.name];
  for (let next = content.baseId; next !== null; next = byId.get(next)?.baseId ?? null) {
    names.push(byId.get(next)?.calendar.name ?? '');
    if (next === id || names.length > all.length + 1) {
      return refuse('planning/calendar-circle', { facts: { circle: names.join(' → ') } });
    }
  }
  const nothing: Calendar = { uid: -1, name: '', isBase: true, week: [], exceptions: [], workWeeks: [] };
  const base = content.baseId === null ? undefined : byId.get(content.baseId)?.calendar.uid;
  const made = calendarOf(content, nothing, base);
  const byUid = new Map(all.map(({ calendar }) => [calendar.uid, calendar]));
  const { week } = resolveWorkingDays(made, byUid);
  return week.every((pattern) => pattern.length === 0)
    ? refuse('planning/no-working-time', { facts: { name: content.name } })
    : undefined;
}
