import type { Activity, Assignment, Lag, Plan, Relation, Resource } from '@regie/engine/model';
import { outlineOf } from '@regie/engine/model';
import type { CycleRefusal, Schedule } from '@regie/engine/scheduling';
import { schedule } from '@regie/engine/scheduling';
import { Calendars, type WorkClock } from '@regie/engine/time';
import type { ItemLink, ItemUse, PlanItem } from './plan-item.ts';
import { UseProfile } from './use-profile.ts';

/** What was noticed while a plan was made ready for levelling; nothing of it stops the levelling. */
export interface LevellingFinding {
  /** An activity asks for more units than the resource ever has; it gets all there are. */
  readonly code: 'levelling/more-than-available';
  readonly activityUid: number;
  readonly resourceUid: number;
}

/** A plan made ready for levelling. */
export interface CompiledPlan {
  /** Leaves so that predecessors come first. */
  readonly items: readonly PlanItem[];
  /** What each limited resource has, before anything is placed. */
  readonly capacities: readonly UseProfile[];
  /** Units of each resource where they are the same at all times, else undefined. */
  readonly constantUnits: readonly (number | undefined)[];
  /** The schedule without regard to resources. */
  readonly unlevelled: Schedule;
  /** The resource of each capacity. */
  readonly resourceUids: readonly number[];
  readonly calendars: Calendars;
  readonly findings: readonly LevellingFinding[];
}

const neverLevelled = 1000;
const minutesPerDay = 1440;

function isFixed({ progress, isManual, isExternal, priority, constraint }: Activity): boolean {
  const isPinned = constraint.type === 'mustStartOn' || constraint.type === 'mustFinishOn';
  const hasBegun = progress.actualStart !== undefined || progress.percentComplete > 0;
  return hasBegun || isManual || isExternal === true || isPinned || priority >= neverLevelled;
}

/** What a resource has over time, and how much where that never changes. */
export function unitsOf({ maxUnits, availability }: Resource): {
  profile: UseProfile;
  constant: number | undefined;
} {
  if (availability.length === 0) return { profile: new UseProfile(maxUnits), constant: maxUnits };
  const profile = new UseProfile(0);
  const far = 1e12;
  for (const { from, to, units } of availability) profile.add(Math.max(from, -far), Math.min(to, far), units);
  return { profile, constant: undefined };
}

/** The most units that a resource has at any one time. */
export function mostUnits({ maxUnits, availability }: Resource): number {
  return availability.length === 0 ? maxUnits : Math.max(...availability.map(({ units }) => units));
}

/** The resources that levelling minds: those marked for it, or every one that works where none is marked. */
function limitedResources({ resources }: Plan): readonly Resource[] {
  const working = resources.filter(({ kind, isInactive }) => kind === 'work' && isInactive !== true);
  const marked = working.filter(({ canLevel }) => canLevel);
  return marked.length > 0 ? marked : working;
}

interface Compilation {
  readonly plan: Plan;
  readonly calendars: Calendars;
  readonly unlevelled: Schedule;
  readonly current: Schedule;
  /** Calendar of each resource that has one of its own, by uid. */
  readonly calendarOf: ReadonlyMap<number, number | undefined>;
  readonly limited: ReadonlyMap<number, { readonly index: number; readonly resource: Resource }>;
  readonly assignmentsOf: ReadonlyMap<number, readonly Assignment[]>;
  readonly findings: LevellingFinding[];
}

/** The clock that an activity runs on: its own, that of its only resources, or the project's. */
function clockOf({ plan, calendars, calendarOf, assignmentsOf }: Compilation, activity: Activity): WorkClock {
  if (activity.isElapsed) return calendars.roundTheClock;
  if (activity.calendarUid !== undefined) return calendars.clockOf(activity.calendarUid);
  const ofResources = new Set(
    (assignmentsOf.get(activity.uid) ?? []).flatMap(({ resourceUid }) => {
      const calendarUid = calendarOf.get(resourceUid ?? Number.NaN);
      return calendarUid === undefined ? [] : [calendars.clockOf(calendarUid)];
    }),
  );
  const [only] = ofResources;
  return only !== undefined && ofResources.size === 1 ? only : calendars.clockOf(plan.project.calendarUid);
}

function usesOf({ limited, assignmentsOf, findings }: Compilation, { uid }: Activity): ItemUse[] {
  const units = new Map<number, number>();
  for (const assignment of assignmentsOf.get(uid) ?? []) {
    const found = limited.get(assignment.resourceUid ?? Number.NaN);
    if (found === undefined) continue;
    const most = mostUnits(found.resource);
    const wanted = (units.get(found.index) ?? 0) + assignment.units;
    if (wanted > most)
      findings.push({
        code: 'levelling/more-than-available',
        activityUid: uid,
        resourceUid: found.resource.uid,
      });
    units.set(found.index, Math.min(wanted, most));
  }
  return [...units].map(([resource, used]) => ({ resource, units: used }));
}

function lagMinutes(lag: Lag, predecessor: Activity | undefined): number {
  return 'minutes' in lag ? lag.minutes : ((predecessor?.durationMinutes ?? 0) * lag.percent) / 100;
}

function isElapsedLag(lag: Lag): boolean {
  return lag.kind === 'elapsed' || lag.kind === 'elapsedPercent';
}

/** The leaves that an end of a relation stands for: the activity, or those below a summary. */
function leavesBelow(plan: Plan, place: number, end: Int32Array): number[] {
  const leaves: number[] = [];
  for (let at = place; at < (end[place] ?? 0); at += 1)
    if (end[at] === at + 1 && plan.activities[at]?.isActive === true) leaves.push(at);
  return leaves;
}

