import { type Activity, newActivity, outlineOf, type Plan, type Relation } from '@regie/engine/model';
import { type EditingOutcome, refuse } from './editing-outcome.ts';

/** A row to be added: what is not given is as a new row has it. A level is taken relative to the rows around it. */
export type NewRow = Partial<Omit<Activity, 'uid' | 'number'>>;

/**
 * Adds rows before the one named, or at the end. A row without level takes that of the row it comes before, or of the
 * last; no row is deeper than one level below the row above it. Uids follow on the highest there is, in order.
 */
export function insertActivities(
  plan: Plan,
  rows: readonly NewRow[],
  beforeUid?: number | undefined,
): EditingOutcome {
  const place = placeBefore(plan, beforeUid);
  if (place < 0) return refuse('editing/activity-unknown', beforeUid ?? 0);
  const { activities } = plan;
  const usual = (activities[place] ?? activities.at(-1))?.outlineLevel ?? 1;
  let uid = Math.max(0, ...activities.map((activity) => activity.uid));
  const added = rows.map((row) => {
    uid += 1;
    return newActivity({ outlineLevel: Math.max(1, usual), ...row, uid });
  });
  return arrange(plan, [...activities.slice(0, place), ...added, ...activities.slice(place)]);
}

/** Removes rows with all that is below them, their relations and their assignments. */
export function removeActivities(plan: Plan, uids: readonly number[]): EditingOutcome {
  const unknown = unknownUids(plan, uids);
  if (unknown.length > 0) return refuse('editing/activity-unknown', ...unknown);
  const gone = new Set(blocksOf(plan, uids).flatMap(({ rows }) => rows.map(({ uid }) => uid)));
  return arrange(
    {
      ...plan,
      relations: plan.relations.filter(
        ({ predecessorUid, successorUid }) => !gone.has(predecessorUid) && !gone.has(successorUid),
      ),
      assignments: plan.assignments.filter(({ activityUid }) => !gone.has(activityUid)),
    },
    plan.activities.filter(({ uid }) => !gone.has(uid)),
  );
}

/** Puts rows, with what is below them, one level deeper: the row above becomes their summary. */
export function indentActivities(plan: Plan, uids: readonly number[]): EditingOutcome {
  const unknown = unknownUids(plan, uids);
  if (unknown.length > 0) return refuse('editing/activity-unknown', ...unknown);
  const activities = [...plan.activities];
  for (const { place, rows } of blocksOf(plan, uids)) {
    const [first] = rows;
    const above = activities.slice(0, place).findLast(({ isBlank }) => isBlank !== true);
    if (first === undefined) continue;
    const hasSibling = above !== undefined && above.outlineLevel >= first.outlineLevel;
    if (!hasSibling || first.outlineLevel === 0) return refuse('editing/no-row-above', first.uid);
    rows.forEach((row, index) => {
      activities[place + index] = { ...row, outlineLevel: row.outlineLevel + 1 };
    });
  }
  return arrange(plan, activities);
}

/** Puts rows, with what is below them, one level higher; rows that follow on the old level come below them. */
export function outdentActivities(plan: Plan, uids: readonly number[]): EditingOutcome {
  const unknown = unknownUids(plan, uids);
  if (unknown.length > 0) return refuse('editing/activity-unknown', ...unknown);
  const activities = [...plan.activities];
  for (const { place, rows } of blocksOf(plan, uids)) {
    const [first] = rows;
    if (first === undefined) continue;
    if (first.outlineLevel <= 1) return refuse('editing/at-top', first.uid);
    rows.forEach((row, index) => {
      activities[place + index] = { ...row, outlineLevel: row.outlineLevel - 1 };
    });
  }
  return arrange(plan, activities);
}

