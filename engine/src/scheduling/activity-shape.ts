import type { Activity, Assignment, Resource, WorkContour } from '@regie/engine/model';
import type { Calendars, WorkClock } from '@regie/engine/time';
import type { Conventions } from './conventions.ts';
import type { AssignmentRun, WorkShape } from './work-shape.ts';

/** What shapes are made from. */
export interface ShapeSource {
  readonly calendars: Calendars;
  readonly projectCalendarUid: number | undefined;
  readonly conventions: Conventions;
  readonly resources: ReadonlyMap<number, Resource>;
  readonly assignments: ReadonlyMap<number, readonly Assignment[]>;
}

/** Mean load of each contour over its ten steps, as Microsoft Project publishes them; one spread by hand has no shape. */
export const meanLoad: Readonly<Record<WorkContour, number>> = {
  flat: 1,
  backLoaded: 0.6,
  frontLoaded: 0.6,
  doublePeak: 0.5,
  earlyPeak: 0.5,
  latePeak: 0.5,
  bell: 0.5,
  turtle: 0.7,
  contoured: 1,
};

/** The calendar of the activity, or else that of the project. */
export function activityCalendarUid(activity: Activity, source: ShapeSource): number | undefined {
  return source.calendars.has(activity.calendarUid) ? activity.calendarUid : source.projectCalendarUid;
}

/** The clock that an activity's duration runs on. */
export function durationClock(activity: Activity, source: ShapeSource): WorkClock {
  return activity.isElapsed && source.conventions.elapsedDurationRunsOnClock
    ? source.calendars.roundTheClock
    : source.calendars.clockOf(activityCalendarUid(activity, source));
}

/** The whole of an activity's work. */
export function wholeShape(activity: Activity, source: ShapeSource): WorkShape {
  const clock = durationClock(activity, source);
  const span = splitSpan(activity, clock, source.conventions);
  if (span !== undefined) return { clock, durationMinutes: span, runs: [] };
  const runs = assignmentRuns(
    activity,
    source,
    (one) => one.workMinutes - (one.overtimeWorkMinutes ?? 0),
    true,
  );
  return { clock, durationMinutes: Math.round(activity.durationMinutes), runs };
}

/** What is still to be done of a begun activity. */
export function remainingShape(activity: Activity, source: ShapeSource): WorkShape {
  const { remainingDurationMinutes, percentComplete, actualStart } = activity.progress;
  const left = remainingDurationMinutes ?? activity.durationMinutes * (1 - percentComplete / 100);
  const runs = assignmentRuns(activity, source, remainingWork, false).map(
    // What delayed the assignment lies before the work that is done.
    (run) => (actualStart === undefined ? run : { ...run, delayMinutes: 0 }),
  );
  return { clock: durationClock(activity, source), durationMinutes: Math.round(left), runs };
}

/** Work that is left within working hours. */
function remainingWork({ remainingWorkMinutes, remainingOvertimeWorkMinutes }: Assignment): number {
  return (remainingWorkMinutes ?? 0) - (remainingOvertimeWorkMinutes ?? 0);
}

/** Working minutes from the first to the last piece of a split activity. */
function splitSpan(activity: Activity, clock: WorkClock, conventions: Conventions): number | undefined {
  const [first, last] = [activity.pieces?.[0], activity.pieces?.at(-1)];
  if (!conventions.splitsKeepPauses || first === undefined || last === undefined) return undefined;
  return clock.between(first.start, last.finish);
}

/**
 * The runs that end an activity, or none where its duration on its own calendar says the same. Fixed and elapsed
 * durations are not changed by who does the work.
 */
function assignmentRuns(
  activity: Activity,
  source: ShapeSource,
  workOf: (assignment: Assignment) => number,
  isWhole: boolean,
): readonly AssignmentRun[] {
  if (!source.conventions.assignmentsDriveDates || activity.isElapsed) return [];
  if (source.conventions.onlyResourceDependentFollowAssignments && activity.kind !== 'resourceDependent')
    return [];
  const isFixed = activity.type === 'fixedDuration' && activity.kind !== 'resourceDependent';
  if (isFixed || activity.durationMinutes === 0) return [];
  const assignments = source.assignments.get(activity.uid);
  if (assignments === undefined) return [];
  const own = durationClock(activity, source);
  const runs: AssignmentRun[] = [];
  let hasPauses = false;
  for (const assignment of assignments) {
    const clock = assignmentClock(activity, assignment, source);
    const work = workOf(assignment);
    if (clock === undefined || work <= 0 || assignment.units <= 0) continue;
    const flat = work / assignment.units / meanLoad[assignment.contour];
    const span = isWhole ? contouredSpan(assignment, clock) : undefined;
    const durationMinutes = Math.round(span ?? flat);
    hasPauses ||= span !== undefined && span > activity.durationMinutes + 1;
    runs.push({ clock, delayMinutes: Math.round(assignment.delayMinutes), durationMinutes });
  }
  // Where people decide, their work does even on the activity's own calendar.
  const isOwn = activity.kind !== 'resourceDependent' && runs.every(({ clock }) => clock === own);
  // Work spread by hand over more than the duration has pauses, as in a split that the file does not tell otherwise.
  return isOwn && !hasPauses ? [] : runs;
}

/** Work that was spread by hand keeps the working time of the stretch that was recorded for it. */
function contouredSpan({ contour, start, finish }: Assignment, clock: WorkClock): number | undefined {
  if (contour !== 'contoured' || start === undefined || finish === undefined) return undefined;
  const span = clock.between(start, finish);
  return span > 0 ? span : undefined;
}

/** The calendar that an assignment runs on; undefined for material, cost and work that nobody has been given. */
function assignmentClock(
  activity: Activity,
  assignment: Assignment,
  { resources, calendars, projectCalendarUid, conventions }: ShapeSource,
): WorkClock | undefined {
  const resource = assignment.resourceUid === undefined ? undefined : resources.get(assignment.resourceUid);
  if (resource === undefined || resource.kind !== 'work') return undefined;
  const { calendarUid: own } = resource;
  if (own === undefined || !calendars.has(own))
    return calendars.clockOf(activity.calendarUid ?? projectCalendarUid);
  if (activity.calendarUid === undefined || !calendars.has(activity.calendarUid))
    return calendars.clockOf(own);
  if (activity.ignoresResourceCalendars) return calendars.clockOf(activity.calendarUid);
  return conventions.activityCalendarLimitsResources
    ? calendars.sharedClock(activity.calendarUid, own)
    : calendars.clockOf(own);
}
