import { trust } from '@regie/contracts';
import type { Activity, Assignment, Baseline, Plan, Relation, Resource } from '@regie/engine/model';
import { rowOf } from './activity-row.ts';
import { storedMinute } from './row-values.ts';
import { sortedText } from './sorted-text.ts';
import type { BaselineColumns, OwnPlan, OwnRelation, StoredPlan } from './stored-plan.ts';

/** What a plan file holds that no row of Regie is made for: kept as it is, so that the file can be written back. */
export interface Frame {
  /** The row of the project itself, above the first. */
  readonly head: readonly Activity[];
  readonly relations: readonly Relation[];
  readonly assignments: readonly Assignment[];
  readonly customFields: Plan['customFields'];
  readonly outlineCodes: Plan['outlineCodes'];
  /** The order of what is not kept in an order of its own. */
  readonly calendarOrder: readonly number[];
  readonly resourceOrder: readonly number[];
}

/** A file's plan parted into rows and frame. */
export interface TakenOver {
  readonly plan: OwnPlan;
  readonly frame: Frame;
  readonly baselines: ReadonlyMap<number, BaselineColumns>;
}

/**
 * Parts a plan from a file into what becomes rows and what is carried. Rows that say the same as they did stay the same
 * values, so that importing a file twice writes nothing the second time.
 */
export function takeOver(before: StoredPlan, file: Plan, newId: () => string): TakenOver {
  const rows = file.activities.filter(isRow);
  const known = new Set(rows.map(({ uid }) => uid));
  const activities = rows.map((activity) => ({ ...activity, baselines: [] }));
  const relations = relationsOf(before, file.relations, known, newId);
  const resources = new Set(file.resources.map(({ uid }) => uid));
  const isOurs = ({ activityUid, resourceUid }: Assignment) =>
    known.has(activityUid) && (resourceUid === undefined || resources.has(resourceUid));
  return {
    plan: {
      ...file,
      project:
        sortedText(before.plan.project) === sortedText(file.project) ? before.plan.project : file.project,
      activities: sameRows(before, activities),
      relations: relations.own,
      resources: sameValues(before.plan.resources, file.resources),
      assignments: sameValues(before.plan.assignments, file.assignments.filter(isOurs)),
    },
    frame: {
      head: file.activities.filter((activity) => !isRow(activity)),
      relations: relations.loose,
      assignments: file.assignments.filter((one) => !isOurs(one)),
      customFields: file.customFields,
      outlineCodes: file.outlineCodes,
      calendarOrder: file.calendars.map(({ uid }) => uid),
      resourceOrder: file.resources.map(({ uid }) => uid),
    },
    baselines: baselinesOf(rows),
  };
}

/** Row 0 of a file is the project itself; all others are rows of the plan, empty lines and a structure's rows too. */
function isRow({ uid, outlineLevel, isBlank }: Activity): boolean {
  return uid !== 0 && (outlineLevel > 0 || isBlank === true);
}

const anyMark = { id: '', version: 0, position: '' };

function sameRows(before: StoredPlan, activities: readonly Activity[]): readonly Activity[] {
  const ids = new Map(before.calendars.map(({ id, calendar }) => [calendar.uid, id]));
  const textOf = (activity: Activity) => sortedText(rowOf('', activity, anyMark, ids));
  const old = new Map(before.plan.activities.map((activity) => [activity.uid, activity]));
  return activities.map((activity) => {
    const was = old.get(activity.uid);
    return was !== undefined && textOf(was) === textOf(activity) ? was : activity;
  });
}

function sameValues<T extends Resource | Assignment>(
  before: readonly T[],
  after: readonly T[],
): readonly T[] {
  const old = new Map(before.map((one) => [one.uid, one]));
  return after.map((one) => {
    const was = old.get(one.uid);
    return was !== undefined && sortedText(was) === sortedText(one) ? was : one;
  });
}

function relationsOf(
  before: StoredPlan,
  relations: readonly Relation[],
  known: ReadonlySet<number>,
  newId: () => string,
): { readonly own: readonly OwnRelation[]; readonly loose: readonly Relation[] } {
  // Two activities may be tied twice, start to start and finish to finish: the first, the second ...
  const turnsOf = () => {
    const turns = new Map<string, number>();
    return ({ predecessorUid, successorUid }: Relation): string => {
      const pair = `${predecessorUid} ${successorUid}`;
      const turn = (turns.get(pair) ?? 0) + 1;
      turns.set(pair, turn);
      return `${pair} ${turn}`;
    };
  };
  const oldTurn = turnsOf();
  const old = new Map(before.plan.relations.map((one) => [oldTurn(one), one]));
  const newTurn = turnsOf();
  const own: OwnRelation[] = [];
  const loose: Relation[] = [];
  for (const relation of relations) {
    const isOurs =
      known.has(relation.predecessorUid) &&
      known.has(relation.successorUid) &&
      relation.crossProject === undefined;
    if (!isOurs) {
      loose.push(relation);
      continue;
    }
    const was = old.get(newTurn(relation));
    const next = { ...relation, id: was?.id ?? newId() };
    own.push(was !== undefined && sortedText(was) === sortedText(next) ? was : next);
  }
  return { own, loose };
}

