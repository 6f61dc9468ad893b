import type { Activity, Assignment, Plan, Relation } from '@regie/engine/model';
import { dayOf } from '@regie/engine/model';
import { Calendars, type WorkClock } from '@regie/engine/time';
import type { ActivityTerms } from './activity-terms.ts';
import { compileActivity, type TermsSource } from './compile-activity.ts';
import type { Conventions } from './conventions.ts';
import { activityCalendarUid } from './duration-clock.ts';
import { EdgeList } from './edge-list.ts';
import type { CycleRefusal } from './findings.ts';
import { type Links, lagOf, linkPlan } from './links.ts';
import {
  entryRole,
  exitRole,
  finishFinish,
  finishStart,
  leafRole,
  type Network,
  type SummaryBounds,
  setTerms,
  startFinish,
  startStart,
  withinEntry,
  withinExit,
} from './network.ts';
import { conventionsOf, type ScheduleOptions } from './options.ts';
import { dataDatesOf, lagClockOf, lagLeft, withOwnBounds } from './progress-logic.ts';
import { topologicalOrder } from './topological-order.ts';

/** A network, or the circle that makes one impossible. */
export type Compilation =
  | { readonly network: Network; readonly source: TermsSource }
  | { readonly refusal: CycleRefusal };

/** The kind of edge that a relation makes. */
export const kindOf = { FS: finishStart, SS: startStart, FF: finishFinish, SF: startFinish } as const;
const daysBefore = 400;
const yearsAfter = 2;
const mostDaysAfter = 20 * 366;

/** Makes a plan ready for calculation: nodes, edges and terms, in an order in which every edge leads forward. */
export function compileNetwork(plan: Plan, options: ScheduleOptions): Compilation {
  const conventions = conventionsOf(plan, options);
  const links = linkPlan(plan, conventions);
  const source = withOwnBounds(plan, termsSource(plan, options, conventions));
  const nodes = nodesOf(plan.activities, links);
  const list = edgesOf(plan, links, nodes, source);
  const sorted = topologicalOrder(nodes.count, list.from, list.to, list.count);
  if ('cycle' in sorted) {
    const uids = sorted.cycle.map((node) => plan.activities[nodes.place[node] ?? 0]?.uid ?? 0);
    const activityUids = uids.filter((uid, index) => uid !== uids[index - 1]);
    return { refusal: { code: 'scheduling/cycle', activityUids } };
  }
  return { network: buildNetwork(plan, links, nodes, list, sorted.order, source), source };
}

function termsSource(plan: Plan, options: ScheduleOptions, conventions: Conventions): TermsSource {
  const assignments = new Map<number, Assignment[]>();
  for (const assignment of plan.assignments) {
    const known = assignments.get(assignment.activityUid);
    if (known === undefined) assignments.set(assignment.activityUid, [assignment]);
    else known.push(assignment);
  }
  const day = dayOf(plan.project.start);
  // Clocks are right everywhere and fastest in these days; longer plans get more of them.
  const daysAfter = Math.min(mostDaysAfter, yearsAfter * 366 + plan.activities.length);
  return {
    project: plan.project,
    projectCalendarUid: plan.project.calendarUid,
    conventions,
    calendars: new Calendars(plan.calendars, day - daysBefore, day + daysAfter),
    resources: new Map(plan.resources.map((resource) => [resource.uid, resource])),
    assignments,
    externalDates: new Map((options.externalDates ?? []).map((date) => [date.activityUid, date])),
    dataDates: conventions.dataDateBoundsOpenWork ? dataDatesOf(plan) : new Map(),
  };
}

interface Nodes {
  readonly count: number;
  readonly role: Uint8Array;
  readonly place: Int32Array;
  /** By place. */
  readonly own: Int32Array;
  readonly exit: Int32Array;
}

function nodesOf(activities: readonly Activity[], links: Links): Nodes {
  const own = new Int32Array(activities.length).fill(-1);
  const exit = new Int32Array(activities.length).fill(-1);
  const role: number[] = [];
  const places: number[] = [];
  const add = (kind: number, place: number): number => {
    places.push(place);
    return role.push(kind) - 1;
  };
  for (let place = 0; place < activities.length; place += 1) {
    if (links.isSummary[place] === 1) {
      if (links.hasEntry[place] === 1) own[place] = add(entryRole, place);
      // One with dates of its own is to what comes after it like a leaf.
      const exitKind = links.keepsDates[place] === 1 ? leafRole : exitRole;
      if (links.hasExit[place] === 1) exit[place] = add(exitKind, place);
    } else if (activities[place]?.isBlank !== true) own[place] = add(leafRole, place);
  }
  return { count: role.length, role: Uint8Array.from(role), place: Int32Array.from(places), own, exit };
}

