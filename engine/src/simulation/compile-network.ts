import { compileGroups, type SimulationFinding } from './compile-groups.ts';
import {
  type CompiledEffect,
  type CompiledNetwork,
  type CompiledRisk,
  type Draw,
  finishFinish,
  finishStart,
  startFinish,
  startStart,
} from './compiled-network.ts';
import { streamKey, streamOf } from './counter-random.ts';
import type { Distribution } from './distribution.ts';
import { findNetworkRefusal, type SimulationRefusal } from './find-network-refusal.ts';
import type { Clock, NetworkRelation, SimulationNetwork } from './network.ts';
import { normalProbability } from './normal.ts';
import { type Edge, orderNodes } from './order-activities.ts';
import { createSampler } from './sampler.ts';

/** A network ready for simulation with what was noticed, or why it cannot be simulated. */
export type Compilation =
  | { readonly network: CompiledNetwork; readonly findings: readonly SimulationFinding[] }
  | SimulationRefusal;

const kindNumber = { FS: finishStart, SS: startStart, FF: finishFinish, SF: startFinish } as const;
/** A normal duration of which more than this share lies below zero is named. */
const noticeableShare = 0.001;

/** The one clock of all activities and lags, if there is one: its positions can then be the axis. */
function commonClock({ activities, relations, clocks = [] }: SimulationNetwork): Clock | undefined {
  const used = new Set(activities.map(({ clock }) => clock));
  for (const { lagMinutes = 0, lagClock } of relations) if (lagMinutes !== 0) used.add(lagClock);
  const [only] = used;
  return used.size === 1 && only !== undefined ? clocks[only] : undefined;
}

function drawOf(distribution: Distribution, name: string, seed: number): Draw {
  return { key: streamKey(seed, streamOf(name)), sampler: createSampler(distribution) };
}

/** The relations in order of their targets, and for each target the place of its first; a count of each, not a sort. */
function orderByTarget(targets: Int32Array, count: number) {
  const incoming = new Int32Array(count + 1);
  for (const target of targets) incoming[target + 1] = (incoming[target + 1] ?? 0) + 1;
  for (let rank = 0; rank < count; rank++) {
    incoming[rank + 1] = (incoming[rank + 1] ?? 0) + (incoming[rank] ?? 0);
  }
  const next = incoming.slice();
  const order = new Int32Array(targets.length);
  for (const [index, target] of targets.entries()) {
    const place = next[target] ?? 0;
    order[place] = index;
    next[target] = place + 1;
  }
  return { incoming, order };
}

function compileRelations(
  { activities, relations, clocks = [] }: SimulationNetwork,
  edges: readonly Edge[],
  rankAt: Int32Array,
  axis: Clock | undefined,
) {
  const targets = Int32Array.from(edges, ({ to }) => rankAt[to] ?? 0);
  const { incoming, order } = orderByTarget(targets, activities.length);
  const isFollowed = new Uint8Array(activities.length);
  const isStartRead = new Uint8Array(activities.length);
  const from = new Int32Array(order.length);
  const sorted: NetworkRelation[] = [];
  for (const [place, index] of order.entries()) {
    const [relation, edge] = [relations[index], edges[index]];
    if (relation === undefined || edge === undefined) continue;
    const { kind, lagMinutes = 0 } = relation;
    const rank = rankAt[edge.from] ?? 0;
    // What only another project waits for may well be the last of its own.
    const isWithin = activities[edge.from]?.project === activities[edge.to]?.project;
    if (kind === 'FS' && lagMinutes >= 0 && isWithin) isFollowed[rank] = 1;
    if (kind === 'SS' || kind === 'SF') isStartRead[rank] = 1;
    from[place] = rank;
    sorted.push(relation);
  }
  return {
    incoming,
    isFollowed,
    isStartRead,
    from,
    kind: Uint8Array.from(sorted, ({ kind }) => kindNumber[kind]),
    lag: Float64Array.from(sorted, ({ lagMinutes = 0 }) => lagMinutes),
    lagClocks: sorted.map(({ lagClock }) => {
      const clock = lagClock === undefined ? undefined : clocks[lagClock];
      return clock === axis ? undefined : clock;
    }),
  };
}

