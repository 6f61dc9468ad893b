import type { Activity, Plan } from '@regie/engine/model';
import { compileNetwork } from '../scheduling/index.ts';
import {
  entryRole,
  exitRole,
  leafRole,
  type Network,
  startFinish,
  startStart,
  withinEntry,
  withinExit,
} from '../scheduling/network.ts';
import type { SimulationFinding } from './compile-groups.ts';
import type { Distribution } from './distribution.ts';
import type { SimulationRefusal } from './find-network-refusal.ts';
import { ghostEnd } from './ghost-end.ts';
import type { Clock, NetworkActivity, NetworkRelation, SimulationNetwork } from './network.ts';

/** A plan with the name by which its activities are told apart from those of other plans. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}

/** An activity of one of several plans. */
export interface PlanActivity {
  /** The name of the plan. */
  readonly plan: string;
  readonly uid: number;
}

/** A relation between activities of two plans; not of their summaries. */
export interface PlanLink {
  readonly from: PlanActivity;
  readonly to: PlanActivity;
  readonly kind: NetworkRelation['kind'];
  /** Minutes on the calendar of the later activity, below zero for a lead; default 0. */
  readonly lagMinutes?: number;
  /** The lag runs round the clock instead. */
  readonly isElapsed?: boolean;
}

/** The factors low, middle and high that stand in for estimates: durations become triangular between them. */
export interface SpreadFactors {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** How uncertain durations are. */
export interface PlanUncertainty {
  /** For activities without an estimate of their own. */
  readonly spread: SpreadFactors;
  /** Estimates in minutes of work by identifier of the network: `name/uid`, or `uid` for a single plan. */
  readonly estimates?: ReadonlyMap<string, Distribution>;
}

/** Plans as a network with what could not be carried over. */
export interface PlanNetwork {
  readonly network: SimulationNetwork;
  readonly findings: readonly SimulationFinding[];
  readonly nameOf: ReadonlyMap<string, string>;
}

interface Builder {
  readonly activities: NetworkActivity[];
  readonly relations: NetworkRelation[];
  readonly clocks: Clock[];
  readonly names: Map<string, string>;
  readonly spreadIds: string[];
  readonly ignoredIds: Set<string>;
  /** What has begun or is done waits for nobody any more. */
  readonly settledIds: Set<string>;
  /** Moments of activities of other plans. */
  readonly ghostIds: Set<string>;
  /** The clock that lags to an activity run on. */
  readonly lagClocks: Map<string, Clock>;
}

const kinds = ['FS', 'SS', 'FF', 'SF'] as const;

function clockIndex({ clocks }: Builder, clock: Clock | undefined): number | undefined {
  if (clock === undefined) return undefined;
  const known = clocks.indexOf(clock);
  return known >= 0 ? known : clocks.push(clock) - 1;
}

function costOf({ cost, durationMinutes }: Activity): NetworkActivity['cost'] {
  const fixed = cost.fixedCostCents ?? 0;
  const total = cost.costCents ?? fixed;
  if (total === 0) return undefined;
  return durationMinutes > 0
    ? { fixed, perMinute: (total - fixed) / durationMinutes }
    : { fixed: total, perMinute: 0 };
}

/** The uncertain duration of an activity of which `minutes` are still to do. */
function durationOf(
  builder: Builder,
  id: string,
  minutes: number,
  uncertainty: PlanUncertainty,
): Distribution {
  const estimate = uncertainty.estimates?.get(id);
  if (estimate !== undefined) return estimate;
  if (minutes <= 0) return { kind: 'fixed', value: 0 };
  builder.spreadIds.push(id);
  const { low, middle, high } = uncertainty.spread;
  return { kind: 'triangular', low: minutes * low, mode: minutes * middle, high: minutes * high };
}

/** A leaf as an activity of the network; a second, hidden one holds an earliest finish. */
function addLeaf(
  builder: Builder,
  network: Network,
  rank: number,
  id: string,
  project: string,
  uncertainty: PlanUncertainty,
): void {
  const terms = network.terms[rank];
  const activity = network.plan.activities[network.place[rank] ?? 0];
  if (terms === undefined || activity === undefined) return;
  const shared = { id, project, cost: costOf(activity) };
  builder.names.set(id, activity.name);
  builder.lagClocks.set(id, terms.lagClock);
  if (terms.mode !== 'open') builder.settledIds.add(id);
  const { clock } = terms.shape;
  if (terms.mode === 'begun') {
    const resume = Math.max(terms.remainingStart ?? terms.givenStart, terms.givenStart);
    const minutes = clock.positionAt(terms.givenFinish) - clock.positionAt(resume);
    const duration = durationOf(builder, id, minutes, uncertainty);
    builder.activities.push({
      ...shared,
      duration,
      earliestStart: resume,
      clock: clockIndex(builder, clock),
    });
    return;
  }
  if (terms.mode !== 'open') {
    const duration = { kind: 'fixed', value: terms.givenFinish - terms.givenStart } as const;
    builder.activities.push({ ...shared, duration, earliestStart: terms.givenStart });
    return;
  }
  const isFirst = (network.firstIn[rank] ?? -1) < 0;
  const notBefore = Math.max(network.plan.project.start, terms.notBefore);
  const { limits } = terms;
  const earliestStart = limits?.pinnedStart ?? (isFirst ? terms.freeStart : notBefore);
  const isMilestone = terms.durationMinutes === 0;
  builder.activities.push({
    ...shared,
    duration: durationOf(builder, id, terms.durationMinutes, uncertainty),
    earliestStart,
    clock: isMilestone ? undefined : clockIndex(builder, clock),
  });
  if (limits?.earliestFinish !== undefined) {
    const bound = `${id} not before`;
    const duration = { kind: 'fixed', value: 0 } as const;
    builder.activities.push({
      id: bound,
      project,
      duration,
      earliestStart: limits.earliestFinish,
      isHidden: true,
    });
    builder.relations.push({ from: bound, to: id, kind: 'FF' });
  }
  const isLimited = [limits?.startCap, limits?.finishCap, limits?.pinnedFinish].some(
    (date) => date !== undefined,
  );
  if (isLimited || (limits?.levellingDelayMinutes ?? 0) !== 0 || terms.shape.runs.length > 0)
    builder.ignoredIds.add(id);
}

/** Summaries only pass bounds on: entries downward to their leaves, exits upward from them. */
function addEdges(builder: Builder, network: Network, idOf: (rank: number) => string, project: string): void {
  const { edges } = network;
  for (let edge = 0; edge < edges.count; edge++) {
    const [from, to] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0];
    const kind = edges.kind[edge] ?? 0;
    const mode = network.terms[to]?.mode ?? 'open';
    const isPinned = network.terms[to]?.limits?.pinnedStart !== undefined;
    const readsStart = kind === startStart || kind === startFinish;
    const ghost =
      network.holds[from] === 0 ? ghostEnd(network, from, readsStart, idOf(from), project) : undefined;
    const isWaitedFor = network.holds[from] !== 0 || ghost !== undefined;
    if (!isWaitedFor || network.holds[to] === 0 || mode !== 'open' || isPinned) continue;
    if (ghost !== undefined && !builder.ghostIds.has(ghost.id)) {
      builder.ghostIds.add(ghost.id);
      builder.activities.push(ghost);
    }
    const ends = { from: ghost?.id ?? idOf(from), to: idOf(to) };
    if (kind === withinEntry) builder.relations.push({ ...ends, kind: 'SS' });
    else if (kind === withinExit) builder.relations.push({ ...ends, kind: 'FS' });
    else {
      const isLost =
        (network.role[from] === exitRole && readsStart) ||
        (network.role[to] === entryRole && kind !== startStart && kinds[kind] !== 'FS');
      if (isLost) {
        builder.ignoredIds.add(idOf(to));
        continue;
      }
      builder.relations.push({
        ...ends,
        kind: kinds[kind] ?? 'FS',
        lagMinutes: edges.lagMinutes[edge] ?? 0,
        lagClock: clockIndex(builder, edges.lagClock[edge]),
      });
    }
  }
}

