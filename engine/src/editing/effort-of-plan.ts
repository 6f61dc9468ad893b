import type { Activity, Assignment, Piece, Plan, Progress } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import { meanLoad } from '../scheduling/assignment-runs.ts';
import { activityClock, isSummaryAt } from './activity-clock.ts';
import { type EditingOutcome, refuse } from './editing-outcome.ts';
import type { Effort, Share } from './work-equation.ts';

/** An activity of which the effort is changed, with the assignments that do its work. */
export interface Worked {
  readonly plan: Plan;
  readonly activity: Activity;
  readonly assignments: readonly Assignment[];
  readonly effort: Effort;
}

/** An activity whose effort may be changed, or why it may not. */
export type WorkedOutcome =
  | { readonly worked: Worked; readonly refused?: undefined }
  | { readonly worked?: undefined; readonly refused: EditingOutcome };

/** Looks up an activity with what remains of its effort; refuses summaries and what has been completed. */
export function workedActivity(plan: Plan, uid: number): WorkedOutcome {
  const place = plan.activities.findIndex((one) => one.uid === uid);
  const activity = plan.activities[place];
  if (activity === undefined) return { refused: refuse('editing/activity-unknown', uid) };
  if (isSummaryAt(plan, place)) return { refused: refuse('editing/summary-sums-up', uid) };
  const { actualFinish, percentComplete } = activity.progress;
  if (actualFinish !== undefined || percentComplete >= 100)
    return { refused: refuse('editing/completed', uid) };
  const assignments = plan.assignments.filter((one) => one.activityUid === uid && doesWork(plan, one));
  const effort: Effort = {
    type: activity.type,
    isEffortDriven: activity.isEffortDriven,
    duration: remainingDuration(activity),
    shares: assignments.map(shareOf),
  };
  return { worked: { plan, activity, assignments, effort } };
}

/** People and machines do work, and so does nobody yet; material and money do not. */
function doesWork({ resources }: Plan, { resourceUid }: Assignment): boolean {
  const resource = resources.find(({ uid }) => uid === resourceUid);
  return resource === undefined || resource.kind === 'work';
}

function remainingDuration({ durationMinutes, progress }: Activity): number {
  return progress.remainingDurationMinutes ?? durationMinutes * (1 - progress.percentComplete / 100);
}

function shareOf({ units, contour, ...assignment }: Assignment): Share {
  const work =
    assignment.remainingWorkMinutes ?? assignment.workMinutes - (assignment.actualWorkMinutes ?? 0);
  const overtime =
    assignment.remainingOvertimeWorkMinutes ??
    (assignment.overtimeWorkMinutes ?? 0) - (assignment.actualOvertimeWorkMinutes ?? 0);
  return { units, load: meanLoad[contour], work: Math.max(0, work - overtime) };
}

/** Puts a changed effort back: shares in the order of the assignments, new assignments after the old ones. */
export function withEffort(
  { plan, activity, assignments, effort: before }: Worked,
  effort: Effort,
  added: readonly Assignment[] = [],
): EditingOutcome {
  const shares = new Map([...assignments, ...added].map(({ uid }, index) => [uid, effort.shares[index]]));
  const changed = [...plan.assignments, ...added].map((assignment) => {
    const share = shares.get(assignment.uid);
    return share === undefined ? assignment : withShare(assignment, share);
  });
  const own = changed.filter(({ uid }) => shares.has(uid));
  const next = withSums(withRemaining(plan, activity, effort.duration, before.duration), own);
  return {
    plan: {
      ...plan,
      activities: plan.activities.map((one) => (one === activity ? next : one)),
      assignments: changed,
    },
  };
}