function linksByPlace({ plan, calendars }: Compilation): ReadonlyMap<number, ItemLink[]> {
  const { end } = outlineOf(plan.activities);
  const placeOf = new Map(plan.activities.map(({ uid }, place) => [uid, place]));
  const links = new Map<number, ItemLink[]>();
  const connect = (relation: Relation, from: number, to: number): void => {
    const lag = {
      type: relation.type,
      lagMinutes: lagMinutes(relation.lag, plan.activities[from]),
      lagClock: isElapsedLag(relation.lag)
        ? calendars.roundTheClock
        : calendars.clockOf(plan.activities[to]?.calendarUid ?? plan.project.calendarUid),
    };
    links.set(to, [...(links.get(to) ?? []), { item: from, ...lag }]);
  };
  for (const relation of plan.relations) {
    const from = placeOf.get(relation.predecessorUid);
    const to = placeOf.get(relation.successorUid);
    if (from === undefined || to === undefined || relation.crossProject !== undefined) continue;
    for (const before of leavesBelow(plan, from, end))
      for (const after of leavesBelow(plan, to, end)) if (before !== after) connect(relation, before, after);
  }
  return links;
}

function itemAt(compilation: Compilation, place: number): Omit<PlanItem, 'links'> | undefined {
  const { plan, unlevelled, current } = compilation;
  const activity = plan.activities[place];
  if (activity === undefined) return undefined;
  const at = (column: Float64Array): number => column[place] ?? Number.NaN;
  const clock = clockOf(compilation, activity);
  return {
    uid: activity.uid,
    clock,
    durationMinutes: clock.between(at(unlevelled.start), at(unlevelled.finish)),
    earliestStart: at(unlevelled.earlyStart),
    lateStart: at(unlevelled.lateStart),
    lateFinish: at(unlevelled.lateFinish),
    currentStart: at(current.start),
    currentFinish: at(current.finish),
    isFixed: isFixed(activity),
    priority: activity.priority,
    uses: usesOf(compilation, activity),
  };
}

/** Leaves in an order in which those before an activity come first; by place where nothing decides. */
function orderPlaces(places: readonly number[], links: ReadonlyMap<number, readonly ItemLink[]>): number[] {
  const waitingFor = new Map(places.map((place) => [place, links.get(place)?.length ?? 0]));
  const after = new Map<number, number[]>();
  for (const place of places)
    for (const { item } of links.get(place) ?? []) {
      const list = after.get(item) ?? [];
      list.push(place);
      after.set(item, list);
    }
  const order = places.filter((place) => waitingFor.get(place) === 0);
  for (let index = 0; index < order.length; index += 1)
    for (const place of after.get(order[index] ?? -1) ?? []) {
      const left = (waitingFor.get(place) ?? 0) - 1;
      waitingFor.set(place, left);
      if (left === 0) order.push(place);
    }
  return order;
}

function compileItems(compilation: Compilation): PlanItem[] {
  const { plan } = compilation;
  const { end } = outlineOf(plan.activities);
  const links = linksByPlace(compilation);
  const places = plan.activities.flatMap(({ isActive, isBlank }, place) =>
    isActive && isBlank !== true && end[place] === place + 1 ? [place] : [],
  );
  const order = orderPlaces(places, links);
  const indexOf = new Map(order.map((place, index) => [place, index]));
  return order.flatMap((place) => {
    const item = itemAt(compilation, place);
    const ofItem = (links.get(place) ?? []).flatMap((link) => {
      const index = indexOf.get(link.item);
      return index === undefined ? [] : [{ ...link, item: index }];
    });
    return item === undefined ? [] : [{ ...item, links: ofItem }];
  });
}

/** The plan before anything was levelled in it. */
function withoutDelays(plan: Plan): Plan {
  const undelayed = <Row extends Activity | Assignment>(row: Row): Row =>
    row.levellingDelayMinutes === 0 ? row : { ...row, levellingDelayMinutes: 0 };
  return {
    ...plan,
    activities: plan.activities.map(undelayed),
    assignments: plan.assignments.map(undelayed),
  };
}

/** Makes a plan ready for levelling; refuses relations that run in a circle. */
export function compilePlan(plan: Plan): CompiledPlan | { readonly refusal: CycleRefusal } {
  const undelayed = withoutDelays(plan);
  const { schedule: unlevelled, refusal } = schedule(undelayed);
  if (unlevelled === undefined) return { refusal };
  const isDelayed = [...plan.activities, ...plan.assignments].some(
    ({ levellingDelayMinutes }) => levellingDelayMinutes !== 0,
  );
  const current = isDelayed ? (schedule(plan).schedule ?? unlevelled) : unlevelled;
  const resources = limitedResources(plan);
  const units = resources.map(unitsOf);
  const assignmentsOf = new Map<number, Assignment[]>();
  for (const assignment of plan.assignments) {
    const list = assignmentsOf.get(assignment.activityUid) ?? [];
    list.push(assignment);
    assignmentsOf.set(assignment.activityUid, list);
  }
  const day = (minute: number): number => Math.floor(minute / minutesPerDay);
  const compilation: Compilation = {
    plan,
    calendars: new Calendars(plan.calendars, day(unlevelled.projectStart), day(unlevelled.projectFinish)),
    unlevelled,
    current,
    calendarOf: new Map(plan.resources.map(({ uid, calendarUid }) => [uid, calendarUid])),
    limited: new Map(resources.map((resource, index) => [resource.uid, { index, resource }])),
    assignmentsOf,
    findings: [],
  };
  return {
    items: compileItems(compilation),
    capacities: units.map(({ profile }) => profile),
    constantUnits: units.map(({ constant }) => constant),
    unlevelled,
    resourceUids: resources.map(({ uid }) => uid),
    calendars: compilation.calendars,
    findings: compilation.findings,
  };
}