function addPlan(
  builder: Builder,
  network: Network,
  prefix: string,
  project: string,
  uncertainty: PlanUncertainty,
): void {
  const idOf = (rank: number): string => {
    const uid = `${prefix}${network.plan.activities[network.place[rank] ?? 0]?.uid ?? rank}`;
    if (network.role[rank] === entryRole) return `${uid} entry`;
    return network.role[rank] === exitRole ? `${uid} exit` : uid;
  };
  for (let rank = 0; rank < network.nodeCount; rank++) {
    if (network.holds[rank] === 0) continue;
    if (network.role[rank] === leafRole) addLeaf(builder, network, rank, idOf(rank), project, uncertainty);
    else {
      const isEntry = network.role[rank] === entryRole;
      const bound = isEntry ? network.bounds.get(rank)?.earliestStart : undefined;
      const earliestStart = Math.max(network.plan.project.start, bound ?? -Infinity);
      const duration = { kind: 'fixed', value: 0 } as const;
      builder.activities.push({ id: idOf(rank), project, duration, earliestStart, isHidden: true });
    }
  }
  addEdges(builder, network, idOf, project);
}

/** Adds the relations between plans; those to what has begun or is done have had their effect. */
function addLinks(builder: Builder, links: readonly PlanLink[]): void {
  const idOf = ({ plan, uid }: PlanActivity): string => `${plan}/${uid}`;
  for (const { from, to, kind, lagMinutes = 0, isElapsed = false } of links) {
    const ends = { from: idOf(from), to: idOf(to) };
    if (builder.settledIds.has(ends.to)) continue;
    const hasClock = lagMinutes !== 0 && !isElapsed;
    const lagClock = hasClock ? clockIndex(builder, builder.lagClocks.get(ends.to)) : undefined;
    builder.relations.push({ ...ends, kind, lagMinutes, lagClock });
  }
}

