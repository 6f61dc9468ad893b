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
import { orderNodes } from './order-activities.ts';
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

function compileRelations(
  network: SimulationNetwork,
  rankOf: ReadonlyMap<string, number>,
  axis: Clock | undefined,
) {
  const { activities, relations, clocks = [] } = network;
  const target = (relation: NetworkRelation): number => rankOf.get(relation.to) ?? 0;
  const sorted = relations.toSorted((left, right) => target(left) - target(right));
  const incoming = new Int32Array(activities.length + 1);
  for (const relation of sorted) incoming[target(relation) + 1] = (incoming[target(relation) + 1] ?? 0) + 1;
  for (let rank = 0; rank < activities.length; rank++) {
    incoming[rank + 1] = (incoming[rank + 1] ?? 0) + (incoming[rank] ?? 0);
  }
  const isFollowed = new Uint8Array(activities.length);
  const isStartRead = new Uint8Array(activities.length);
  const projectOf = new Map(activities.map(({ id, project }) => [id, project]));
  for (const { from, to, kind, lagMinutes = 0 } of sorted) {
    const rank = rankOf.get(from) ?? 0;
    // What only another project waits for may well be the last of its own.
    const isWithin = projectOf.get(from) === projectOf.get(to);
    if (kind === 'FS' && lagMinutes >= 0 && isWithin) isFollowed[rank] = 1;
    if (kind === 'SS' || kind === 'SF') isStartRead[rank] = 1;
  }
  return {
    incoming,
    isFollowed,
    isStartRead,
    from: Int32Array.from(sorted, ({ from }) => rankOf.get(from) ?? 0),
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
    ...compileRelations(network, rankOf, axis),
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
