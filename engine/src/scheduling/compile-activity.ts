import type { Activity, Constraint, PlanMinute, Project } from '@regie/engine/model';
import { remainingShape, wholeShape } from './activity-shape.ts';
import type { ActivityMode, ActivityTerms, Limits } from './activity-terms.ts';
import { begunAt, begunFinish, begunRemainder } from './begun-work.ts';
import type { Conventions } from './conventions.ts';
import { keptDates } from './dates-by-hand.ts';
import { activityCalendarUid, durationClock, type ShapeSource } from './duration-clock.ts';
import type { ExternalDate } from './options.ts';
import { constraintsOf, expectedFinishOf, isSpan } from './primavera-terms.ts';
import { dataDateOf, hasBegun, remainingTerms } from './remaining-terms.ts';
import { finishOf, startFor, type WorkShape } from './work-shape.ts';

/** What the terms of activities are worked out from. */
export interface TermsSource extends ShapeSource {
  readonly project: Project;
  readonly externalDates: ReadonlyMap<number, ExternalDate>;
  /** Data dates of activities that do not share that of the plan, by uid. */
  readonly dataDates: ReadonlyMap<number, PlanMinute>;
}

const never = Number.NEGATIVE_INFINITY;

/** Works out what scheduling needs to know of one leaf of the plan. */
export function compileActivity(activity: Activity, source: TermsSource): ActivityTerms {
  const { conventions, calendars, project } = source;
  if (conventions.remainingWorkFollowsLogic && hasBegun(activity) && !isSpan(activity, conventions))
    return remainingTerms(activity, source);
  const isRemaining =
    conventions.remainingWorkFollowsLogic && activity.progress.remainingDurationMinutes !== undefined;
  const worked = isRemaining ? remainingShape(activity, source) : wholeShape(activity, source);
  const given = givenDates(activity, worked, source);
  const mode = given?.mode ?? 'open';
  const shape = given?.mode === 'given' ? shapeBetween(given, worked) : worked;
  const constraint = activity.constraint;
  const external = source.externalDates.get(activity.uid);
  const isOpen = mode === 'open';
  // What has begun is bound by others alone: its own constraint has been met or missed.
  const constraints = constraintsOf(activity, conventions);
  const notBefore = Math.max(
    ...(isOpen ? constraints.map(startDemand) : []),
    external?.earliestStart ?? never,
    conventions.dataDateBoundsOpenWork ? dataDateOf(activity, source) : never,
  );
  const usesEarlier =
    conventions.earlierConstraintBeatsProjectStart && constraint.type === 'startNoEarlierThan';
  const isFreeEarlier = usesEarlier && notBefore > never;
  const floatCalendar = conventions.floatOnActivityCalendar
    ? activityCalendarUid(activity, source)
    : source.projectCalendarUid;
  return {
    mode,
    shape,
    durationMinutes: shape.durationMinutes,
    ...(mode === 'begun' ? begunRemainder(activity, source) : undefined),
    givenStart: given?.start ?? project.start,
    givenFinish: given?.finish ?? project.start,
    freeStart: isFreeEarlier || !isOpen ? notBefore : Math.max(notBefore, project.start),
    notBefore,
    limits: limitsOf(activity, constraints, external, source),
    isLate: isOpen && constraint.type === 'asLateAsPossible' && conventions.alapSitsAtLateDates,
    holdsOthers: takesPart(activity, conventions),
    floatClock: activity.isElapsed ? durationClock(activity, source) : calendars.clockOf(floatCalendar),
    lagClock: calendars.clockOf(activityCalendarUid(activity, source)),
    ...ownTerms(activity, source),
  };
}

/** What is of another plan has dates to wait for, but neither ends this one nor has float in it. */
function takesPart(activity: Activity, conventions: Conventions): boolean {
  const isIn = activity.isActive || !conventions.inactiveHoldNobody;
  return isIn && activity.isExternal !== true && !isSpan(activity, conventions);
}

/** Terms that only few activities have. */
function ownTerms(activity: Activity, source: TermsSource): Partial<ActivityTerms> | undefined {
  const { conventions } = source;
  const { kind, constraint, progress } = activity;
  const keepsSuccessors = conventions.alapKeepsSuccessors && constraint.type === 'asLateAsPossible';
  const expectedFinish = expectedFinishOf(activity, source);
  if (kind === undefined && !keepsSuccessors && expectedFinish === undefined) return undefined;
  return {
    staysInPlace: kind === 'finishMilestone' && conventions.finishMilestonesStayInPlace,
    isSpan: isSpan(activity, conventions),
    keepsSuccessors,
    expectedFinish,
    ...(isSpan(activity, conventions) && hasBegun(activity)
      ? { shownStart: progress.actualStart, shownFinish: progress.actualFinish }
      : {}),
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
  const { progress } = activity;
  if (source.conventions.actualDatesWin) {
    if (progress.actualFinish !== undefined) {
      const start = begunAt(activity) ?? startFor(shape, progress.actualFinish);
      return { mode: 'completed', start, finish: progress.actualFinish };
    }
    const actualStart = begunAt(activity);
    if (actualStart !== undefined && !activity.isManual) {
      const finish = begunFinish(activity, shape, actualStart, source);
      const isDone = progress.percentComplete >= 100;
      return { mode: isDone ? 'completed' : 'begun', start: actualStart, finish };
    }
  }
  const kept = keptDates(activity, source.conventions);
  if (kept === undefined) return undefined;
  return { mode: 'given', start: kept.start, finish: kept.finish ?? finishOf(shape, kept.start) };
}

/** Dates that logic does not move say themselves how far they lie apart. */
function shapeBetween({ start, finish }: GivenDates, { clock }: WorkShape): WorkShape {
  return { clock, durationMinutes: Math.max(0, clock.between(start, finish)), runs: [] };
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
  constraints: readonly Constraint[],
  external: ExternalDate | undefined,
  { conventions, project }: TermsSource,
): Limits | undefined {
  const isBounded =
    constraints.some(({ type }) => boundedTypes.has(type)) ||
    deadline !== undefined ||
    external !== undefined;
  if (!isBounded && levellingDelayMinutes === 0) return undefined;
  const dated = (...types: readonly Constraint['type'][]): readonly (PlanMinute | undefined)[] =>
    constraints.map(({ type, date }) => (types.includes(type) ? date : undefined));
  const isHonoured = conventions.constraintsAreHonoured && project.honoursConstraints;
  const isPinned = isHonoured || (conventions.mandatoryDatesWin && constraint.isMandatory === true);
  const delay = conventions.levellingDelayShiftsStart ? Math.round(levellingDelayMinutes) : 0;
  return {
    earliestFinish: latest(...dated('finishNoEarlierThan', 'mustFinishOn'), external?.earliestFinish),
    startCap: isHonoured ? earliest(...dated('startNoLaterThan')) : undefined,
    finishCap: isHonoured ? earliest(...dated('finishNoLaterThan')) : undefined,
    pinnedStart: isPinned ? earliest(...dated('mustStartOn')) : undefined,
    pinnedFinish: isPinned ? earliest(...dated('mustFinishOn')) : undefined,
    latestStart: earliest(...dated('startNoLaterThan', 'mustStartOn')),
    latestFinish: earliest(
      ...dated('finishNoLaterThan', 'mustFinishOn'),
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