/** Remaining work spread by hand, and recorded dates, no longer fit; what was done stays as it was. */
function withShare(assignment: Assignment, { units, work }: Share): Assignment {
  const before = shareOf(assignment);
  if (before.units === units && before.work === work) return assignment;
  const remaining = Math.round(work - before.work + remainingWorkOf(assignment));
  const { start: _, finish: __, ...kept } = assignment;
  const workMinutes = (assignment.actualWorkMinutes ?? 0) + remaining;
  const hasProgress =
    assignment.remainingWorkMinutes !== undefined || assignment.actualWorkMinutes !== undefined;
  return {
    ...kept,
    units,
    workMinutes,
    ...(hasProgress ? { remainingWorkMinutes: remaining } : {}),
    ...(assignment.regularWorkMinutes === undefined
      ? {}
      : { regularWorkMinutes: workMinutes - (assignment.overtimeWorkMinutes ?? 0) }),
    contour: assignment.contour === 'contoured' ? 'flat' : assignment.contour,
    timephased: assignment.timephased.filter(({ type }) => type !== 1),
  };
}

function remainingWorkOf(assignment: Assignment): number {
  return assignment.remainingWorkMinutes ?? assignment.workMinutes - (assignment.actualWorkMinutes ?? 0);
}

/** The activity with another remaining duration, and the progress that follows. */
function withRemaining(plan: Plan, activity: Activity, remaining: number, before: number): Activity {
  if (Math.round(remaining) === Math.round(before)) return activity;
  const { progress, manual } = activity;
  const done = activity.durationMinutes - before;
  const durationMinutes = Math.round(done + remaining);
  const clock = activityClock(plan, activity);
  const wasMoment = activity.durationMinutes === 0;
  return {
    ...activity,
    durationMinutes,
    isMilestone: durationMinutes === 0 || (activity.isMilestone && !wasMoment),
    progress: withDuration(progress, durationMinutes, done),
    ...(activity.pieces === undefined ? {} : { pieces: resized(activity.pieces, clock, durationMinutes) }),
    ...(manual === undefined
      ? {}
      : {
          manual: {
            ...manual,
            durationMinutes,
            finish:
              manual.start === undefined
                ? manual.finish
                : clock.finishAt(clock.positionAt(manual.start) + durationMinutes),
          },
        }),
  };
}

function withDuration(progress: Progress, durationMinutes: number, done: number): Progress {
  const isBegun = progress.actualStart !== undefined || progress.percentComplete > 0;
  if (!isBegun && progress.remainingDurationMinutes === undefined) return progress;
  return {
    ...progress,
    percentComplete: durationMinutes === 0 ? 0 : Math.round((100 * done) / durationMinutes),
    remainingDurationMinutes: durationMinutes - Math.round(done),
  };
}

/** The pieces that hold so much working time: the last is cut or grows. */
function resized(pieces: readonly Piece[], clock: WorkClock, durationMinutes: number): readonly Piece[] {
  const kept: Piece[] = [];
  let left = durationMinutes;
  for (const [index, { start, finish }] of pieces.entries()) {
    const span = clock.between(start, finish);
    const isLast = index === pieces.length - 1 || span >= left;
    kept.push({ start, finish: isLast ? clock.finishAt(clock.positionAt(start) + left) : finish });
    if (isLast) break;
    left -= span;
  }
  return kept;
}

/** Work of the activity is the sum of that of its assignments. */
function withSums(activity: Activity, assignments: readonly Assignment[]): Activity {
  const hadWork = activity.workMinutes !== undefined;
  if (assignments.length === 0) return hadWork ? { ...activity, workMinutes: 0 } : activity;
  const workMinutes = assignments.reduce((sum, one) => sum + one.workMinutes, 0);
  const remaining = assignments.reduce((sum, one) => sum + remainingWorkOf(one), 0);
  const { progress } = activity;
  return {
    ...activity,
    workMinutes,
    progress:
      progress.remainingWorkMinutes === undefined
        ? progress
        : {
            ...progress,
            remainingWorkMinutes: remaining,
            percentWorkComplete:
              workMinutes === 0 ? 0 : Math.round((100 * (workMinutes - remaining)) / workMinutes),
          },
  };
}
