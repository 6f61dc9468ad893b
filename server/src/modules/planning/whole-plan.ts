import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { largestPlan } from '@regie/contracts/planning';
import type { Calendar, Plan } from '@regie/engine/model';
import type { Image } from '../../platform/database/tables.ts';
import { readImages } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { baselineRow } from './baselines.ts';
import { lockCrossing, refuseCircleNow } from './check-crossing.ts';
import { readCrossRelations } from './cross-store.ts';
import { effectiveCalendar } from './domain/calendars.ts';
import { sortedText } from './domain/sorted-text.ts';
import type { StoredBaseline, StoredCalendar, StoredPlan } from './domain/stored-plan.ts';
import { type TakenOver, takeOver, wholePlanOf } from './domain/take-over.ts';
import { loadPlan } from './load-plan.ts';
import { planCache } from './plan-cache.ts';
import { readCalendars } from './plan-store.ts';
import { findProject, usualStart } from './project-store.ts';
import { findPlan } from './read-plan.ts';
import { type Changed, storeChange } from './store-change.ts';
import { writeAll } from './write-plan.ts';

/** What an import decided besides the plan itself. */
export interface WholePlan {
  readonly plan: Plan;
  /** False: the dates that the file recorded are shown until somebody changes the plan. */
  readonly isRecalculated: boolean;
  /** Calendars of the organisation by the uid of the file's calendar that they stand for; others come along. */
  readonly calendarIds: ReadonlyMap<number, string>;
  /** People by the uid of the resource that they are. */
  readonly personIds: ReadonlyMap<number, string>;
  /** Names of baselines by number; others are called after their number. */
  readonly baselineNames: ReadonlyMap<number, string>;
}

/**
 * Puts a plan from a file in the place of a project's plan: rows with a known uid are updated, others added and removed,
 * all within the event of the unit. The caller has asked for plan.write. After the commit it settles the plans that wait
 * for this one.
 */
export async function storeWholePlan(
  unit: Unit,
  projectId: string,
  whole: WholePlan,
): Promise<Changed | Refusal> {
  const project = await findProject(unit, projectId);
  if (project === undefined) return refuse('request/not-found');
  if (whole.plan.activities.length > largestPlan) {
    return refuse('planning/too-large', { facts: { most: largestPlan } });
  }
  const state = await lockCrossing(unit, project, [{ kind: 'move', uids: [], after: null, level: 1 }]);
  const loaded = await loadPlan(unit.database, projectId, usualStart(project, unit.today), state);
  const calendars = await storeCalendars(unit, loaded, whole);
  if (isRefusal(calendars)) return calendars;
  const before: StoredPlan = { ...loaded, calendars };
  const file = withOurCalendars(before, whole);
  const taken = takeOver(before, file, () => newId(unit.now.getTime()));
  const carried = { frame: taken.frame };
  const isSameFrame = sortedText(loaded.carried['frame']) === sortedText(taken.frame);
  const cross = await readCrossRelations(unit.database, projectId);
  const baselines = await storeBaselines(unit, before, taken, whole);
  if (isRefusal(baselines)) return baselines;
  planCache.drop(projectId);
  const kept = new Set(taken.plan.activities.map(({ uid }) => uid));
  const changed = await storeChange(unit, project, before, {
    plan: taken.plan,
    isRecalculated: whole.isRecalculated,
    carried: isSameFrame ? loaded.carried : carried,
    people: new Map(
      [...before.resourceMarks]
        .map(([uid, { personId }]) => [uid, personId] as const)
        .concat([...whole.personIds]),
    ),
    cross: {
      before: cross,
      after: cross.filter((one) =>
        kept.has(one.successorPlanId === projectId ? one.successorUid : one.predecessorUid),
      ),
    },
    lastUid: taken.plan.activities.reduce((most, { uid }) => Math.max(most, uid), before.lastUid),
    baselines,
  });
  if (isRefusal(changed)) return changed;
  return (await refuseCircleNow(unit.database, projectId)) ?? changed;
}

/** The plan of a project that the reader may see, as a file has it; undefined without such a project. */
export async function readWholePlan(reading: Reading, projectId: string): Promise<Plan | undefined> {
  const found = await findPlan(reading, projectId);
  return found === undefined ? undefined : wholePlanOf(found.stored);
}

/** The file's calendars that no calendar of the organisation stands for become the plan's own. */
async function storeCalendars(
  unit: Unit,
  { projectId, calendars }: StoredPlan,
  { plan, calendarIds }: WholePlan,
): Promise<readonly StoredCalendar[] | Refusal> {
  const own = new Map(
    calendars.filter((one) => one.projectId !== null).map((one) => [one.calendar.uid, one]),
  );
  const coming = plan.calendars.filter(({ uid }) => !calendarIds.has(uid));
  const ids = new Map(calendarIds);
  for (const { uid } of coming) ids.set(uid, own.get(uid)?.id ?? newId(unit.now.getTime()));
  const writes = inBaseOrder(coming).flatMap((calendar) => {
    const was = own.get(calendar.uid);
    const row = (version: number) => calendarRow(projectId, calendar, ids, version);
    const before = was === undefined ? null : storedRow(was);
    if (before !== null && sortedText(before) === sortedText(row(was?.version ?? 1))) return [];
    return [{ before, after: row((was?.version ?? 0) + 1) }];
  });
  if (writes.length === 0) return calendars;
  const refused = await writeAll(unit, projectId, 'calendar', writes);
  return refused ?? (await readCalendars(unit.database, projectId));
}

