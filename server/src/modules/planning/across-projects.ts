import { acrossProjectsOperations, type CrossRelationRow } from '@regie/contracts/planning';
import { minutesPerClockDay, parsePlanMinute } from '@regie/engine/model';
import { Calendars, type WorkClock } from '@regie/engine/time';
import { holds } from '../../platform/access/actor.ts';
import { wallClockIn } from '../../platform/clock.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import {
  type FoundRelation,
  listFoundRelations,
  listMyActivities,
  listTimeline,
  readCalendarsOf,
} from './across-store.ts';
import { effectiveCalendar } from './domain/calendars.ts';
import { boundOf } from './domain/external-dates.ts';
import { daysBetween } from './domain/plan-clock.ts';

/** Now on the clock of the organisation, as plan time. */
function planNow({ organisation, now }: Reading): number {
  return parsePlanMinute(wallClockIn(organisation.timeZone, now).slice(0, 16)) ?? 0;
}

export const showTimeline: Answer<typeof acrossProjectsOperations.timeline> = {
  operation: acrossProjectsOperations.timeline,
  answer: async (reading, { query }) => {
    const projects = await listTimeline(reading, query.scope);
    const relations = await listRelationRows(reading, query.scope);
    return {
      projects: projects.map((row) => ({ ...row, milestones: [...(row.milestones ?? [])] })),
      relations: [...relations],
      today: planNow(reading),
    };
  },
};

export const listRelations: Answer<typeof acrossProjectsOperations.listRelations> = {
  operation: acrossProjectsOperations.listRelations,
  answer: async (reading, { query }) => ({ rows: [...(await listRelationRows(reading, query.scope))] }),
};

async function listRelationRows(
  reading: Reading,
  scope: string | undefined,
): Promise<readonly CrossRelationRow[]> {
  const found = await listFoundRelations(reading, scope);
  const clockOf = await clocksOf(
    reading,
    found.map(({ receiver }) => receiver.projectId),
  );
  return found.map((one) => rowOf(one, clockOf(one)));
}

/** The clock of the receiving plan's calendar, for each relation. */
async function clocksOf(
  reading: Reading,
  projectIds: readonly string[],
): Promise<(relation: FoundRelation) => WorkClock> {
  const calendars = projectIds.length === 0 ? [] : await readCalendarsOf(reading.database, projectIds);
  const uids = new Map(calendars.map(({ id, calendar }) => [id, calendar.uid]));
  const day = Math.floor(planNow(reading) / minutesPerClockDay);
  const byProject = new Map<string, Calendars>();
  return ({ receiver, calendarId }) => {
    const known =
      byProject.get(receiver.projectId) ??
      new Calendars(
        calendars
          .filter(({ projectId }) => projectId === null || projectId === receiver.projectId)
          .map(effectiveCalendar),
        day - 400,
        day + 800,
      );
    byProject.set(receiver.projectId, known);
    return known.clockOf(uids.get(calendarId));
  };
}

function rowOf(found: FoundRelation, clock: WorkClock): CrossRelationRow {
  const { id, version, giver, receiver, type, lagKind, lag, isReceiverCritical, minutesPerDay } = found;
  const days = { clock, minutesPerDay };
  const asked = boundOf(clock, {
    successorUid: receiver.uid,
    type,
    lagKind,
    lag,
    start: found.giverStart,
    finish: giver.finish,
    durationMinutes: found.giverDuration,
  });
  const shown = type === 'FS' || type === 'SS' ? receiver.start : found.receiverFinish;
  const was = found.giverBaselineFinish;
  return {
    id,
    version,
    giver,
    receiver,
    type,
    lagKind,
    lag,
    roomDays: asked === null || shown === null ? null : daysBetween(days, asked, shown),
    isReceiverCritical,
    giverSlipDays: was === null || giver.finish === null ? null : daysBetween(days, was, giver.finish),
  };
}

export const myActivities: Answer<typeof acrossProjectsOperations.myActivities> = {
  operation: acrossProjectsOperations.myActivities,
  answer: async (reading, { query }) => {
    const now = planNow(reading);
    const rows = (await listMyActivities(reading, query.completed === 'with')).map(
      ({ path, actualStart, ...row }) => {
        const isDone = row.percentComplete >= 100;
        const hasBegun = actualStart !== null || row.percentComplete > 0;
        return {
          ...row,
          state: isDone
            ? ('completed' as const)
            : hasBegun
              ? ('in-progress' as const)
              : ('not-started' as const),
          isLate:
            !isDone &&
            ((row.finish !== null && row.finish < now) ||
              (!hasBegun && row.start !== null && row.start < now)),
          canEdit: holds(reading.actor, 'plan.write', path),
        };
      },
    );
    const rank = (row: (typeof rows)[number]) =>
      [row.isLate ? 0 : 1, row.finish ?? Number.MAX_SAFE_INTEGER] as const;
    rows.sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1]);
    return { rows };
  },
};
