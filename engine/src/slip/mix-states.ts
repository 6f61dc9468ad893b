import type { Activity, Progress, Relation } from '@regie/engine/model';
import type { PlanState, SlipCause } from './cause.ts';

type ActivityPart = Exclude<SlipCause, 'relation'>;

/** Ghosts of activities in other plans move with their own project, whatever of them changed. */
function isUpstream(before: Activity, after: Activity): boolean {
  return before.isExternal === true || after.isExternal === true;
}

/** Progress of which only the start, or only the length, is taken from the later state. */
function mixProgress(before: Progress, after: Progress, takes: (part: ActivityPart) => boolean): Progress {
  if (takes('duration') && takes('lateStart')) return after;
  if (takes('lateStart')) return { ...before, actualStart: after.actualStart };
  return takes('duration')
    ? { ...after, actualStart: before.actualStart, actualFinish: before.actualFinish }
    : before;
}

/** The later activity where a cause takes it, else the earlier one, field by field. */
function mixActivity(before: Activity, after: Activity, takes: (part: ActivityPart) => boolean): Activity {
  if (isUpstream(before, after)) return takes('upstream') ? after : before;
  const base = takes('scope') ? after : before;
  const length = takes('duration') ? after : before;
  const start = takes('lateStart') ? after : before;
  const calendar = takes('calendar') ? after : before;
  return {
    ...base,
    calendarUid: calendar.calendarUid,
    ignoresResourceCalendars: calendar.ignoresResourceCalendars,
    durationMinutes: length.durationMinutes,
    isElapsed: length.isElapsed,
    workMinutes: length.workMinutes,
    type: length.type,
    pieces: length.pieces,
    constraint: start.constraint,
    deadline: start.deadline,
    levellingDelayMinutes: start.levellingDelayMinutes,
    isManual: start.isManual,
    manual: start.manual,
    recorded: start.recorded,
    progress: mixProgress(before.progress, after.progress, takes),
  };
}

function uidsOf(activities: readonly Activity[]): ReadonlySet<number> {
  return new Set(activities.map(({ uid }) => uid));
}

/** Relations between activities of both states are a cause of their own; those to new or dropped ones are scope. */
function mixRelations(
  before: PlanState,
  after: PlanState,
  taken: ReadonlySet<SlipCause>,
): readonly Relation[] {
  const [old, now] = [uidsOf(before.plan.activities), uidsOf(after.plan.activities)];
  const isShared = ({ predecessorUid, successorUid }: Relation): boolean =>
    [predecessorUid, successorUid].every((uid) => old.has(uid) && now.has(uid));
  const shared = (taken.has('relation') ? after : before).plan.relations.filter(isShared);
  const others = (taken.has('scope') ? after : before).plan.relations.filter(
    (relation) => !isShared(relation),
  );
  return [...shared, ...others];
}

/** The plan as it would be if of all changes only those of the taken causes had happened. */
export function mixStates(before: PlanState, after: PlanState, taken: ReadonlySet<SlipCause>): PlanState {
  const takes = (cause: SlipCause): boolean => taken.has(cause);
  const earlier = new Map(before.plan.activities.map((activity) => [activity.uid, activity]));
  const later = new Map(after.plan.activities.map((activity) => [activity.uid, activity]));
  const rows = (takes('scope') ? after : before).plan.activities;
  const activities = rows.map((row) => {
    const [old, now] = [earlier.get(row.uid), later.get(row.uid)];
    return old === undefined || now === undefined ? row : mixActivity(old, now, takes);
  });
  const length = (takes('duration') ? after : before).plan;
  const calendar = (takes('calendar') ? after : before).plan;
  const start = (takes('lateStart') ? after : before).plan;
  return {
    plan: {
      ...start,
      project: { ...start.project, calendarUid: calendar.project.calendarUid },
      calendars: calendar.calendars,
      resources: calendar.resources,
      assignments: length.assignments,
      activities,
      relations: mixRelations(before, after, taken),
    },
    externalDates: (takes('upstream') ? after : before).externalDates ?? [],
  };
}