function compileRisks(network: SimulationNetwork, rankOf: ReadonlyMap<string, number>, seed: number) {
  const effects: (CompiledEffect[] | undefined)[] = [];
  const risks = (network.risks ?? []).map((risk, index): CompiledRisk => {
    for (const { activity, delayMinutes, factor } of risk.effects) {
      const rank = rankOf.get(activity) ?? 0;
      const name = `effect ${risk.id} ${activity}`;
      effects[rank] ??= [];
      effects[rank].push({
        risk: index,
        delay: delayMinutes === undefined ? undefined : drawOf(delayMinutes, `${name} delay`, seed),
        factor: factor === undefined ? undefined : drawOf(factor, `${name} factor`, seed),
      });
    }
    return {
      id: risk.id,
      key: streamKey(seed, streamOf(`risk ${risk.id}`)),
      probability: risk.probability,
      cost: risk.cost === undefined ? undefined : drawOf(risk.cost, `cost ${risk.id}`, seed),
    };
  });
  return { risks, effects };
}

function durationFindings({ activities }: SimulationNetwork): readonly SimulationFinding[] {
  return activities.flatMap(({ id, duration }): SimulationFinding[] => {
    if (duration.kind !== 'normal' || duration.deviation === 0) return [];
    const share = normalProbability(-duration.mean / duration.deviation);
    if (share <= noticeableShare) return [];
    return [{ code: 'simulation/duration-below-zero', culprits: [id], amount: share }];
  });
}

/** Puts a network in order and makes all that the inner loops need. Draws hang on the seed and on identifiers only. */
export function compileNetwork(network: SimulationNetwork, seed: number): Compilation {
  const refusal = findNetworkRefusal(network);
  if (refusal !== undefined) return refusal;
  const indexOf = new Map(network.activities.map(({ id }, index) => [id, index]));
  const edges = network.relations.map(({ from, to }) => ({
    from: indexOf.get(from) ?? 0,
    to: indexOf.get(to) ?? 0,
  }));
  const ordering = orderNodes(network.activities.length, edges);
  if ('circle' in ordering) {
    const culprits = ordering.circle.flatMap((index) => network.activities[index]?.id ?? []);
    return { refused: 'simulation/circle', culprits };
  }
  const activities = [...ordering.order].flatMap((index) => network.activities[index] ?? []);
  const rankOf = new Map(activities.map(({ id }, rank) => [id, rank]));
  const rankAt = new Int32Array(activities.length);
  for (const [rank, index] of ordering.order.entries()) rankAt[index] = rank;
  const axis = commonClock(network);
  const onAxis = (instant: number): number => (axis === undefined ? instant : axis.positionAt(instant));
  const projects = [...new Set(network.activities.map(({ project = '' }) => project))];
  const projectIndex = new Map(projects.map((project, index) => [project, index]));
  const { groups, findings } = compileGroups(network, rankOf, seed);
  const compiled: CompiledNetwork = {
    count: activities.length,
    ids: activities.map(({ id }) => id),
    draws: activities.map(({ id, duration }) => drawOf(duration, `duration ${id}`, seed)),
    earliestStart: Float64Array.from(activities, ({ earliestStart = 0 }) => onAxis(earliestStart)),
    clocks: activities.map(({ clock }) =>
      clock === undefined || axis !== undefined ? undefined : network.clocks?.[clock],
    ),
    axis,
    ...compileRelations(network, edges, rankAt, axis),
    projects,
    projectOf: Int32Array.from(activities, ({ project = '' }) => projectIndex.get(project) ?? 0),
    costFixed: Float64Array.from(activities, ({ cost }) => cost?.fixed ?? 0),
    costPerMinute: Float64Array.from(activities, ({ cost }) => cost?.perMinute ?? 0),
    hasCosts:
      activities.some(({ cost }) => cost !== undefined) ||
      (network.risks ?? []).some(({ cost }) => cost !== undefined),
    ...compileRisks(network, rankOf, seed),
    groups,
    promises: (network.promises ?? []).map((promised) => ({
      rank: rankOf.get(promised.activity) ?? 0,
      by: onAxis(promised.by),
      promised,
    })),
    isHidden: Uint8Array.from(activities, ({ isHidden }) => (isHidden === true ? 1 : 0)),
  };
  return { network: compiled, findings: [...findings, ...durationFindings(network)] };
}
