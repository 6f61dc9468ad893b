import { type ActivityType, newAssignment, type Plan } from '@regie/engine/model';
import { numberOfFormat } from './duration-format.ts';
import type { DurationEntry } from './duration-text.ts';
import { type EditingOutcome, refuse } from './editing-outcome.ts';
import { withEffort, workedActivity } from './effort-of-plan.ts';
import { withAdded, withDuration, withRemoved, withShareWork, withUnits, withWork } from './work-equation.ts';

/** Changes how long an activity takes; work or units of its assignments follow by its type. */
export function changeDuration(plan: Plan, uid: number, entry: DurationEntry): EditingOutcome {
  const { worked, refused } = workedActivity(plan, uid);
  if (worked === undefined) return refused;
  const { activity, effort } = worked;
  const done = activity.durationMinutes - effort.duration;
  if (entry.minutes < done || entry.minutes < 0) return refuse('editing/out-of-range', uid);
  const shown = {
    ...activity,
    isElapsed: entry.isElapsed,
    isEstimated: entry.isEstimated,
    durationFormat: numberOfFormat(entry),
  };
  const activities = plan.activities.map((one) => (one === activity ? shown : one));
  const changed = withDuration(effort, entry.minutes - done);
  return withEffort({ ...worked, plan: { ...plan, activities }, activity: shown }, changed);
}

/** Changes the work of an activity as a whole; duration or units follow by its type. Without assignments it waits for them. */
export function changeWork(plan: Plan, uid: number, workMinutes: number): EditingOutcome {
  const { worked, refused } = workedActivity(plan, uid);
  if (worked === undefined) return refused;
  const { activity, assignments, effort } = worked;
  if (assignments.length === 0) {
    if (workMinutes < 0) return refuse('editing/out-of-range', uid);
    const changed = { ...activity, workMinutes };
    return {
      plan: { ...plan, activities: plan.activities.map((one) => (one === activity ? changed : one)) },
    };
  }
  const whole = assignments.reduce((sum, one) => sum + one.workMinutes, 0);
  const remaining = effort.shares.reduce((sum, { work }) => sum + work, 0);
  const fixed = whole - remaining;
  if (workMinutes < fixed || workMinutes < 0) return refuse('editing/out-of-range', uid);
  return withEffort(worked, withWork(effort, workMinutes - fixed));
}

/** What of an assignment is changed: the part of a resource's time, or minutes of work. */
export type AssignmentChange = { readonly units: number } | { readonly workMinutes: number };

/** Changes one assignment; its work, its units or the duration follow by the type of the activity. */
export function changeAssignment(
  plan: Plan,
  assignmentUid: number,
  change: AssignmentChange,
): EditingOutcome {
  const assignment = plan.assignments.find(({ uid }) => uid === assignmentUid);
  if (assignment === undefined) return refuse('editing/assignment-unknown');
  const { worked, refused } = workedActivity(plan, assignment.activityUid);
  if (worked === undefined) return refused;
  const index = worked.assignments.indexOf(assignment);
  const share = worked.effort.shares[index];
  if (share === undefined) {
    // Material and money have a quantity that nothing follows from.
    const units = 'units' in change ? change.units : assignment.units;
    const assignments = plan.assignments.map((one) => (one === assignment ? { ...one, units } : one));
    return { plan: { ...plan, assignments } };
  }
  if ('units' in change) {
    if (change.units <= 0) return refuse('editing/out-of-range', assignment.activityUid);
    return withEffort(worked, withUnits(worked.effort, index, change.units));
  }
  const fixed = assignment.workMinutes - share.work;
  if (change.workMinutes < fixed || change.workMinutes < 0)
    return refuse('editing/out-of-range', assignment.activityUid);
  return withEffort(worked, withShareWork(worked.effort, index, change.workMinutes - fixed));
}

/** A resource that is to work on an activity. */
export interface NewAssignee {
  readonly resourceUid: number;
  /** 1 is full time; for material the quantity. */
  readonly units: number;
}

/**
 * Puts resources on an activity, together. Work that nobody had been given yet is theirs. Uids follow on the highest
 * there is; who is on it already stays as he is.
 */
export function assignResources(plan: Plan, uid: number, assignees: readonly NewAssignee[]): EditingOutcome {
  const open = plan.assignments.filter((one) => one.activityUid === uid && one.resourceUid === undefined);
  const own = plan.assignments.filter((one) => one.activityUid === uid);
  const nobodys = open.reduce((sum, { workMinutes }) => sum + workMinutes, 0);
  const { worked, refused } = workedActivity(
    { ...plan, assignments: plan.assignments.filter((one) => !open.includes(one)) },
    uid,
  );
  if (worked === undefined) return refused;
  const newcomers = assignees.filter(
    ({ resourceUid }) => !own.some((assignment) => assignment.resourceUid === resourceUid),
  );
  if (newcomers.some(({ units }) => units <= 0)) return refuse('editing/out-of-range', uid);
  let assignmentUid = Math.max(0, ...plan.assignments.map((one) => one.uid));
  const added = newcomers.map(({ resourceUid, units }) => {
    assignmentUid += 1;
    return newAssignment({ uid: assignmentUid, activityUid: uid, resourceUid, units });
  });
  const kinds = new Map(plan.resources.map((resource) => [resource.uid, resource.kind]));
  const workers = added.filter(({ resourceUid }) => kinds.get(resourceUid ?? Number.NaN) === 'work');
  const others = added.filter((one) => !workers.includes(one));
  const withOthers = { ...worked.plan, assignments: [...worked.plan.assignments, ...others] };
  if (workers.length === 0) return { plan: { ...withOthers, assignments: [...plan.assignments, ...others] } };
  const entered = nobodys > 0 ? nobodys : (worked.activity.workMinutes ?? 0);
  const units = workers.map((one) => one.units);
  const changed = withAdded(worked.effort, units, worked.assignments.length === 0 ? entered : 0);
  return withEffort({ ...worked, plan: withOthers }, changed, workers);
}

/** Takes assignments away; work that was done by them goes with them. */
export function removeAssignments(plan: Plan, assignmentUids: readonly number[]): EditingOutcome {
  const gone = new Set(assignmentUids);
  const activityUids = new Set(
    plan.assignments.filter(({ uid }) => gone.has(uid)).map(({ activityUid }) => activityUid),
  );
  let current = plan;
  for (const uid of activityUids) {
    const { worked, refused } = workedActivity(current, uid);
    if (worked === undefined) return refused;
    const indexes = new Set(
      worked.assignments.flatMap((assignment, index) => (gone.has(assignment.uid) ? [index] : [])),
    );
    const changed = withRemoved(worked.effort, indexes);
    const assignments = current.assignments.filter((one) => one.activityUid !== uid || !gone.has(one.uid));
    const kept = worked.assignments.filter((one) => !gone.has(one.uid));
    const outcome = withEffort({ ...worked, plan: { ...current, assignments }, assignments: kept }, changed);
    if (outcome.plan === undefined) return outcome;
    current = outcome.plan;
  }
  return { plan: current };
}

/** Changes what stays when something else is changed; fixed work is always effort-driven. Nothing is recalculated. */
export function changeActivityType(
  plan: Plan,
  uid: number,
  type: ActivityType,
  isEffortDriven: boolean,
): EditingOutcome {
  const activity = plan.activities.find((one) => one.uid === uid);
  if (activity === undefined) return refuse('editing/activity-unknown', uid);
  const changed = { ...activity, type, isEffortDriven: isEffortDriven || type === 'fixedWork' };
  return { plan: { ...plan, activities: plan.activities.map((one) => (one === activity ? changed : one)) } };
}
