import type { Activity, Plan } from '@regie/engine/model';
import type { XerLoss } from './losses.ts';
import { isXerPlan } from './plan-rows.ts';

/** A plan as another format can hold it, and what of it stays behind. */
export interface XerLeaving {
  readonly plan: Plan;
  readonly losses: readonly XerLoss[];
}

const maxNamed = 100;

/** What Primavera knows of an activity and other programs do not, by the name of the loss. */
const ownTraits: Readonly<Record<string, (activity: Activity) => boolean>> = {
  'kind-of-activity': ({ kind }) => kind !== undefined,
  'secondary-constraint': ({ secondaryConstraint }) => secondaryConstraint !== undefined,
  'mandatory-constraint': ({ constraint }) => constraint.isMandatory === true,
  'expected-finish': ({ expectedFinish }) => expectedFinish !== undefined,
  'outside-dates': ({ outside }) => outside !== undefined,
};

/**
 * Makes a plan that came from a Primavera export file fit for another format: without the fields that only such a file
 * has, and with rows of the structure numbered above the activities instead of below zero. Other plans stay as they are.
 */
export function leaveXer(plan: Plan): XerLeaving {
  if (!isXerPlan(plan)) return { plan, losses: [] };
  const highest = plan.activities.reduce((most, { uid }) => Math.max(most, uid), 0);
  let next = highest;
  const activities = plan.activities.map((activity): Activity => {
    const { kind, secondaryConstraint, expectedFinish, outside, ...kept } = bare(activity);
    if (activity.uid < 0) next += 1;
    return { ...kept, uid: activity.uid < 0 ? next : activity.uid };
  });
  const { profile, ...project } = bare(plan.project);
  return {
    plan: {
      ...plan,
      project,
      activities,
      calendars: plan.calendars.map(bare),
      resources: plan.resources.map(bare),
      assignments: plan.assignments.map(bare),
      customFields: plan.customFields.map(bare),
      outlineCodes: plan.outlineCodes.map((code) => ({ ...bare(code), values: code.values.map(bare) })),
    },
    losses: lossesOf(plan),
  };
}

function bare<Item extends { readonly otherFields?: unknown }>(item: Item): Omit<Item, 'otherFields'> {
  const { otherFields, ...rest } = item;
  return rest;
}

function lossesOf({ activities, project }: Plan): XerLoss[] {
  const losses = Object.entries(ownTraits).flatMap(([name, isOwn]): XerLoss[] => {
    const records = activities.filter(isOwn).map(({ uid }) => `activity ${uid}`);
    if (records.length === 0) return [];
    return [{ code: `xer/${name}`, records: records.slice(0, maxNamed), count: records.length }];
  });
  if (project.profile !== undefined)
    losses.push({ code: 'xer/way-of-calculating', records: ['project'], count: 1 });
  return [...losses, { code: 'xer/fields-of-the-file', records: ['project'], count: 1 }];
}