/** Moves rows, with what is below them, before another row, on its level; or to the end, on the top level. */
export function moveActivities(
  plan: Plan,
  uids: readonly number[],
  beforeUid?: number | undefined,
): EditingOutcome {
  const unknown = unknownUids(plan, beforeUid === undefined ? uids : [...uids, beforeUid]);
  if (unknown.length > 0) return refuse('editing/activity-unknown', ...unknown);
  const blocks = blocksOf(plan, uids);
  const moved = new Set(blocks.flatMap(({ rows }) => rows));
  const target = plan.activities.find(({ uid }) => uid === beforeUid);
  if (target !== undefined && moved.has(target)) return refuse('editing/moved-into-itself', target.uid);
  const kept = plan.activities.filter((activity) => !moved.has(activity));
  const place = target === undefined ? kept.length : kept.indexOf(target);
  const level = Math.max(1, target?.outlineLevel ?? 1);
  const placed = blocks.flatMap(({ rows }) => {
    const shift = level - (rows[0]?.outlineLevel ?? level);
    return rows.map((row) => ({ ...row, outlineLevel: row.outlineLevel + shift }));
  });
  return arrange(plan, [...kept.slice(0, place), ...placed, ...kept.slice(place)]);
}

/** A row with what is below it. */
interface Block {
  readonly place: number;
  readonly rows: readonly Activity[];
}

/** The rows named with what is below each, in order; a row below another that is named belongs to that one. */
function blocksOf({ activities }: Plan, uids: readonly number[]): Block[] {
  const wanted = new Set(uids);
  const { end } = outlineOf(activities);
  const blocks: Block[] = [];
  for (let place = 0; place < activities.length; place += 1) {
    if (!wanted.has(activities[place]?.uid ?? Number.NaN)) continue;
    const after = end[place] ?? place + 1;
    blocks.push({ place, rows: activities.slice(place, after) });
    place = after - 1;
  }
  return blocks;
}

function unknownUids({ activities }: Plan, uids: readonly number[]): number[] {
  const known = new Set(activities.map(({ uid }) => uid));
  return uids.filter((uid) => !known.has(uid));
}

function placeBefore({ activities }: Plan, uid: number | undefined): number {
  return uid === undefined ? activities.length : activities.findIndex((activity) => activity.uid === uid);
}

/** Rows in a new order: levels without gaps, numbers by place, and no relation that falls within a summary by it. */
function arrange(plan: Plan, rows: readonly Activity[]): EditingOutcome {
  const activities = renumbered(withoutGaps(rows));
  const isWithinNow = withinTest(activities);
  const wasWithin = withinTest(plan.activities);
  // What a file brought along does not stand in the way of other edits; scheduling leaves it out.
  const fallen = plan.relations.find((relation) => isWithinNow(relation) && !wasWithin(relation));
  if (fallen !== undefined)
    return refuse('editing/relation-within-itself', fallen.predecessorUid, fallen.successorUid);
  return { plan: { ...plan, activities } };
}

/** Tells of a relation whether it ties a summary and a row below it. */
function withinTest(activities: readonly Activity[]): (relation: Relation) => boolean {
  const { parent } = outlineOf(activities);
  const places = new Map(activities.map(({ uid }, place) => [uid, place]));
  return ({ predecessorUid, successorUid }) => {
    const [from, to] = [places.get(predecessorUid), places.get(successorUid)];
    if (from === undefined || to === undefined) return false;
    return isBelow(from, to, parent) || isBelow(to, from, parent);
  };
}

function isBelow(place: number, above: number, parent: Int32Array): boolean {
  for (let next = parent[place] ?? -1; next >= 0; next = parent[next] ?? -1) if (next === above) return true;
  return false;
}

function withoutGaps(rows: readonly Activity[]): readonly Activity[] {
  let deepest = 0;
  return rows.map((row, place) => {
    if (row.isBlank === true) return row;
    // The project itself stands at level 0, and only at the top.
    const level = Math.min(row.outlineLevel, place === 0 ? 1 : deepest + 1);
    deepest = level;
    return level === row.outlineLevel ? row : { ...row, outlineLevel: level };
  });
}

function renumbered(rows: readonly Activity[]): readonly Activity[] {
  const first = rows[0]?.outlineLevel === 0 ? 0 : 1;
  return rows.map((row, place) => (row.number === place + first ? row : { ...row, number: place + first }));
}
