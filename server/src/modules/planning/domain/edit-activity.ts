import { refuse } from '@regie/contracts';
import type { ActivityPatch } from '@regie/contracts/planning';
import { type Activity, newActivity } from '@regie/engine/model';
import { type Draft, type EditContext, type Edited, nameOf, unknownActivity, withActivity } from './draft.ts';
import { setConstraint, setDates, setMode } from './edit-dates.ts';
import { setDuration } from './edit-duration.ts';
import { setProgress } from './edit-progress.ts';
import { setPredecessorText } from './edit-relations.ts';
import { fitAssignments, setResourceText } from './edit-resources.ts';
import type { Step } from './edit-step.ts';
import { isSummaryAt } from './results.ts';
import { isSameValue } from './row-values.ts';

/** A new row as planners expect it: one day, an estimate, until something else is said. */
export function freshActivity(draft: Draft, uid: number, level: number, patch: ActivityPatch): Activity {
  const isMilestone = patch.isMilestone === true;
  return newActivity({
    uid,
    outlineLevel: level,
    isMilestone,
    durationMinutes: isMilestone ? 0 : draft.plan.project.minutesPerDay,
    isEstimated: !isMilestone,
  });
}

/** Puts what was entered for a row into the plan. */
export function setActivity(draft: Draft, context: EditContext, uid: number, patch: ActivityPatch): Edited {
  const place = draft.places.get(uid);
  const before = place === undefined ? undefined : draft.plan.activities[place];
  if (place === undefined || before === undefined) return unknownActivity(uid);
  const isSummary = isSummaryAt(draft.plan.activities, place);
  if (isSummary && computedOfSummary.some((field) => patch[field] !== undefined)) {
    return refuse('planning/summary-computed', { facts: { name: nameOf(before) } });
  }
  let activity = before;
  for (const step of steps) {
    const next = step(activity, patch, draft, context);
    if ('refused' in next) return next;
    activity = next;
  }
  const changed = isSameValue(activity, before)
    ? draft
    : fitAssignments(withActivity(draft, activity), before, activity);
  return setTexts(changed, context, activity, patch);
}

/** What follows from the rows below a summary. */
const computedOfSummary = [
  'duration',
  'finish',
  'percentComplete',
  'actualStart',
  'actualFinish',
  'remaining',
  'workMinutes',
] as const satisfies readonly (keyof ActivityPatch)[];

function setPlainFields(activity: Activity, patch: ActivityPatch): Activity {
  const next = {
    ...activity,
    name: patch.name ?? activity.name,
    isActive: patch.isActive ?? activity.isActive,
    type: patch.type ?? activity.type,
    isEffortDriven: patch.isEffortDriven ?? activity.isEffortDriven,
    priority: patch.priority ?? activity.priority,
    isMilestone: patch.isMilestone ?? activity.isMilestone,
    workMinutes: patch.workMinutes === undefined ? activity.workMinutes : (patch.workMinutes ?? undefined),
    notes: patch.notes === undefined ? activity.notes : (patch.notes ?? undefined),
    deadline: patch.deadline === undefined ? activity.deadline : (patch.deadline ?? undefined),
  };
  const isSame =
    next.name === activity.name &&
    next.isActive === activity.isActive &&
    next.type === activity.type &&
    next.isEffortDriven === activity.isEffortDriven &&
    next.priority === activity.priority &&
    next.isMilestone === activity.isMilestone &&
    next.workMinutes === activity.workMinutes &&
    next.notes === activity.notes &&
    next.deadline === activity.deadline;
  return isSame ? activity : next;
}

const setCalendar: Step = (activity, { calendarId }, _draft, { calendarsById }) => {
  if (calendarId === undefined) return activity;
  if (calendarId === null) return { ...activity, calendarUid: undefined };
  const calendar = calendarsById.get(calendarId);
  if (calendar === undefined) return refuse('planning/calendar-unknown');
  return { ...activity, calendarUid: calendar.uid };
};

const steps: readonly Step[] = [
  setPlainFields,
  setCalendar,
  setDuration,
  setDates,
  setConstraint,
  setMode,
  setProgress,
];

function setTexts(draft: Draft, context: EditContext, { uid }: Activity, patch: ActivityPatch): Edited {
  let edited: Edited = draft;
  if (patch.predecessors !== undefined) edited = setPredecessorText(edited, context, uid, patch.predecessors);
  if (patch.resources !== undefined && !('refused' in edited)) {
    edited = setResourceText(edited, context, uid, patch.resources);
  }
  return edited;
}
