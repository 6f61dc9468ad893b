import { refuse } from '@regie/contracts';
import type { Activity } from '@regie/engine/model';
import {
  type Draft,
  type Edited,
  endOfSubtree,
  findActivity,
  nameOf,
  rowAbove,
  unknownActivity,
  withActivities,
} from './draft.ts';

/** Removes rows with all that lies below them, and what hangs on them. */
export function removeRows(draft: Draft, uids: readonly number[]): Edited {
  const gone = new Set<number>();
  for (const uid of uids) {
    const place = draft.places.get(uid);
    if (place === undefined) return unknownActivity(uid);
    const end = endOfSubtree(draft.plan.activities, place);
    for (const row of draft.plan.activities.slice(place, end)) gone.add(row.uid);
  }
  const { plan } = draft;
  const kept = withActivities(
    draft,
    plan.activities.filter(({ uid }) => !gone.has(uid)),
  );
  return {
    ...kept,
    plan: {
      ...kept.plan,
      relations: plan.relations.filter(
        ({ predecessorUid, successorUid }) => !gone.has(predecessorUid) && !gone.has(successorUid),
      ),
      assignments: plan.assignments.filter(({ activityUid }) => !gone.has(activityUid)),
    },
    cross: draft.cross.filter((one) => !hangsOn(one, draft.projectId, gone)),
  };
}

/** Whether the end that lies in the plan of the draft is one of the rows that go. */
function hangsOn(
  { predecessorPlanId, predecessorUid, successorUid }: Draft['cross'][number],
  planId: string,
  gone: ReadonlySet<number>,
): boolean {
  return gone.has(predecessorPlanId === planId ? predecessorUid : successorUid);
}

/** Moves rows with all below them one level deeper or higher. */
export function shiftLevels(draft: Draft, uids: readonly number[], by: 1 | -1): Edited {
  const chosen = new Set(uids);
  const activities = [...draft.plan.activities];
  const places = uids.map((uid) => draft.places.get(uid) ?? -1);
  for (const uid of uids) if (!draft.places.has(uid)) return unknownActivity(uid);
  for (const place of [...places].sort((a, b) => a - b)) {
    const row = activities[place];
    if (row === undefined || row.isBlank === true || isBelowChosen(draft, place, chosen)) continue;
    const level = row.outlineLevel + by;
    if (level < 1) continue;
    const above = rowAbove(activities, place);
    if (level > (above?.outlineLevel ?? 0) + 1) {
      return refuse('planning/level', { facts: { name: nameOf(row) } });
    }
    const end = endOfSubtree(activities, place);
    for (let at = place; at < end; at += 1) {
      const one = activities[at];
      if (one !== undefined && one.isBlank !== true) {
        activities[at] = { ...one, outlineLevel: one.outlineLevel + by };
      }
    }
  }
  return withActivities(draft, activities);
}

/** A row whose summary is chosen too moves along with it. */
function isBelowChosen({ plan }: Draft, place: number, chosen: ReadonlySet<number>): boolean {
  let level = plan.activities[place]?.outlineLevel ?? 0;
  for (let above = place - 1; above >= 0 && level > 1; above -= 1) {
    const row = plan.activities[above];
    if (row === undefined || row.isBlank === true || row.outlineLevel >= level) continue;
    if (chosen.has(row.uid)) return true;
    level = row.outlineLevel;
  }
  return false;
}

/** The place at which rows come after a row without parting anything from its summary. */
function placeAfter(
  activities: readonly Activity[],
  places: ReadonlyMap<number, number>,
  after: number | null,
  level: number,
): number | undefined {
  const place = after === null ? -1 : places.get(after);
  if (place === undefined) return undefined;
  let next = place + 1;
  while (next < activities.length && (activities[next]?.outlineLevel ?? 0) > level) next += 1;
  return next;
}

/** Puts rows in after a row; the first is at most one level deeper than the row above, and each than the one before. */
export function insertRows(draft: Draft, after: number | null, rows: readonly Activity[]): Edited {
  const { activities } = draft.plan;
  const place = placeAfter(activities, draft.places, after, rows[0]?.outlineLevel ?? 1);
  if (place === undefined) return unknownActivity(after ?? 0);
  let above = rowAbove(activities, place)?.outlineLevel ?? 0;
  for (const row of rows) {
    if (row.isBlank === true) continue;
    if (row.outlineLevel > above + 1) return refuse('planning/level', { facts: { name: nameOf(row) } });
    above = row.outlineLevel;
  }
  const below = activities[place];
  if (below !== undefined && below.isBlank !== true && below.outlineLevel > above + 1) {
    return refuse('planning/level', { facts: { name: nameOf(below) } });
  }
  return withActivities(draft, [...activities.slice(0, place), ...rows, ...activities.slice(place)]);
}

/** Moves rows with all below them after another row, at a level; they keep their order. */
export function moveRows(draft: Draft, uids: readonly number[], after: number | null, level: number): Edited {
  const { activities } = draft.plan;
  const chosen = new Set(uids);
  const moving = new Set<number>();
  const rows: Activity[] = [];
  for (const uid of uids) if (!draft.places.has(uid)) return unknownActivity(uid);
  activities.forEach((row, place) => {
    if (!chosen.has(row.uid) || moving.has(row.uid)) return;
    const deeper = level - row.outlineLevel;
    for (const one of activities.slice(place, endOfSubtree(activities, place))) {
      moving.add(one.uid);
      const isSame = one.isBlank === true || deeper === 0;
      rows.push(isSame ? one : { ...one, outlineLevel: one.outlineLevel + deeper });
    }
  });
  const target = after === null ? undefined : findActivity(draft, after);
  if (target !== undefined && moving.has(target.uid)) {
    return refuse('planning/move-into-itself', { facts: { name: nameOf(target) } });
  }
  const rest = withActivities(
    draft,
    activities.filter(({ uid }) => !moving.has(uid)),
  );
  return insertRows(rest, after, rows);
}
