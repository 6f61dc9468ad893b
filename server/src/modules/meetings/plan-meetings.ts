import { isRefusal, refuse } from '@regie/contracts';
import { seriesOperations } from '@regie/contracts/meetings';
import { holds } from '../../platform/access/actor.ts';
import { permissionRefusal } from '../../platform/access/permission-refusal.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import { readOfficeDays } from '../planning/index.ts';
import { isPeriod, proposeDates } from './domain/meeting-dates.ts';
import {
  isLoaded,
  type LoadedMeeting,
  type LoadedSeries,
  loadMeeting,
  loadSeries,
  withholdStale,
} from './load-meeting.ts';
import { listSeries, meetingTable, readDays } from './meeting-store.ts';
import { changed, writeOne } from './write-meeting.ts';

export const proposeMeetingDates: Answer<typeof seriesOperations.proposeDates> = {
  operation: seriesOperations.proposeDates,
  answer: async (reading, { parameters, body }) => {
    const [series] = await listSeries(reading, parameters.id);
    if (series === undefined) return refuse('request/not-found');
    if (!holds(reading.actor, 'meeting.write', series.path)) return permissionRefusal('meeting.write');
    if (!isPeriod(body)) {
      const { from, until } = body;
      return refuse('meetings/period-too-long', { place: 'body.until', facts: { from, until } });
    }
    const { isWorked } = await readOfficeDays(reading);
    return { rows: [...proposeDates(body, isWorked, await readDays(reading, series.id))] };
  },
};

interface Planning extends LoadedSeries {
  readonly days: ReadonlySet<string>;
}

export const planMeetings: Verb<typeof seriesOperations.plan, Planning, readonly Image[]> = {
  operation: seriesOperations.plan,
  load: async (unit, { parameters }) => {
    const found = await loadSeries(unit, parameters.id);
    return isLoaded(found) ? { ...found, days: await readDays(unit, parameters.id) } : found;
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ series, days }, { body }, unit) => {
    if (series.isEnded) return refuse('meetings/series-ended', { facts: { title: series.title } });
    const wanted = [...new Set(body.days)].sort();
    const taken = wanted.find((day) => days.has(day));
    if (taken !== undefined)
      return refuse('meetings/day-taken', { place: 'body.days', facts: { day: taken } });
    return wanted.map((day) => ({
      id: newId(unit.now.getTime()),
      version: 1,
      series_id: series.id,
      held_on: day,
      starts_at: series.startsAt,
      duration_minutes: series.durationMinutes,
      location: series.location,
      state: 'planned',
      moved_from: null,
      reason: null,
    }));
  },
  store: async (unit, rows, { series }) => {
    const writes = rows.map((after) => ({ before: null, after, recordId: null, scopeId: series.scopeId }));
    const written = await writeRows(unit, meetingTable, writes);
    return isRefusal(written) ? written : { eventId: unit.eventId, meetingIds: rows.map(({ id }) => id) };
  },
};

interface Moving extends LoadedMeeting {
  readonly days: ReadonlySet<string>;
}

export const moveMeeting: Verb<typeof seriesOperations.move, Moving, Image> = {
  operation: seriesOperations.move,
  load: async (unit, { parameters, version }) => {
    const found = await loadMeeting(unit, parameters.id);
    if (!isLoaded(found)) return found;
    return withholdStale({ ...found, days: await readDays(unit, found.series.id) }, found.image, version);
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ meeting, image, days }, { body }) => {
    const { heldOn, startsAt, location, reason } = body;
    const isMoved = heldOn !== meeting.heldOn;
    if (isMoved && days.has(heldOn)) {
      return refuse('meetings/day-taken', { place: 'body.heldOn', facts: { day: heldOn } });
    }
    return changed(image, {
      held_on: heldOn,
      starts_at: startsAt,
      location,
      reason,
      moved_from: isMoved ? meeting.heldOn : meeting.movedFrom,
    });
  },
  store: async (unit, after, { image, series }) =>
    await writeOne(unit, meetingTable, image, after, series.scopeId),
};

export const cancelMeeting: Verb<typeof seriesOperations.cancel, LoadedMeeting, Image> = {
  operation: seriesOperations.cancel,
  load: async (unit, { parameters, version }) => {
    const found = await loadMeeting(unit, parameters.id);
    return isLoaded(found) ? withholdStale(found, found.image, version) : found;
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ image }, { body }) => changed(image, { state: 'cancelled', reason: body.reason }),
  store: async (unit, after, { image, series }) =>
    await writeOne(unit, meetingTable, image, after, series.scopeId),
};
