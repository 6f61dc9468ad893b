import type { Activity, Assignment, Resource } from '@regie/engine/model';
import { rekey } from './order-keys.ts';
import type { OwnPlan, OwnRelation, PlacedMark, StoredPlan } from './stored-plan.ts';

/** What differs between two values of a plan, by row. A row that is the same object is the same. */
export interface PlanDifference {
  readonly isProjectChanged: boolean;
  readonly activities: Difference<Activity>;
  /** New keys of order, by uid: of new rows and of those that moved. */
  readonly positions: ReadonlyMap<number, string>;
  readonly relations: Difference<OwnRelation>;
  readonly resources: Difference<Resource>;
  readonly assignments: Difference<Assignment>;
}

export interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly { readonly from: T; readonly to: T }[];
  readonly removed: readonly T[];
}

const none: Difference<never> = { added: [], changed: [], removed: [] };

export function differenceOf(before: StoredPlan, after: OwnPlan): PlanDifference {
  const { plan } = before;
  return {
    isProjectChanged: plan.project !== after.project,
    activities: difference(plan.activities, after.activities, ({ uid }) => uid),
    positions: positionsOf(before.activityMarks, plan.activities, after.activities),
    relations: difference(plan.relations, after.relations, ({ id }) => id),
    resources: difference(plan.resources, after.resources, ({ uid }) => uid),
    assignments: difference(plan.assignments, after.assignments, ({ uid }) => uid),
  };
}

/** Whether nothing would be written. */
export function isSamePlan(before: StoredPlan, after: OwnPlan): boolean {
  if (before.plan === after) return true;
  const { isProjectChanged, positions, ...parts } = differenceOf(before, after);
  const isWritten = ({ added, changed, removed }: Difference<unknown>) =>
    added.length + changed.length + removed.length > 0;
  return !isProjectChanged && positions.size === 0 && !Object.values(parts).some(isWritten);
}

function difference<T, K>(before: readonly T[], after: readonly T[], keyOf: (row: T) => K): Difference<T> {
  if (before === after) return none;
  const isSameRows =
    before.length === after.length &&
    before.every((row, place) => {
      const now = after[place];
      return now === row || (now !== undefined && keyOf(now) === keyOf(row));
    });
  if (isSameRows) {
    const changed = after.flatMap((to, place) => {
      const from = before[place];
      return from === undefined || from === to ? [] : [{ from, to }];
    });
    return { added: [], changed, removed: [] };
  }
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const added: T[] = [];
  const changed: { from: T; to: T }[] = [];
  for (const row of after) {
    const from = old.get(keyOf(row));
    old.delete(keyOf(row));
    if (from === undefined) added.push(row);
    else if (from !== row) changed.push({ from, to: row });
  }
  return { added, changed, removed: [...old.values()] };
}

function positionsOf(
  marks: ReadonlyMap<number, PlacedMark>,
  before: readonly Activity[],
  after: readonly Activity[],
): ReadonlyMap<number, string> {
  const isSameOrder =
    before === after ||
    (before.length === after.length && before.every(({ uid }, place) => after[place]?.uid === uid));
  if (isSameOrder) return new Map();
  const changed = rekey(after.map(({ uid }) => marks.get(uid)?.position));
  return new Map(
    [...changed].flatMap(([place, key]) => uidAt(after, place).map((uid) => [uid, key] as const)),
  );
}

function uidAt(activities: readonly Activity[], place: number): readonly number[] {
  const uid = activities[place]?.uid;
  return uid === undefined ? [] : [uid];
}
