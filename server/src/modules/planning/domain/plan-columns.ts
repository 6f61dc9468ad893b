import type { ActivityColumns, PlanChanges, PlanView, ResultColumns } from '@regie/contracts/planning';
import { type Activity, outlineOf } from '@regie/engine/model';
import { dayCountOf, shadingOf } from './plan-clock.ts';
import { lagAmount } from './plan-rows.ts';
import { totalsOf } from './plan-summary.ts';
import { orNull, storedMinute, storedNumber } from './row-values.ts';
import type { StoredBaseline, StoredPlan } from './stored-plan.ts';

/** What people entered in the rows at some places, as it crosses the wire. */
export function activityColumns(stored: StoredPlan, places: readonly number[]): ActivityColumns {
  const { plan, activityMarks } = stored;
  const rows = places.flatMap((place) => plan.activities[place] ?? []);
  const column = <T>(read: (row: Activity) => T): T[] => rows.map(read);
  const ids = new Map(stored.calendars.map(({ id, calendar }) => [calendar.uid, id]));
  const numberAt = wbsNumbers(plan.activities);
  return {
    uid: column(({ uid }) => uid),
    version: column(({ uid }) => activityMarks.get(uid)?.version ?? 0),
    name: column(({ name }) => name),
    level: column(({ outlineLevel }) => Math.max(1, outlineLevel)),
    durationMinutes: places.map((place) => durationAt(stored, place)),
    isElapsed: column(({ isElapsed }) => isElapsed),
    isEstimated: column(({ isEstimated }) => isEstimated === true),
    isMilestone: column(({ isMilestone }) => isMilestone),
    isManual: column(({ isManual }) => isManual),
    isActive: column(({ isActive }) => isActive),
    percentComplete: column(({ progress }) => progress.percentComplete),
    actualStart: column(({ progress }) => storedMinute(progress.actualStart)),
    actualFinish: column(({ progress }) => storedMinute(progress.actualFinish)),
    remainingMinutes: column(({ progress }) => whole(progress.remainingDurationMinutes)),
    constraintType: column(({ constraint }) => constraint.type),
    constraintDate: column(({ constraint }) => storedMinute(constraint.date)),
    deadline: column(({ deadline }) => storedMinute(deadline)),
    calendarId: column(({ calendarUid }) => ids.get(calendarUid ?? -1) ?? null),
    type: column(({ type }) => type),
    isEffortDriven: column(({ isEffortDriven }) => isEffortDriven),
    workMinutes: column(({ workMinutes }) => whole(workMinutes)),
    priority: column(({ priority }) => priority),
    hasNotes: column(({ notes }) => (notes ?? '') !== ''),
    wbs: places.map(numberAt),
    wbsCode: column(({ wbs }) => orNull(wbs)),
  };
}

/** All rows in their order, with their numbers: any row that comes, goes or moves changes those of others. */
export function orderOf({ plan }: StoredPlan): PlanChanges['order'] {
  const numberAt = wbsNumbers(plan.activities);
  return {
    uid: plan.activities.map(({ uid }) => uid),
    wbs: plan.activities.map((_, place) => numberAt(place)),
  };
}

function whole(minutes: number | undefined): number | null {
  return minutes === undefined ? null : Math.round(minutes);
}

/** Entered for a row, counted for a summary: from its first start to its last finish. */
export function durationAt(stored: StoredPlan, place: number): number {
  const { plan, results } = stored;
  const [own, next] = [plan.activities[place], plan.activities[place + 1]];
  const isSummary = own !== undefined && next !== undefined && next.outlineLevel > own.outlineLevel;
  const [start, finish] = [results.start[place], results.finish[place]];
  if (!isSummary || start === undefined || finish === undefined || Number.isNaN(start + finish)) {
    return Math.round(own?.durationMinutes ?? 0);
  }
  return Math.max(0, dayCountOf(plan).clock.between(start, finish));
}

/** Gives the numbers of rows, such as 1.2.3, by place; an empty line has none. Only those asked for are written out. */
function wbsNumbers(activities: readonly Activity[]): (place: number) => string {
  const { parent } = outlineOf(activities);
  const turn = new Int32Array(activities.length);
  // The last place counts the rows of the top.
  const counts = new Int32Array(activities.length + 1);
  for (let place = 0; place < activities.length; place += 1) {
    if (activities[place]?.isBlank === true) continue;
    const above = parent[place] ?? -1;
    const at = above < 0 ? activities.length : above;
    counts[at] = (counts[at] ?? 0) + 1;
    turn[place] = counts[at] ?? 0;
  }
  return (place) => {
    let number = '';
    for (let at = place; at >= 0 && (turn[at] ?? 0) > 0; at = parent[at] ?? -1) {
      number = number === '' ? `${turn[at]}` : `${turn[at]}.${number}`;
    }
    return number;
  };
}

