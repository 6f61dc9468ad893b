import { refuse } from '@regie/contracts';
import {
  type Activity,
  type Assignment,
  newAssignment,
  newResource,
  type Resource,
} from '@regie/engine/model';
import type { Draft, EditContext, Edited } from './draft.ts';
import { findActivity, unknownActivity } from './draft.ts';

const entryPattern = /^(.*?)\s*(?:\[\s*(\d+(?:[.,]\d+)?)\s*%?\s*\])?$/;

/** Replaces the assignments of a row by what was typed: names with units, `Jan; Els[50%]`. */
export function setResourceText(draft: Draft, context: EditContext, uid: number, text: string): Edited {
  const activity = findActivity(draft, uid);
  if (activity === undefined) return unknownActivity(uid);
  let edited = draft;
  const wanted: { readonly resource: Resource; readonly units: number }[] = [];
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const match = entryPattern.exec(part);
    const found = findResource(edited, context, match?.[1] ?? '');
    if (found === undefined) return refuse('planning/resource-text', { facts: { text: part } });
    edited = found.draft;
    const units = match?.[2] === undefined ? 1 : Number(match[2].replace(',', '.')) / 100;
    wanted.push({ resource: found.resource, units });
  }
  const old = edited.plan.assignments.filter(({ activityUid }) => activityUid === uid);
  let next = edited.plan.assignments.reduce((most, one) => Math.max(most, one.uid), 0);
  const assignments = wanted.map(({ resource, units }) => {
    const known = old.find(({ resourceUid }) => resourceUid === resource.uid);
    if (known?.units === units) return known;
    const sized = workOf(activity, units, known);
    if (known !== undefined) return { ...known, ...sized };
    next += 1;
    return newAssignment({ uid: next, activityUid: uid, resourceUid: resource.uid, ...sized });
  });
  const rest = edited.plan.assignments.filter(({ activityUid }) => activityUid !== uid);
  return withWork({ ...edited, plan: { ...edited.plan, assignments: [...rest, ...assignments] } }, activity);
}

function workOf(activity: Activity, units: number, known: Assignment | undefined) {
  const workMinutes =
    known !== undefined && activity.type === 'fixedWork'
      ? known.workMinutes
      : activity.durationMinutes * units;
  const left = (100 - activity.progress.percentComplete) / 100;
  return {
    units,
    workMinutes,
    remainingWorkMinutes: workMinutes * left,
    actualWorkMinutes: workMinutes * (1 - left),
  };
}

/** The row's own work is the sum of what its assignments do. */
function withWork(draft: Draft, activity: Activity): Draft {
  const work = draft.plan.assignments
    .filter(({ activityUid }) => activityUid === activity.uid)
    .reduce((sum, { workMinutes }) => sum + workMinutes, 0);
  const place = draft.places.get(activity.uid);
  const current = place === undefined ? undefined : draft.plan.activities[place];
  if (place === undefined || current === undefined || current.workMinutes === work) return draft;
  const activities = draft.plan.activities.with(place, { ...current, workMinutes: work });
  return { ...draft, plan: { ...draft.plan, activities } };
}

/** A resource of the plan, or a person of the organisation who becomes one. */
function findResource(
  draft: Draft,
  { peopleByName }: EditContext,
  name: string,
): { readonly draft: Draft; readonly resource: Resource } | undefined {
  const wanted = name.toLowerCase();
  const known = draft.plan.resources.find((resource) => resource.name.toLowerCase() === wanted);
  if (known !== undefined) return { draft, resource: known };
  const person = peopleByName.get(wanted);
  if (person === undefined) return undefined;
  const uid = draft.plan.resources.reduce((most, one) => Math.max(most, one.uid), 0) + 1;
  const resource = newResource({ uid, name: person.name });
  return {
    resource,
    draft: {
      ...draft,
      plan: { ...draft.plan, resources: [...draft.plan.resources, resource] },
      people: new Map(draft.people).set(uid, person.id),
    },
  };
}

/** After a change of duration, work or progress the assignments follow, as the type of the activity says. */
export function fitAssignments(draft: Draft, before: Activity, after: Activity): Draft {
  const own = draft.plan.assignments.filter(({ activityUid }) => activityUid === after.uid);
  const isTouched =
    before.durationMinutes !== after.durationMinutes ||
    before.workMinutes !== after.workMinutes ||
    before.progress.percentComplete !== after.progress.percentComplete;
  if (own.length === 0 || !isTouched) return draft;
  const scale = scaleOf(before, after);
  const left = (100 - after.progress.percentComplete) / 100;
  const assignments = draft.plan.assignments.map((one) => {
    if (one.activityUid !== after.uid) return one;
    const workMinutes = one.workMinutes * scale.work;
    return {
      ...one,
      units: one.units * scale.units,
      workMinutes,
      actualWorkMinutes: workMinutes * (1 - left),
      remainingWorkMinutes: workMinutes * left,
      // Dates and spreads that a file recorded are those of other work.
      timephased: scale.work === 1 && before.progress === after.progress ? one.timephased : [],
    };
  });
  const fitted = { ...draft, plan: { ...draft.plan, assignments } };
  if (scale.duration === 1) return withWork(fitted, after);
  const durationMinutes = Math.round(after.durationMinutes * scale.duration);
  const place = fitted.places.get(after.uid);
  if (place === undefined) return fitted;
  const activities = fitted.plan.activities.with(place, { ...after, durationMinutes });
  return withWork({ ...fitted, plan: { ...fitted.plan, activities } }, after);
}

/** How work, units and duration change with each other: what is fixed stays. */
function scaleOf(before: Activity, after: Activity): { work: number; units: number; duration: number } {
  const ratio = (now: number | undefined, was: number | undefined) =>
    now === undefined || was === undefined || was === 0 ? 1 : now / was;
  const work = ratio(after.workMinutes, before.workMinutes);
  const duration = ratio(after.durationMinutes, before.durationMinutes);
  if (work !== 1) {
    return after.type === 'fixedDuration'
      ? { work, units: work, duration: 1 }
      : { work, units: 1, duration: duration === 1 ? work : 1 };
  }
  if (duration === 1) return { work: 1, units: 1, duration: 1 };
  return after.type === 'fixedWork'
    ? { work: 1, units: 1 / duration, duration: 1 }
    : { work: duration, units: 1, duration: 1 };
}