function baselinesOf(rows: readonly Activity[]): ReadonlyMap<number, BaselineColumns> {
  const byNumber = new Map<number, { readonly uid: number; readonly baseline: Baseline }[]>();
  for (const { uid, baselines } of rows) {
    for (const baseline of baselines) {
      const list = byNumber.get(baseline.number) ?? [];
      list.push({ uid, baseline });
      byNumber.set(baseline.number, list);
    }
  }
  return new Map([...byNumber].map(([number, list]) => [number, columnsOf(list)]));
}

function columnsOf(list: readonly { readonly uid: number; readonly baseline: Baseline }[]): BaselineColumns {
  const carried: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [at, { baseline }] of list.entries()) {
    const {
      number: _n,
      start: _s,
      finish: _f,
      durationMinutes: _d,
      workMinutes: _w,
      costCents: _c,
      ...rest
    } = baseline;
    if (Object.keys(rest).length > 0) carried[at] = rest;
  }
  const column = <T>(read: (baseline: Baseline) => T | undefined) =>
    list.map(({ baseline }) => read(baseline) ?? null);
  return {
    uid: list.map(({ uid }) => uid),
    start: column(({ start }) => storedMinute(start) ?? undefined),
    finish: column(({ finish }) => storedMinute(finish) ?? undefined),
    durationMinutes: column(({ durationMinutes }) => durationMinutes),
    workMinutes: column(({ workMinutes }) => workMinutes),
    costCents: column(({ costCents }) => costCents),
    ...(Object.keys(carried).length === 0 ? {} : { carried }),
  };
}

/** The plan as a file has it: rows and frame together again, baselines with their rows. */
export function wholePlanOf(stored: StoredPlan): Plan {
  const frame = trust<Partial<Frame>>(stored.carried['frame'] ?? {});
  const head = frame.head ?? [];
  const byUid = baselinesByUid(stored);
  const first = head.length === 0 ? 1 : 0;
  const activities = stored.plan.activities.map((activity) => ({
    ...activity,
    baselines: byUid.get(activity.uid) ?? [],
  }));
  return {
    ...stored.plan,
    calendars: usedCalendars(stored, frame),
    activities: [...head, ...activities].map((activity, place) => ({ ...activity, number: place + first })),
    relations: [
      ...stored.plan.relations.map(({ id: _id, ...relation }) => relation),
      ...(frame.relations ?? []),
    ],
    resources: inOrder(stored.plan.resources, frame.resourceOrder),
    assignments: [...stored.plan.assignments, ...(frame.assignments ?? [])],
    customFields: frame.customFields ?? [],
    outlineCodes: frame.outlineCodes ?? [],
  };
}

function baselinesByUid({ baselines }: StoredPlan): ReadonlyMap<number, readonly Baseline[]> {
  const byUid = new Map<number, Baseline[]>();
  for (const { number, columns } of baselines) {
    columns.uid.forEach((uid, at) => {
      const baseline: Baseline = {
        ...columns.carried?.[at],
        number,
        start: columns.start[at] ?? undefined,
        finish: columns.finish[at] ?? undefined,
        durationMinutes: columns.durationMinutes[at] ?? undefined,
        workMinutes: columns.workMinutes[at] ?? undefined,
        costCents: columns.costCents[at] ?? undefined,
      };
      byUid.set(uid, [...(byUid.get(uid) ?? []), baseline]);
    });
  }
  return byUid;
}

/** Calendars of the plan's own, and those of the organisation that something in it works by. */
function usedCalendars(stored: StoredPlan, frame: Partial<Frame>): Plan['calendars'] {
  const { plan } = stored;
  const used = new Set<number | undefined>([plan.project.calendarUid]);
  for (const { calendarUid } of [...plan.activities, ...plan.resources]) used.add(calendarUid);
  for (const { projectId, calendar } of stored.calendars) if (projectId !== null) used.add(calendar.uid);
  for (let size = -1; size !== used.size; ) {
    size = used.size;
    for (const { uid, baseUid } of plan.calendars) if (used.has(uid)) used.add(baseUid);
  }
  return inOrder(
    plan.calendars.filter(({ uid }) => used.has(uid)),
    frame.calendarOrder,
  );
}

function inOrder<T extends { readonly uid: number }>(
  rows: readonly T[],
  order: readonly number[] = [],
): readonly T[] {
  const places = new Map(order.map((uid, place) => [uid, place]));
  return [...rows].sort((a, b) => (places.get(a.uid) ?? order.length) - (places.get(b.uid) ?? order.length));
}