function edgesOf(plan: Plan, links: Links, nodes: Nodes, source: TermsSource): EdgeList {
  const list = new EdgeList(links.relations.length + plan.activities.length);
  for (const index of links.relations) {
    const relation = plan.relations[index];
    if (relation === undefined) continue;
    const from = links.placeOfUid.get(relation.predecessorUid) ?? 0;
    const to = links.placeOfUid.get(relation.successorUid) ?? 0;
    const [predecessor, successor] = [plan.activities[from], plan.activities[to]];
    if (predecessor === undefined || successor === undefined) continue;
    const lag = relationLag(relation, predecessor, successor, source);
    const node = links.isSummary[from] === 1 ? nodes.exit[from] : nodes.own[from];
    list.add(node ?? 0, nodes.own[to] ?? 0, kindOf[relation.type], lag.minutes, lag.clock, relation);
  }
  for (let node = 0; node < nodes.count; node += 1) {
    const place = nodes.place[node] ?? 0;
    const entry = links.nearestEntry[place] ?? -1;
    const exit = links.nearestExit[place] ?? -1;
    const isExit = nodes.exit[place] === node;
    if (entry >= 0 && !isExit) list.add(nodes.own[entry] ?? 0, node, withinEntry, 0, undefined, undefined);
    if (exit >= 0 && nodes.role[node] !== entryRole) {
      list.add(node, nodes.exit[exit] ?? 0, withinExit, 0, undefined, undefined);
    }
  }
  return list;
}

/** The minutes of a relation's lag and the clock that they run on. */
export function relationLag(
  relation: Relation,
  predecessor: Activity,
  successor: Activity,
  source: TermsSource,
): { minutes: number; clock: WorkClock | undefined } {
  const { minutes, isElapsed } = lagOf(relation, predecessor, source.conventions);
  if (minutes === 0) return { minutes, clock: undefined };
  const clock = isElapsed ? source.calendars.roundTheClock : lagClockOf(predecessor, successor, source);
  return { minutes: lagLeft(relation, minutes, clock, predecessor, source), clock };
}

function buildNetwork(
  plan: Plan,
  links: Links,
  nodes: Nodes,
  list: EdgeList,
  order: Int32Array,
  source: TermsSource,
): Network {
  const count = nodes.count;
  const rank = new Int32Array(count);
  order.forEach((node, position) => {
    rank[node] = position;
  });
  const rankOf = (node: number): number => (node < 0 ? -1 : (rank[node] ?? -1));
  const bounds = new Map<number, SummaryBounds>();
  const network: Network = {
    plan,
    conventions: source.conventions,
    findings: links.findings,
    nodeCount: count,
    role: order.length === 0 ? new Uint8Array(0) : Uint8Array.from(order, (node) => nodes.role[node] ?? 0),
    place: Int32Array.from(order, (node) => nodes.place[node] ?? 0),
    rankOfPlace: nodes.own.map(rankOf),
    exitRankOfPlace: nodes.exit.map(rankOf),
    terms: new Array<ActivityTerms | undefined>(count).fill(undefined),
    bounds,
    course: new Uint8Array(count),
    durationMinutes: new Float64Array(count),
    clock: new Array<WorkClock | undefined>(count).fill(undefined),
    notBefore: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
    freeStart: new Float64Array(count).fill(plan.project.start),
    holds: new Uint8Array(count).fill(1),
    isCompleted: new Uint8Array(count),
    lateCount: 0,
    hasSummaries: links.isSummary.includes(1),
    hasOwnPasses: plan.project.profile !== undefined,
    summaryClock: (place) => {
      const activity = plan.activities[place];
      const uid = activity === undefined ? source.projectCalendarUid : activityCalendarUid(activity, source);
      return source.calendars.clockOf(uid);
    },
    ...list.arrange(rank),
  };
  fillTerms(network, bounds, source);
  return network;
}

function fillTerms(network: Network, bounds: Map<number, SummaryBounds>, source: TermsSource): void {
  for (let position = 0; position < network.nodeCount; position += 1) {
    const activity = network.plan.activities[network.place[position] ?? 0];
    if (activity === undefined) continue;
    if (network.role[position] === leafRole) setTerms(network, position, compileActivity(activity, source));
    else if (source.conventions.summaryConstraintsBoundLeaves) bounds.set(position, summaryBounds(activity));
  }
}

function summaryBounds({ constraint: { type, date } }: Activity): SummaryBounds {
  const lower = (wanted: string): number =>
    type === wanted && date !== undefined ? date : Number.NEGATIVE_INFINITY;
  const upper = (wanted: string): number =>
    type === wanted && date !== undefined ? date : Number.POSITIVE_INFINITY;
  return {
    earliestStart: Math.max(lower('startNoEarlierThan'), lower('mustStartOn')),
    earliestFinish: lower('finishNoEarlierThan'),
    latestStart: upper('startNoLaterThan'),
    latestFinish: upper('finishNoLaterThan'),
  };
}