/**
 * One or more plans as a network in plan time: remaining work of open and begun activities is uncertain, what is done
 * is fixed. Latest dates, levelling delays, calendars of resources that differ from the activity's and
 * what asks for one end of a whole summary only are not carried over, and named in a finding; so is every activity that got the assumed spread for want of an estimate.
 */
export function networkOfPlans(
  plans: readonly NamedPlan[],
  uncertainty: PlanUncertainty,
  links: readonly PlanLink[] = [],
): PlanNetwork | SimulationRefusal {
  const builder: Builder = {
    activities: [],
    relations: [],
    clocks: [],
    names: new Map(),
    spreadIds: [],
    ignoredIds: new Set(),
    settledIds: new Set(),
    ghostIds: new Set(),
    lagClocks: new Map(),
  };
  for (const { name, plan } of plans) {
    const compiled = compileNetwork(plan, {});
    const prefix = plans.length > 1 ? `${name}/` : '';
    if ('refusal' in compiled) {
      return {
        refused: 'simulation/circle',
        culprits: compiled.refusal.activityUids.map((uid) => `${prefix}${uid}`),
      };
    }
    addPlan(builder, compiled.network, prefix, name, uncertainty);
  }
  addLinks(builder, links);
  const { activities, relations, clocks, spreadIds, ignoredIds } = builder;
  const findings: SimulationFinding[] = [];
  if (spreadIds.length > 0) {
    findings.push({ code: 'simulation/spread-assumed', culprits: spreadIds, amount: spreadIds.length });
  }
  if (ignoredIds.size > 0) {
    findings.push({ code: 'simulation/limits-ignored', culprits: [...ignoredIds], amount: ignoredIds.size });
  }
  return { network: { activities, relations, clocks }, findings, nameOf: builder.names };
}
