import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type CalendarContent, type CalendarView, calendarOperations } from '@regie/contracts/planning';
import type { Calendar } from '@regie/engine/model';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, House, Verb } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { verdictsAt } from '../../platform/records/can.ts';
import {
  countUses,
  findCalendarPath,
  listCalendars,
  listUsers,
  nextCalendarUid,
  touchPlans,
} from './calendar-store.ts';
import { calendarOf, contentOf, refuseContent } from './domain/calendar-content.ts';
import type { StoredCalendar } from './domain/stored-plan.ts';
import { readCalendars } from './plan-store.ts';
import { refuseArchived } from './project-store.ts';
import { settleAfter } from './settle-plans.ts';

const can = {
  'calendars.create': 'calendar.write',
  'calendars.update': 'calendar.write',
  'calendars.remove': 'calendar.write',
} as const;

export const listAllCalendars: Answer<typeof calendarOperations.list> = {
  operation: calendarOperations.list,
  answer: async (reading, { query }) => {
    const calendars = await listCalendars(reading, query.project);
    const [verdicts] = await verdictsAt(reading, can, [[reading.organisation.id]]);
    return { rows: await viewsOf(reading, calendars), can: verdicts ?? {} };
  },
};

async function viewsOf(
  { database }: Pick<Reading, 'database'>,
  calendars: readonly StoredCalendar[],
): Promise<CalendarView[]> {
  const uses = await countUses(
    database,
    calendars.map(({ id }) => id),
  );
  return calendars.map((calendar) => ({
    id: calendar.id,
    version: calendar.version,
    ...contentOf(calendar),
    projectId: calendar.projectId,
    useCount: uses.get(calendar.id) ?? 0,
  }));
}

/** A calendar with all that may be its base, and where its permission must hold. */
export interface LoadedCalendar {
  readonly calendar: StoredCalendar;
  readonly all: readonly StoredCalendar[];
  readonly path: readonly string[];
  /** Why it is not changed: the project that it came with was put away. */
  readonly closed: Refusal | undefined;
}

export async function loadCalendar(reading: Reading, id: string): Promise<LoadedCalendar | Refusal> {
  const found = await findCalendarPath(reading, id);
  if (found === undefined) return refuse('request/not-found');
  const all = await readCalendars(reading.database, found.projectId ?? reading.organisation.id);
  const calendar = all.find((one) => one.id === id);
  if (calendar === undefined) return refuse('request/not-found');
  const path = found.path ?? [reading.organisation.id];
  return { calendar, all, path, closed: refuseArchived(found) };
}

async function loadVersion(unit: Unit, id: string, version: number | undefined) {
  const loaded = await loadCalendar(unit, id);
  if (isRefusal(loaded) || loaded.calendar.version === version) return loaded;
  const [current] = await viewsOf(unit, [loaded.calendar]);
  return refuse('request/version-stale', { current });
}

const nothing: Calendar = { uid: 0, name: '', isBase: true, week: [], exceptions: [], workWeeks: [] };

function calendarRow(
  id: string,
  version: number,
  projectId: string | null,
  calendar: Calendar,
  { baseId, holidaySets }: Pick<CalendarContent, 'baseId' | 'holidaySets'> | StoredCalendar,
): Image {
  const { uid, name, baseUid: _base, ...content } = calendar;
  return {
    id,
    version,
    project_id: projectId,
    uid,
    name,
    base_id: baseId,
    holiday_sets: holidaySets,
    content,
  };
}

async function write(
  unit: Unit,
  projectId: string | null,
  before: Image | null,
  after: Image | null,
): Promise<Refusal | undefined> {
  const scopeId = projectId ?? unit.organisation.id;
  const written = await writeRows(unit, { name: 'calendar' }, [
    { before, after, recordId: projectId, scopeId },
  ]);
  return isRefusal(written) ? written : undefined;
}

async function answerWith(unit: Unit, id: string, projectId: string | null) {
  const all = await readCalendars(unit.database, projectId ?? unit.organisation.id);
  const [calendar] = await viewsOf(
    unit,
    all.filter((one) => one.id === id),
  );
  return calendar === undefined ? refuse('request/not-found') : { eventId: unit.eventId, calendar };
}

interface Organisation {
  readonly all: readonly StoredCalendar[];
}

export const createCalendar: Verb<typeof calendarOperations.create, Organisation, CalendarContent> = {
  operation: calendarOperations.create,
  load: async (unit) => ({ all: await readCalendars(unit.database, unit.organisation.id) }),
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: ({ all }, { body }) => refuseContent(body, all, null) ?? body,
  store: async (unit, content, { all }) => {
    const id = newId(unit.now.getTime());
    const uid = await nextCalendarUid(unit.database);
    const calendar = calendarOf(content, { ...nothing, uid }, baseUid(all, content));
    const refused = await write(unit, null, null, calendarRow(id, 1, null, calendar, content));
    return refused ?? (await answerWith(unit, id, null));
  },
};

export function baseUid(all: readonly StoredCalendar[], { baseId }: CalendarContent): number | undefined {
  return all.find(({ id }) => id === baseId)?.calendar.uid;
}

export const updateCalendar: Verb<typeof calendarOperations.update, LoadedCalendar, CalendarContent> = {
  operation: calendarOperations.update,
  load: async (unit, { parameters, version }) => await loadVersion(unit, parameters.id, version),
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ calendar, all, closed }, { body }) => closed ?? refuseContent(body, all, calendar.id) ?? body,
  store: async (unit, content, { calendar: stored, all }) => {
    const { id, version, projectId, calendar } = stored;
    const next = calendarOf(content, calendar, baseUid(all, content));
    const refused = await write(
      unit,
      projectId,
      calendarRow(id, version, projectId, calendar, stored),
      calendarRow(id, version + 1, projectId, next, content),
    );
    if (refused !== undefined) return refused;
    await touchPlans(unit.database, await listUsers(unit.database, [id]), unit.now);
    return await answerWith(unit, id, projectId);
  },
  afterCommit: async (house, _call, response, { calendar }) => {
    await settleUsers(house, [calendar.id]);
    return response;
  },
};

/** More plans than this are left to the worker: whoever saved a calendar does not wait for all of them. */
const mostAtOnce = 20;

export async function settleUsers(house: House, calendarIds: readonly string[]): Promise<void> {
  const users = await listUsers(house.database, calendarIds);
  if (users.length <= mostAtOnce) await settleAfter(house, users);
}

export const removeCalendar: Verb<typeof calendarOperations.remove, LoadedCalendar & { uses: number }, null> =
  {
    operation: calendarOperations.remove,
    load: async (unit, { parameters, version }) => {
      const loaded = await loadVersion(unit, parameters.id, version);
      if (isRefusal(loaded)) return loaded;
      const uses = await countUses(unit.database, [parameters.id]);
      return { ...loaded, uses: uses.get(parameters.id) ?? 0 };
    },
    place: ({ path }) => ({ paths: [path] }),
    decide: ({ calendar, uses, closed }) =>
      uses === 0
        ? (closed ?? null)
        : refuse('planning/calendar-in-use', { facts: { name: calendar.calendar.name, count: uses } }),
    store: async (unit, _decision, { calendar: { id, version, projectId, calendar, ...stored } }) => {
      const before = calendarRow(id, version, projectId, calendar, {
        id,
        version,
        projectId,
        calendar,
        ...stored,
      });
      const refused = await write(unit, projectId, before, null);
      return refused ?? { eventId: unit.eventId };
    },
  };
