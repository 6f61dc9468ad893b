import type { Activity, Assignment, PlanMinute, WorkContour } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import { durationClock, type ShapeSource } from './duration-clock.ts';
import type { AssignmentRun } from './work-shape.ts';

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

/** A run, and whether it lasts longer than the duration says although nothing but itself makes it so. */
interface Reach {
  readonly run: AssignmentRun;
  readonly hasPauses: boolean;
}

/**
 * The runs that end an activity, or none where its duration on its own calendar says the same. Fixed and elapsed
 * durations are not changed by who does the work.
 */
export function wholeRuns(activity: Activity, source: ShapeSource): readonly AssignmentRun[] {
  return runsOf(activity, source, (assignment, clock) => {
    const flat = assignment.workMinutes - (assignment.overtimeWorkMinutes ?? 0);
    if (flat <= 0) return undefined;
    const spread = contouredSpan(assignment, clock);
    const run = {
      clock,
      ...delaysOf(assignment, source),
      durationMinutes: Math.round(spread ?? flat / assignment.units / meanLoad[assignment.contour]),
    };
    const isDelayed = run.delayMinutes !== 0 || run.levellingDelayMinutes !== 0;
    // Work spread by hand over more than the duration has pauses, as in a split that the file does not tell otherwise;
    // so has the activity when somebody begins after the others are done.
    const isLonger = run.delayMinutes + run.durationMinutes > activity.durationMinutes + 1;
    const hasPauses = run.levellingDelayMinutes !== 0 || (isLonger && (spread !== undefined || isDelayed));
    return { run, hasPauses };
  });
}

/** The runs of what is still to be done, counted from where the activity resumes. */
export function remainingRuns(activity: Activity, source: ShapeSource): readonly AssignmentRun[] {
  return runsOf(activity, source, (assignment, clock) => {
    const work = remainingWork(assignment);
    if (work <= 0) return undefined;
    const durationMinutes = Math.round(work / assignment.units / meanLoad[assignment.contour]);
    return {
      run: { clock, ...remainingDelays(activity, assignment, clock, source), durationMinutes },
      hasPauses: false,
    };
  });
}

function runsOf(
  activity: Activity,
  source: ShapeSource,
  reachOf: (assignment: Assignment, clock: WorkClock) => Reach | undefined,
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
    const reach = clock === undefined || assignment.units <= 0 ? undefined : reachOf(assignment, clock);
    if (reach === undefined) continue;
    hasPauses ||= reach.hasPauses;
    runs.push(reach.run);
  }
  // Where people decide, their work does even on the activity's own calendar.
  const isOwn = activity.kind !== 'resourceDependent' && runs.every(({ clock }) => clock === own);
  return isOwn && !hasPauses ? [] : runs;
}

type Delays = Pick<AssignmentRun, 'delayMinutes' | 'levellingDelayMinutes'>;

function delaysOf({ delayMinutes, levellingDelayMinutes }: Assignment, { conventions }: ShapeSource): Delays {
  return {
    delayMinutes: Math.round(delayMinutes),
    levellingDelayMinutes: conventions.levellingDelayShiftsStart ? Math.round(levellingDelayMinutes) : 0,
  };
}

/** Work that is left within working hours; what is not done where only that is told. */
function remainingWork(assignment: Assignment): number {
  const { workMinutes, actualWorkMinutes = workMinutes, remainingOvertimeWorkMinutes = 0 } = assignment;
  const left = assignment.remainingWorkMinutes ?? Math.max(0, workMinutes - actualWorkMinutes);
  return left - remainingOvertimeWorkMinutes;
}

/** What delayed an assignment lies before the work that is done; one that has not begun may still have to wait. */
function remainingDelays(
  { progress: { actualStart, stop, resume } }: Activity,
  assignment: Assignment,
  clock: WorkClock,
  source: ShapeSource,
): Delays {
  const delays = delaysOf(assignment, source);
  if (actualStart === undefined) return delays;
  const [resumed, none] = [resume ?? stop, { delayMinutes: 0, levellingDelayMinutes: 0 }];
  if (source.conventions.remainingWorkFollowsLogic || resumed === undefined) return none;
  const hasBegun = assignment.actualStart !== undefined || (assignment.actualWorkMinutes ?? 0) > 0;
  const from = hasBegun ? (assignment.resume ?? resumed) : delayedStart(actualStart, delays, clock);
  return { delayMinutes: Math.max(0, clock.between(resumed, from)), levellingDelayMinutes: 0 };
}

function delayedStart(start: PlanMinute, delays: Delays, clock: WorkClock): PlanMinute {
  return clock.startAt(clock.positionAt(start) + delays.delayMinutes) + delays.levellingDelayMinutes;
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
