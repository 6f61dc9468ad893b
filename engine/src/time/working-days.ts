import type { Calendar, DayPattern, PlanDay } from '@regie/engine/model';
import { dayOfWeek } from '@regie/engine/model';
import { intersectPatterns, patternKey, tidyPattern, wholeDay, withinDay } from './day-pattern.ts';
import { exceptionDays, firstSpecialDay, lastSpecialDay } from './recurrence.ts';

/** A calendar with everything it inherits worked out: a week from Sunday on, and the days that differ from it. */
export interface WorkingDays {
  readonly week: readonly DayPattern[];
  readonly special: ReadonlyMap<PlanDay, DayPattern>;
}

/** Every minute of every day. */
export const roundTheClock: WorkingDays = { week: Array(7).fill(wholeDay), special: new Map() };

const dayOff: DayPattern = [];

/** The calendar and its bases, nearest first; stops where a base is missing or comes round again. */
function lineage(calendar: Calendar, byUid: ReadonlyMap<number, Calendar>): Calendar[] {
  const chain: Calendar[] = [];
  for (let next: Calendar | undefined = calendar; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    next = next.baseUid === undefined ? undefined : byUid.get(next.baseUid);
  }
  return chain;
}

/** Works out a calendar day by day from itself and its bases. A day that none of them decides is off. */
export function resolveWorkingDays(calendar: Calendar, byUid: ReadonlyMap<number, Calendar>): WorkingDays {
  const chain = lineage(calendar, byUid);
  const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const decided = chain.find((one) => one.week[weekday] !== undefined)?.week[weekday];
    return tidyPattern(decided ?? dayOff);
  });
  const special = new Map<PlanDay, DayPattern>();
  // The most distant first, so that a nearer decision replaces it.
  for (const one of [...chain].reverse()) addWorkWeeks(one, special);
  for (const one of [...chain].reverse()) addExceptions(one, special);
  return { week, special };
}

function addWorkWeeks(calendar: Calendar, special: Map<PlanDay, DayPattern>): void {
  for (const workWeek of calendar.workWeeks) {
    const first = Math.max(workWeek.firstDay, firstSpecialDay);
    const last = Math.min(workWeek.lastDay, lastSpecialDay);
    const week = workWeek.week.map((pattern) => (pattern === undefined ? undefined : tidyPattern(pattern)));
    for (let day = first; day <= last; day += 1) {
      const pattern = week[dayOfWeek(day)];
      if (pattern !== undefined) special.set(day, pattern);
    }
  }
}

function addExceptions(calendar: Calendar, special: Map<PlanDay, DayPattern>): void {
  // Of two exceptions for one day the first in the list decides.
  for (const exception of [...calendar.exceptions].reverse()) {
    const pattern = tidyPattern(exception.pattern);
    for (const day of exceptionDays(exception)) special.set(day, pattern);
  }
}

/** The pattern of one day, with the shift that ran on from the day before. */
export function patternOn(days: WorkingDays, day: PlanDay): DayPattern {
  return withinDay(ownPattern(days, day), ownPattern(days, day - 1));
}

function ownPattern(days: WorkingDays, day: PlanDay): DayPattern {
  return days.special.get(day) ?? days.week[dayOfWeek(day)] ?? dayOff;
}

/** The time that both calendars work. */
export function intersectWorkingDays(one: WorkingDays, other: WorkingDays): WorkingDays {
  // Any Sunday does as the model of the week as long as neither special days nor spills of special days touch it.
  const weekOnly = [one, other].map(({ week }): WorkingDays => ({ week, special: new Map() }));
  const [first = one, second = other] = weekOnly;
  const modelSunday = 3;
  const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    intersectPatterns(patternOn(first, modelSunday + weekday), patternOn(second, modelSunday + weekday)),
  );
  const special = new Map<PlanDay, DayPattern>();
  for (const day of [...one.special.keys(), ...other.special.keys()]) {
    for (const touched of [day, day + 1]) {
      special.set(touched, intersectPatterns(patternOn(one, touched), patternOn(other, touched)));
    }
  }
  return { week, special };
}

/** A text that is equal for calendars that work the same time. */
export function workingDaysKey(days: WorkingDays): string {
  const weekKeys = days.week.map(patternKey);
  const differing = [...days.special]
    .filter(([day, pattern]) => patternKey(pattern) !== weekKeys[dayOfWeek(day)])
    .sort(([a], [b]) => a - b)
    .map(([day, pattern]) => `${day}:${patternKey(pattern)}`);
  return `${weekKeys.join('|')}#${differing.join(';')}`;
}
