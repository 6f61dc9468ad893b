import { isRefusal, type Refusal } from '@regie/contracts';
import type { Image } from '../../platform/database/tables.ts';
import { type RowWrite, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { rowOf } from './domain/activity-row.ts';
import { type Difference, differenceOf, type PlanDifference } from './domain/plan-difference.ts';
import { assignmentRow, planRow, relationRow, resourceRow } from './domain/plan-rows.ts';
import type { Mark, OwnPlan, PlacedMark, ResourceMark, StoredPlan } from './domain/stored-plan.ts';
import { standardCalendarId } from './plan-store.ts';

/** What a write wants a plan to be. */
export interface NextPlan {
  readonly plan: OwnPlan;
  readonly isRecalculated: boolean;
  readonly carried: Readonly<Record<string, unknown>>;
  /** People by the uid of the resource that stands for them. */
  readonly people: ReadonlyMap<number, string | null>;
}

/** The rows of a plan after a write, and what differed. */
export interface WrittenPlan {
  readonly difference: PlanDifference;
  readonly marks: Pick<
    StoredPlan,
    'version' | 'activityMarks' | 'relationVersions' | 'resourceMarks' | 'assignmentMarks'
  >;
}

/** One statement carries this many rows; more would be one parameter of hundreds of megabytes. */
const mostRows = 2_000;

type Rows = readonly { readonly before: object | null; readonly after: object | null }[];

/** Writes what differs between two values of a plan, row by row with its history, referring rows last and first. */
export async function writePlan(
  unit: Unit,
  before: StoredPlan,
  next: NextPlan,
): Promise<WrittenPlan | Refusal> {
  const { projectId } = before;
  const difference = differenceOf(before, next.plan);
  const { relations, assignments, activities } = difference;
  const activity = activityWrites(unit, before, next, difference);
  const resource = resourceWrites(unit, before, next, difference.resources);
  const relation = relationWrites(before, relations);
  const assignment = assignmentWrites(unit, before, assignments);
  const settings = settingsWrite(before, next, activities.added.length > 0 || difference.isProjectChanged);
  const steps: readonly (readonly [string, Rows])[] = [
    ['relation', removals(relation.writes)],
    ['assignment', removals(assignment.writes)],
    ['plan', settings.writes],
    ['plan_resource', additions(resource.writes)],
    ['activity', activity.writes],
    ['plan_resource', removals(resource.writes)],
    ['relation', additions(relation.writes)],
    ['assignment', additions(assignment.writes)],
  ];
  for (const [table, rows] of steps) {
    const refused = await writeAll(unit, projectId, table, rows);
    if (refused !== undefined) return refused;
  }
  return {
    difference,
    marks: {
      version: settings.version,
      activityMarks: activity.marks,
      relationVersions: relation.versions,
      resourceMarks: resource.marks,
      assignmentMarks: assignment.marks,
    },
  };
}

/** Rows of one table that belong to a project. */
export async function writeAll(
  unit: Unit,
  projectId: string,
  name: string,
  rows: Rows,
): Promise<Refusal | undefined> {
  for (let at = 0; at < rows.length; at += mostRows) {
    const writes = rows.slice(at, at + mostRows).map(
      ({ before, after }): RowWrite => ({
        before: imageOf(before),
        after: imageOf(after),
        recordId: projectId,
        scopeId: projectId,
      }),
    );
    const written = await writeRows(unit, { name }, writes);
    if (isRefusal(written)) return written;
  }
  return undefined;
}

function imageOf(row: object | null): Image | null {
  return row !== null && 'id' in row && 'version' in row
    ? { ...row, id: String(row.id), version: Number(row.version) }
    : null;
}

const removals = (rows: Rows): Rows => rows.filter(({ after }) => after === null);
const additions = (rows: Rows): Rows => rows.filter(({ after }) => after !== null);

function settingsWrite(before: StoredPlan, next: NextPlan, isNeeded: boolean) {
  const isSame =
    before.plan.project === next.plan.project &&
    before.isRecalculated === next.isRecalculated &&
    before.carried === next.carried;
  if (isSame && !(isNeeded && before.version === 0)) return { writes: [], version: before.version };
  const version = before.version + 1;
  const row = (plan: StoredPlan | NextPlan, which: number) =>
    planRow(
      { id: before.projectId, version: which },
      plan.plan.project,
      calendarIdOf(before, plan.plan.project.calendarUid) ?? standardCalendarId,
      plan.isRecalculated,
      plan.carried,
    );
  const was = before.version === 0 ? null : row(before, before.version);
  return { writes: [{ before: was, after: row(next, version) }], version };
}

function calendarIdOf({ calendars }: StoredPlan, uid: number | undefined): string | undefined {
  return calendars.find(({ calendar }) => calendar.uid === uid)?.id;
}

function calendarIdsOf({ calendars }: StoredPlan): ReadonlyMap<number, string> {
  return new Map(calendars.map(({ id, calendar }) => [calendar.uid, id]));
}

function activityWrites(unit: Unit, before: StoredPlan, next: NextPlan, difference: PlanDifference) {
  const { projectId } = before;
  const { activities, positions } = difference;
  const ids = calendarIdsOf(before);
  const marks = new Map(before.activityMarks);
  const writes: { before: object | null; after: object | null }[] = [];
  for (const { uid } of activities.removed) marks.delete(uid);
  for (const activity of activities.removed) {
    writes.push({ before: rowOf(projectId, activity, markOf(before, activity.uid), ids), after: null });
  }
  for (const activity of activities.added) {
    const mark = { id: newId(unit.now.getTime()), version: 1, position: positions.get(activity.uid) ?? '' };
    marks.set(activity.uid, mark);
    writes.push({ before: null, after: rowOf(projectId, activity, mark, ids) });
  }
  const added = new Set(activities.added.map(({ uid }) => uid));
  for (const { from, to } of [...activities.changed, ...onlyMoved(before, next, difference, added)]) {
    const was = markOf(before, to.uid);
    const mark = { id: was.id, version: was.version + 1, position: positions.get(to.uid) ?? was.position };
    marks.set(to.uid, mark);
    writes.push({ before: rowOf(projectId, from, was, ids), after: rowOf(projectId, to, mark, ids) });
  }
  return { writes, marks };
}

/** Rows that stand elsewhere and are the same otherwise. */
function onlyMoved(
  before: StoredPlan,
  next: NextPlan,
  { activities, positions }: PlanDifference,
  added: ReadonlySet<number>,
) {
  if (positions.size === 0) return [];
  const changed = new Set(activities.changed.map(({ to }) => to.uid));
  return next.plan.activities
    .filter(
      ({ uid }) =>
        positions.has(uid) && !changed.has(uid) && !added.has(uid) && before.activityMarks.has(uid),
    )
    .map((activity) => ({ from: activity, to: activity }));
}

function markOf(before: StoredPlan, uid: number): PlacedMark {
  return before.activityMarks.get(uid) ?? { id: '', version: 0, position: '' };
}

function relationWrites(before: StoredPlan, { added, changed, removed }: PlanDifference['relations']) {
  const { projectId } = before;
  if (added.length + changed.length + removed.length === 0) {
    return { writes: [], versions: before.relationVersions };
  }
  const versions = new Map(before.relationVersions);
  const writes: { before: object | null; after: object | null }[] = [];
  for (const relation of removed) {
    writes.push({ before: relationRow(projectId, relation, versions.get(relation.id) ?? 0), after: null });
    versions.delete(relation.id);
  }
  for (const { from, to } of changed) {
    const version = versions.get(from.id) ?? 0;
    versions.set(to.id, version + 1);
    writes.push({
      before: relationRow(projectId, from, version),
      after: relationRow(projectId, to, version + 1),
    });
  }
  for (const relation of added) {
    versions.set(relation.id, 1);
    writes.push({ before: null, after: relationRow(projectId, relation, 1) });
  }
  return { writes, versions };
}

function resourceWrites(
  unit: Unit,
  before: StoredPlan,
  next: NextPlan,
  { added, changed, removed }: PlanDifference['resources'],
) {
  const { projectId } = before;
  const ids = calendarIdsOf(before);
  const marks = new Map<number, ResourceMark>(before.resourceMarks);
  const writes: { before: object | null; after: object | null }[] = [];
  const markAt = (uid: number): ResourceMark => marks.get(uid) ?? { id: '', version: 0, personId: null };
  for (const resource of removed) {
    writes.push({ before: resourceRow(projectId, resource, markAt(resource.uid), ids), after: null });
    marks.delete(resource.uid);
  }
  for (const { from, to } of changed) {
    const was = markAt(to.uid);
    const mark = { ...was, version: was.version + 1, personId: next.people.get(to.uid) ?? was.personId };
    marks.set(to.uid, mark);
    writes.push({
      before: resourceRow(projectId, from, was, ids),
      after: resourceRow(projectId, to, mark, ids),
    });
  }
  for (const resource of added) {
    const personId = next.people.get(resource.uid) ?? null;
    const mark = { id: newId(unit.now.getTime()), version: 1, personId };
    marks.set(resource.uid, mark);
    writes.push({ before: null, after: resourceRow(projectId, resource, mark, ids) });
  }
  return { writes, marks };
}

function assignmentWrites(
  unit: Unit,
  before: StoredPlan,
  { added, changed, removed }: Difference<OwnPlan['assignments'][number]>,
) {
  const { projectId } = before;
  const marks = new Map<number, Mark>(before.assignmentMarks);
  const writes: { before: object | null; after: object | null }[] = [];
  const markAt = (uid: number): Mark => marks.get(uid) ?? { id: '', version: 0 };
  for (const assignment of removed) {
    writes.push({ before: assignmentRow(projectId, assignment, markAt(assignment.uid)), after: null });
    marks.delete(assignment.uid);
  }
  for (const { from, to } of changed) {
    const was = markAt(to.uid);
    const mark = { id: was.id, version: was.version + 1 };
    marks.set(to.uid, mark);
    writes.push({
      before: assignmentRow(projectId, from, was),
      after: assignmentRow(projectId, to, mark),
    });
  }
  for (const assignment of added) {
    const mark = { id: newId(unit.now.getTime()), version: 1 };
    marks.set(assignment.uid, mark);
    writes.push({ before: null, after: assignmentRow(projectId, assignment, mark) });
  }
  return { writes, marks };
}
