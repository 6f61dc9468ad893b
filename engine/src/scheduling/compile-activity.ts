import type { Activity, Constraint, PlanMinute, Project } from '@regie/engine/model';
import {
  activityCalendarUid,
  durationClock,
  remainingShape,
  type ShapeSource,
  wholeShape,
} from './activity-shape.ts';
import type { ActivityMode, ActivityTerms, Limits } from './activity-terms.ts';
import type { ExternalDate } from './options.ts';
import { finishOf, startFor, type WorkShape } from './work-shape.ts';

/** What the terms of activities are worked out from. */
export interface TermsSource extends ShapeSource {
  readonly project: Project;
  readonly externalDates: ReadonlyMap<number, ExternalDate>;
}

const never = Number.NEGATIVE_INFINITY;

/** Works out what scheduling needs to know of one leaf of the plan. */
export function compileActivity(activity: Activity, source: TermsSource): ActivityTerms {
  const { conventions, calendars, project } = source;
  const shape = wholeShape(activity, source);
  const given = givenDates(activity, shape, source);
  const mode = given?.mode ?? 'open';
  const constraint = activity.constraint;
  const external = source.externalDates.get(activity.uid);
  const notBefore = Math.max(startDemand(constraint), external?.earliestStart ?? never);
  const usesEarlier =
    conventions.earlierConstraintBeatsProjectStart && constraint.type === 'startNoEarlierThan';
  const floatCalendar = conventions.floatOnActivityCalendar
    ? activityCalendarUid(activity, source)
    : source.projectCalendarUid;
  return {
    mode,
    shape,
    durationMinutes: shape.durationMinutes,
    remainingStart: mode === 'begun' ? (activity.progress.resume ?? activity.progress.stop) : undefined,
    givenStart: given?.start ?? project.start,
    givenFinish: given?.finish ?? project.start,
    freeStart: usesEarlier && notBefore > never ? notBefore : Math.max(notBefore, project.start),
    notBefore,
    limits: limitsOf(activity, external, source),
    isLate: mode === 'open' && constraint.type === 'asLateAsPossible' && conventions.alapSitsAtLateDates,
    holdsOthers: activity.isActive || !conventions.inactiveHoldNobody,
    floatClock: activity.isElapsed ? durationClock(activity, source) : calendars.clockOf(floatCalendar),
    lagClock: calendars.clockOf(activityCalendarUid(activity, source)),
  };
}

function startDemand({ type, date }: Constraint): PlanMinute {
  return (type === 'startNoEarlierThan' || type === 'mustStartOn') && date !== undefined ? date : never;
}

interface GivenDates {
  readonly mode: Exclude<ActivityMode, 'open'>;
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
}

/** Dates that are not for logic to decide; undefined when they are. */
function givenDates(activity: Activity, shape: WorkShape, source: TermsSource): GivenDates | undefined {
  const { progress, recorded, manual } = activity;
  if (source.conventions.actualDatesWin) {
    if (progress.actualFinish !== undefined) {
      const start = progress.actualStart ?? startFor(shape, progress.actualFinish);
      return { mode: 'completed', start, finish: progress.actualFinish };
    }
    if (progress.actualStart !== undefined && !activity.isManual) {
      const finish = begunFinish(activity, shape, progress.actualStart, source);
      const isDone = progress.percentComplete >= 100;
      return { mode: isDone ? 'completed' : 'begun', start: progress.actualStart, finish };
    }
  }
  if (activity.isExternal !== true && !(activity.isManual && source.conventions.manualKeepsDates))
    return undefined;
  const start = (activity.isManual ? manual?.start : undefined) ?? recorded.start;
  if (start === undefined) return undefined;
  const finish = (activity.isManual ? manual?.finish : undefined) ?? recorded.finish;
  return { mode: 'given', start, finish: finish ?? finishOf(shape, start) };
}

/** Where a begun activity ends: in one go from its start, or after a pause from where its work resumes. */
function begunFinish(
  activity: Activity,
  shape: WorkShape,
  start: PlanMinute,
  source: TermsSource,
): PlanMinute {
  const { stop, resume } = activity.progress;
  const isPaused =
    source.conventions.remainingBeginsAtResume &&
    activity.pieces === undefined &&
    stop !== undefined &&
    resume !== undefined &&
    shape.clock.between(stop, resume) > 1;
  if (isPaused) return finishOf(remainingShape(activity, source), resume);
  return shape.durationMinutes === 0 ? start : finishOf(shape, start);
}

const boundedTypes: ReadonlySet<Constraint['type']> = new Set([
  'startNoLaterThan',
  'finishNoEarlierThan',
  'finishNoLaterThan',
  'mustStartOn',
  'mustFinishOn',
]);

function limitsOf(
  { constraint, deadline, levellingDelayMinutes }: Activity,
  external: ExternalDate | undefined,
  { conventions, project }: TermsSource,
): Limits | undefined {
  const { type, date } = constraint;
  const isBounded = boundedTypes.has(type) || deadline !== undefined || external !== undefined;
  if (!isBounded && levellingDelayMinutes === 0) return undefined;
  const dated = (...types: readonly Constraint['type'][]): PlanMinute | undefined =>
    types.includes(type) ? date : undefined;
  const isHonoured = conventions.constraintsAreHonoured && project.honoursConstraints;
  const delay = conventions.levellingDelayShiftsStart ? Math.round(levellingDelayMinutes) : 0;
  return {
    earliestFinish: latest(dated('finishNoEarlierThan', 'mustFinishOn'), external?.earliestFinish),
    startCap: isHonoured ? dated('startNoLaterThan') : undefined,
    finishCap: isHonoured ? dated('finishNoLaterThan') : undefined,
    pinnedStart: isHonoured ? dated('mustStartOn') : undefined,
    pinnedFinish: isHonoured ? dated('mustFinishOn') : undefined,
    latestStart: dated('startNoLaterThan', 'mustStartOn'),
    latestFinish: earliest(
      dated('finishNoLaterThan', 'mustFinishOn'),
      conventions.deadlineBoundsLateFinish ? deadline : undefined,
      external?.latestFinish,
    ),
    levellingDelayMinutes: delay,
  };
}

function latest(...dates: readonly (PlanMinute | undefined)[]): PlanMinute | undefined {
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function earliest(...dates: readonly (PlanMinute | undefined)[]): PlanMinute | undefined {
  const known = dates.filter((date) => date !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
