import { type Refusal, refuse } from '@regie/contracts';
import type { PlanRefusal } from '@regie/contracts/planning';
import type { Activity, Calendar } from '@regie/engine/model';
import type { CrossRelation, OwnPlan, Results, StoredPlan } from './stored-plan.ts';
import { placesOf, withRow } from './stored-plan.ts';

/** A plan while it is edited: an immutable value that each edit gives a new one of. */
export interface Draft {
  readonly projectId: string;
  readonly plan: OwnPlan;
  readonly places: ReadonlyMap<number, number>;
  /** All relations with other plans, in both directions. */
  readonly cross: readonly CrossRelation[];
  readonly lastUid: number;
  /** Uids of added rows, in the order asked. */
  readonly made: readonly number[];
  /** People by the uid of the resource that stands for them. */
  readonly people: ReadonlyMap<number, string | null>;
}

/** What edits may look at besides the plan itself. */
export interface EditContext {
  readonly language: 'nl' | 'en';
  /** The plan before the request: versions, results, numbers of rows as typed. */
  readonly before: StoredPlan;
  readonly placesBefore: ReadonlyMap<number, number>;
  readonly calendarsById: ReadonlyMap<string, Calendar>;
  /** People of the organisation by lower-case name. */
  readonly peopleByName: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** Names of activities in other projects that the request names and the actor may see: project id, uid. */
  readonly others: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly newId: () => string;
}

export type Edited = Draft | Refusal<PlanRefusal | 'request/version-stale' | 'request/not-found'>;

export function draftOf(before: StoredPlan, cross: readonly CrossRelation[]): Draft {
  return {
    projectId: before.projectId,
    plan: before.plan,
    places: placesOf(before.plan),
    cross,
    lastUid: before.lastUid,
    made: [],
    people: new Map([...before.resourceMarks].map(([uid, { personId }]) => [uid, personId])),
  };
}

export function findActivity({ plan, places }: Draft, uid: number): Activity | undefined {
  const place = places.get(uid);
  return place === undefined ? undefined : plan.activities[place];
}

export function unknownActivity(uid: number) {
  return refuse('planning/activity-unknown', { facts: { uid } });
}

/** The same plan with one row replaced. */
export function withActivity(draft: Draft, activity: Activity): Draft {
  const place = draft.places.get(activity.uid);
  if (place === undefined) return draft;
  return { ...draft, plan: { ...draft.plan, activities: withRow(draft.plan.activities, place, activity) } };
}

/** The same plan with its rows in another order, or other rows. */
export function withActivities(draft: Draft, activities: readonly Activity[]): Draft {
  const plan = { ...draft.plan, activities };
  return { ...draft, plan, places: placesOf(plan) };
}

/** The place after the last row below a row. */
export function endOfSubtree(activities: readonly Activity[], place: number): number {
  const own = activities[place];
  if (own === undefined || own.isBlank === true) return place + 1;
  let end = place + 1;
  for (let next = place + 1; next < activities.length; next += 1) {
    const below = activities[next];
    if (below === undefined || below.isBlank === true) continue;
    if (below.outlineLevel <= own.outlineLevel) break;
    end = next + 1;
  }
  return end;
}

/** The nearest row above a place that is no empty line. */
export function rowAbove(activities: readonly Activity[], place: number): Activity | undefined {
  for (let above = place - 1; above >= 0; above -= 1) {
    if (activities[above]?.isBlank !== true) return activities[above];
  }
  return undefined;
}

/** A computed or recorded date of a row before the request; undefined for a row that is new. */
export function dateBefore(context: EditContext, uid: number, end: keyof Pick<Results, 'start' | 'finish'>) {
  const place = context.placesBefore.get(uid);
  const minute = place === undefined ? undefined : context.before.results[end][place];
  return minute === undefined || Number.isNaN(minute) ? undefined : minute;
}

/** The name of a row, or its number where it has none, to say in a refusal. */
export function nameOf(activity: Activity): string {
  return activity.name === '' ? `${activity.uid}` : activity.name;
}