function calendarRow(
  projectId: string,
  { uid, name, baseUid, ...content }: Calendar,
  ids: ReadonlyMap<number, string>,
  version: number,
): Image {
  return {
    id: ids.get(uid) ?? '',
    version,
    project_id: projectId,
    uid,
    name,
    base_id: ids.get(baseUid ?? -1) ?? null,
    holiday_sets: [],
    content,
  };
}

function storedRow({ id, version, projectId, baseId, holidaySets, calendar }: StoredCalendar): Image {
  const { uid, name, baseUid: _base, ...content } = calendar;
  return {
    id,
    version,
    project_id: projectId,
    uid,
    name,
    base_id: baseId,
    holiday_sets: holidaySets,
    content,
  };
}

/** A base comes before what rests on it: rows refer to each other. */
function inBaseOrder(calendars: readonly Calendar[]): readonly Calendar[] {
  const byUid = new Map(calendars.map((calendar) => [calendar.uid, calendar]));
  const ordered = new Set<Calendar>();
  const add = (calendar: Calendar, above: ReadonlySet<number>): void => {
    const base = byUid.get(calendar.baseUid ?? -1);
    if (base !== undefined && !above.has(base.uid)) add(base, new Set(above).add(calendar.uid));
    ordered.add(calendar);
  };
  for (const calendar of calendars) add(calendar, new Set([calendar.uid]));
  return [...ordered];
}

/** The file's plan with the calendars of the house: those that stand for a file's calendar take its place. */
function withOurCalendars({ calendars }: StoredPlan, { plan, calendarIds }: WholePlan): Plan {
  const uidOf = new Map(calendars.map(({ id, calendar }) => [id, calendar.uid]));
  const ours = (uid: number | undefined): number | undefined => {
    const id = uid === undefined ? undefined : calendarIds.get(uid);
    return id === undefined ? uid : uidOf.get(id);
  };
  const hasNone = (uid: number | undefined) =>
    uid === undefined || !plan.calendars.some((one) => one.uid === uid);
  const usual = calendars.find((one) => one.projectId === null)?.calendar.uid;
  return {
    ...plan,
    project: {
      ...plan.project,
      calendarUid: hasNone(plan.project.calendarUid) ? usual : ours(plan.project.calendarUid),
    },
    calendars: calendars.map(effectiveCalendar),
    activities: plan.activities.map((activity) =>
      calendarIds.has(activity.calendarUid ?? -1)
        ? { ...activity, calendarUid: ours(activity.calendarUid) }
        : activity,
    ),
    resources: plan.resources.map((resource) =>
      calendarIds.has(resource.calendarUid ?? -1)
        ? { ...resource, calendarUid: ours(resource.calendarUid) }
        : resource,
    ),
  };
}

async function storeBaselines(
  unit: Unit,
  { projectId, baselines }: StoredPlan,
  taken: TakenOver,
  whole: WholePlan,
): Promise<readonly StoredBaseline[] | Refusal> {
  const old = new Map(baselines.map((one) => [one.number, one]));
  const ids = baselines.map(({ id }) => id);
  const images = await readImages(unit.database, 'baseline', ids);
  const writes: { before: object | null; after: object | null }[] = [];
  const next = [...taken.baselines].map(([number, columns]): StoredBaseline => {
    const was = old.get(number);
    const name = was?.name ?? whole.baselineNames.get(number) ?? `Baseline ${number}`;
    if (was !== undefined && sortedText(was.columns) === sortedText(columns)) return was;
    const finish = columns.finish.reduce<number | null>(
      (last, one) => (one !== null && one > (last ?? one - 1) ? one : last),
      null,
    );
    const made: StoredBaseline = {
      id: was?.id ?? newId(unit.now.getTime()),
      version: (was?.version ?? 0) + 1,
      number,
      name,
      setAt: unit.now.toISOString(),
      setById: unit.eventActorId,
      finish,
      columns,
    };
    writes.push({
      before: was === undefined ? null : (images.get(was.id) ?? null),
      after: baselineRow(projectId, made),
    });
    return made;
  });
  // A baseline that the file does not have was set here, and stays.
  const kept = baselines.filter(({ number }) => !taken.baselines.has(number));
  return (
    (await writeAll(unit, projectId, 'baseline', writes)) ??
    [...next, ...kept].sort((a, b) => a.number - b.number)
  );
}
