import type { Activity, PlanMinute } from '@regie/engine/model';
import { remainingShape } from './activity-shape.ts';
import type { ActivityTerms, Limits } from './activity-terms.ts';
import type { TermsSource } from './compile-activity.ts';
import { activityCalendarUid, durationClock } from './duration-clock.ts';
import { expectedFinishOf } from './primavera-terms.ts';

const never = Number.NEGATIVE_INFINITY;

/** Whether work on an activity has begun, or was done. */
export function hasBegun({ progress }: Activity): boolean {
  return progress.actualStart !== undefined || progress.actualFinish !== undefined;
}

/**
 * The terms of a begun activity where logic places what remains of it: like one not begun, of the remaining length, at
 * the earliest at the data date or where it resumes. One that is done remains as a moment, and hands logic on.
 */
export function remainingTerms(activity: Activity, source: TermsSource): ActivityTerms {
  const { conventions, project } = source;
  const { actualStart, actualFinish, resume } = activity.progress;
  const isDone = actualFinish !== undefined;
  const clock = durationClock(activity, source);
  const shape = isDone ? { clock, durationMinutes: 0, runs: [] } : remainingShape(activity, source);
  const floor = Math.max(dataDateOf(activity, source), isDone ? never : (resume ?? never));
  const external = source.externalDates.get(activity.uid);
  const notBefore = isDone ? floor : Math.max(floor, external?.earliestStart ?? never);
  return {
    mode: 'open',
    shape,
    durationMinutes: shape.durationMinutes,
    givenStart: project.start,
    givenFinish: project.start,
    freeStart: notBefore,
    notBefore,
    limits: isDone ? undefined : remainingLimits(activity, external?.latestFinish, external?.earliestFinish),
    isLate: false,
    holdsOthers: activity.isActive || !conventions.inactiveHoldNobody,
    floatClock: source.calendars.clockOf(
      conventions.floatOnActivityCalendar ? activityCalendarUid(activity, source) : source.projectCalendarUid,
    ),
    lagClock: source.calendars.clockOf(activityCalendarUid(activity, source)),
    shownStart: actualStart ?? actualFinish,
    shownFinish: actualFinish,
    isDone,
    staysInPlace: isDone || (activity.kind === 'finishMilestone' && conventions.finishMilestonesStayInPlace),
    expectedFinish: isDone ? undefined : expectedFinishOf(activity, source),
  };
}

/** The data date of the project that an activity belongs to; the start of the plan when none is known. */
export function dataDateOf(activity: Activity, { project, dataDates }: TermsSource): PlanMinute {
  return dataDates.get(activity.uid) ?? project.statusDate ?? project.start;
}

/** Of the constraints only those on the finish still mean something, and only to late dates. */
function remainingLimits(
  { constraint, secondaryConstraint, deadline }: Activity,
  outside: PlanMinute | undefined,
  earliestFinish: PlanMinute | undefined,
): Limits | undefined {
  const dates = [constraint, secondaryConstraint].flatMap((one) =>
    one?.date !== undefined && (one.type === 'finishNoLaterThan' || one.type === 'mustFinishOn')
      ? [one.date]
      : [],
  );
  if (outside !== undefined) dates.push(outside);
  if (deadline !== undefined) dates.push(deadline);
  if (dates.length === 0 && earliestFinish === undefined) return undefined;
  return {
    levellingDelayMinutes: 0,
    earliestFinish,
    latestFinish: dates.length === 0 ? undefined : Math.min(...dates),
  };
}