/** What was computed of the rows at some places. */
export function resultColumns({ plan, results }: StoredPlan, places: readonly number[]): ResultColumns {
  return {
    start: places.map((place) => storedMinute(results.start[place])),
    finish: places.map((place) => storedMinute(results.finish[place])),
    totalFloatMinutes: places.map((place) => rounded(results.totalFloatMinutes[place])),
    freeFloatMinutes: places.map((place) => rounded(results.freeFloatMinutes[place])),
    isCritical: places.map((place) => results.isCritical[place] === 1),
    pieces: places.map((place) =>
      piecesAt(plan.activities[place], results.start[place], results.finish[place]),
    ),
  };
}

function rounded(value: number | undefined): number | null {
  const known = storedNumber(value);
  return known === null ? null : Math.round(known);
}

/** Stretches of a split activity as recorded, where they still are those of its dates. */
function piecesAt(activity: Activity | undefined, start: number | undefined, finish: number | undefined) {
  const pieces = activity?.pieces ?? [];
  const isOfDates = pieces.length > 1 && pieces[0]?.start === start && pieces.at(-1)?.finish === finish;
  return isOfDates ? pieces.flatMap((piece) => [piece.start, piece.finish]) : null;
}

export function settingsOf(stored: StoredPlan): PlanView['settings'] {
  const { project } = stored.plan;
  const calendar = stored.calendars.find((one) => one.calendar.uid === project.calendarUid);
  return {
    scheduleFrom: project.scheduleFrom,
    start: project.start,
    finish: project.scheduleFrom === 'finish' ? storedMinute(project.finish) : null,
    calendarId: calendar?.id ?? stored.calendars[0]?.id ?? '',
    statusDate: storedMinute(project.statusDate),
    minutesPerDay: project.minutesPerDay,
    minutesPerWeek: project.minutesPerWeek,
    daysPerMonth: project.daysPerMonth,
    criticalFloatDays: project.criticalSlackLimitDays,
  };
}

export function summaryOf(stored: StoredPlan): PlanView['summary'] {
  const totals = stored.totals ?? totalsOf(stored.plan, stored.results, stored.baselines, null);
  return {
    start: totals.start,
    finish: totals.finish,
    baselineId: totals.baselineId,
    baselineFinish: totals.baselineFinish,
    slipDays: totals.slipDays,
    activityCount: totals.activityCount,
    criticalCount: totals.criticalCount,
    calculatedMilliseconds: stored.calculatedMilliseconds,
    isRecalculated: stored.isRecalculated,
  };
}

export function relationsOf(
  { plan, relationVersions }: StoredPlan,
  isMeant: (id: string) => boolean = () => true,
): PlanView['relations'] {
  return plan.relations
    .filter(({ id }) => isMeant(id))
    .map(({ id, predecessorUid, successorUid, type, lag }) => ({
      id,
      version: relationVersions.get(id) ?? 0,
      predecessorUid,
      successorUid,
      type,
      lagKind: lag.kind,
      lag: Math.round(lagAmount(lag)),
    }));
}

export function resourcesOf({ plan, resourceMarks, calendars }: StoredPlan): PlanView['resources'] {
  const ids = new Map(calendars.map(({ id, calendar }) => [calendar.uid, id]));
  return plan.resources.flatMap(({ uid, name, kind, maxUnits, calendarUid }) => {
    const mark = resourceMarks.get(uid);
    return mark === undefined
      ? []
      : [{ ...mark, name, kind, maxUnits, calendarId: ids.get(calendarUid ?? -1) ?? null }];
  });
}

export function assignmentsOf({ plan, assignmentMarks, resourceMarks }: StoredPlan): PlanView['assignments'] {
  return plan.assignments.flatMap(({ uid, activityUid, resourceUid, units, workMinutes }) => {
    const [mark, resource] = [assignmentMarks.get(uid), resourceMarks.get(resourceUid ?? -1)];
    return mark === undefined || resource === undefined
      ? []
      : [{ ...mark, uid: activityUid, resourceId: resource.id, units, workMinutes: Math.round(workMinutes) }];
  });
}

export function baselinesOf({ baselines }: StoredPlan): PlanView['baselines'] {
  return baselines.map(({ columns: _columns, ...baseline }) => baseline);
}

export function baselineColumnsOf(baseline: StoredBaseline | undefined): PlanView['baseline'] {
  if (baseline === undefined) return null;
  const { uid, start, finish, durationMinutes } = baseline.columns;
  return {
    uid: [...uid],
    start: start.map((minute) => storedMinute(minute ?? undefined)),
    finish: finish.map((minute) => storedMinute(minute ?? undefined)),
    durationMinutes: durationMinutes.map((minutes) => whole(minutes ?? undefined)),
  };
}

export function shadingOfPlan(stored: StoredPlan): PlanView['shading'] {
  return shadingOf(stored.plan, summaryFinish(stored));
}

function summaryFinish({ results }: StoredPlan): number | null {
  let latest: number | null = null;
  for (const finish of results.finish) {
    if (!Number.isNaN(finish) && (latest === null || finish > latest)) latest = finish;
  }
  return latest;
}
