import { isRefusal } from '@regie/contracts';
import { calendarOperations } from '@regie/contracts/planning';
import { type Calendar, minutesPerClockDay, parsePlanMinute } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { patternOn, resolveWorkingDays } from '@regie/engine/time';
import { holds } from '../../platform/access/actor.ts';
import { permissionRefusal } from '../../platform/access/permission-refusal.ts';
import { letOthersIn } from '../../platform/operations/let-others-in.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { listUsers } from './calendar-store.ts';
import { baseUid, loadCalendar } from './calendars.ts';
import { readIncoming } from './cross-store.ts';
import { calendarOf, dayText, refuseContent } from './domain/calendar-content.ts';
import { effectiveCalendar } from './domain/calendars.ts';
import { externalDates } from './domain/external-dates.ts';
import { movementsOf } from './domain/movements.ts';
import { exceptionNames } from './domain/plan-clock.ts';
import { changedPlaces, resultsOf } from './domain/results.ts';
import { storedMinute } from './domain/row-values.ts';
import type { StoredPlan } from './domain/stored-plan.ts';
import { loadPlan } from './load-plan.ts';
import { listProjects } from './project-store.ts';

/** How each day of a year is worked, and by which exception or holiday. */
export const showCalendarYear: Answer<typeof calendarOperations.showYear> = {
  operation: calendarOperations.showYear,
  answer: async (reading, { parameters, query }) => {
    const loaded = await loadCalendar(reading, parameters.id);
    if (isRefusal(loaded)) return loaded;
    const byUid = new Map(loaded.all.map((one) => [one.calendar.uid, effectiveCalendar(one)]));
    const own = effectiveCalendar(loaded.calendar);
    const working = resolveWorkingDays(own, byUid);
    const names = exceptionNames(own, byUid);
    const dayOf = (text: string) => Math.floor((parsePlanMinute(text) ?? 0) / minutesPerClockDay);
    const [first, after] = [dayOf(`${query.year}-01-01`), dayOf(`${Number(query.year) + 1}-01-01`)];
    return {
      days: Array.from({ length: after - first }, (_, at) => ({
        day: dayText(first + at),
        minutes: patternOn(working, first + at).reduce((sum, { from, to }) => sum + to - from, 0),
        name: names.get(first + at) ?? null,
      })),
    };
  },
};

/** Larger organisations see the plans that it would move first among these. */
const mostPlans = 100;

/** What saving a calendar would move, computed in memory. */
export const showCalendarEffect: Answer<typeof calendarOperations.showEffect> = {
  operation: calendarOperations.showEffect,
  answer: async (reading, { parameters, body }) => {
    const loaded = await loadCalendar(reading, parameters.id);
    if (isRefusal(loaded)) return loaded;
    if (!holds(reading.actor, 'calendar.write', loaded.path)) return permissionRefusal('calendar.write');
    const refused = refuseContent(body, loaded.all, parameters.id);
    if (refused !== undefined) return refused;
    const { calendar } = loaded;
    const next = effectiveCalendar({
      ...calendar,
      holidaySets: body.holidaySets,
      calendar: calendarOf(body, calendar.calendar, baseUid(loaded.all, body)),
    });
    const users = await listUsers(reading.database, [parameters.id]);
    const seen = await listProjects(reading, users);
    const projects = [];
    for (const { id, key, title } of seen.slice(0, mostPlans)) {
      const effect = await effectOn(reading, await loadPlan(reading.database, id, 0), next);
      if (effect.movedCount > 0)
        projects.push({ projectId: id, projectKey: key, projectTitle: title, ...effect });
      await letOthersIn();
    }
    return { projects, hiddenCount: users.length - seen.length };
  },
};

async function effectOn(reading: Reading, stored: StoredPlan, next: Calendar) {
  const plan = {
    ...stored.plan,
    calendars: stored.plan.calendars.map((calendar) => (calendar.uid === next.uid ? next : calendar)),
  };
  const incoming = await readIncoming(reading.database, stored.projectId);
  const { schedule: computed } = schedule(plan, { externalDates: externalDates(plan, incoming) });
  const after = computed === undefined || !stored.isRecalculated ? stored.results : resultsOf(plan, computed);
  const places = changedPlaces(stored.results, after);
  return {
    finishBefore: lastOf(stored.results.finish),
    finishAfter: lastOf(after.finish),
    movedCount: movementsOf(stored, { ...stored, results: after }, places).movedCount,
  };
}

function lastOf(finishes: Float64Array): number | null {
  let last: number | undefined;
  for (const one of finishes) if (one > (last ?? Number.NEGATIVE_INFINITY)) last = one;
  return storedMinute(last);
}
