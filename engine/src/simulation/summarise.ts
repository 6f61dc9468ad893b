import type { SimulationFinding } from './compile-groups.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import { Histograms } from './histogram.ts';
import type { Promised } from './network.ts';
import { type Spread, spreadOf } from './percentiles.ts';
import { costedRanks } from './pilot.ts';
import type { ShardResult, ShardsResult } from './shard-result.ts';

/** What a simulation is told beside the network. */
export interface SimulationSettings {
  readonly runs: number;
  readonly seed: number;
  /** Results per activity; default true. */
  readonly isDetailed?: boolean;
  /** The percentiles wanted; default 10, 25, 50, 75, 80, 85, 90, 95. */
  readonly percents?: readonly number[];
}

/** What is known of one activity after all runs. */
export interface ActivityOutcome {
  readonly id: string;
  readonly meanFinish: number;
  readonly finishPercentiles: Readonly<Record<number, number>>;
  /** Only for activities that cost by the minute. */
  readonly costPercentiles?: Readonly<Record<number, number>>;
  /** The share of runs in which it decided when the whole ends. */
  readonly criticality: number;
  /** Correlation of its duration with the end of the whole; 0 where it never varies. */
  readonly sensitivity: number;
  /** Criticality × |sensitivity|: uncertain and deciding at once. */
  readonly cruciality: number;
  /** Criticality × deviation of its duration ÷ deviation of the end: the schedule sensitivity index. */
  readonly scheduleSensitivity: number;
  /** By how much the end moves, one deviation of its duration down to one up: the bar of a tornado, in minutes. */
  readonly swingMinutes: number;
}

/** How often a promise is kept. */
export interface PromiseOutcome extends Promised {
  readonly probability: number;
}

/** How often a risk occurred and where the whole ended then and otherwise; null where that never was. */
export interface RiskOutcome {
  readonly id: string;
  readonly share: number;
  readonly meanFinishWith: number | null;
  readonly meanFinishWithout: number | null;
}

/** The result of a simulation; times in the time of the network, minutes. */
export interface SimulationResult {
  readonly runs: number;
  readonly seed: number;
  readonly finish: Spread;
  readonly cost?: Spread;
  readonly projects: readonly { readonly project: string; readonly finish: Spread }[];
  /** In order of the calculation; empty without details. */
  readonly activities: readonly ActivityOutcome[];
  readonly promises: readonly PromiseOutcome[];
  /** The share of runs in which every promise was kept; null without promises. */
  readonly jointProbability: number | null;
  readonly risks: readonly RiskOutcome[];
  readonly findings: readonly SimulationFinding[];
}

const usualPercents = [10, 25, 50, 75, 80, 85, 90, 95];

/** The arrays of all shards added up in order of shards, so that rounding is always the same. */
function addUp(shards: readonly ShardResult[], arrayOf: (shard: ShardResult) => Float64Array): Float64Array {
  const total = new Float64Array(shards[0] === undefined ? 0 : arrayOf(shards[0]).length);
  for (const shard of shards) {
    const part = arrayOf(shard);
    for (let index = 0; index < total.length; index++)
      total[index] = (total[index] ?? 0) + (part[index] ?? 0);
  }
  return total;
}

function joinRuns(
  shards: readonly ShardResult[],
  rowOf: (shard: ShardResult) => Float64Array,
  runs: number,
): Float64Array {
  const joined = new Float64Array(runs);
  for (const shard of shards) joined.set(rowOf(shard), shard.firstRun);
  return joined;
}

/** Positions of the only clock back to instants; a whole number of minutes. */
function toInstants({ axis }: CompiledNetwork, times: Float64Array): Float64Array {
  return axis === undefined ? times : times.map((time) => axis.finishAt(Math.round(time)));
}

/** Sums of durations and ends over all runs, less those of the pilot. */
interface Moments {
  readonly critical: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly products: Float64Array;
  readonly finishSum: Float64Array;
  readonly endSum: number;
  readonly endDeviation: number;
}

/** The correlation of a duration with the end, and its own deviation. */
function relate(
  moments: Moments,
  rank: number,
  runs: number,
): { readonly correlation: number; readonly deviation: number } {
  const sum = moments.sum[rank] ?? 0;
  const variance = Math.max(0, (moments.squares[rank] ?? 0) / runs - (sum / runs) ** 2);
  const covariance = (moments.products[rank] ?? 0) / runs - (sum / runs) * (moments.endSum / runs);
  const deviation = Math.sqrt(variance);
  const scale = deviation * moments.endDeviation;
  // Below this a deviation is the rounding of a constant.
  const isConstant = !(scale > 1e-9 * moments.endDeviation ** 2);
  return { correlation: isConstant ? 0 : Math.max(-1, Math.min(1, covariance / scale)), deviation };
}

function activityOutcomes(
  network: CompiledNetwork,
  moments: Moments,
  histograms: Histograms,
  runs: number,
  percents: readonly number[],
): readonly ActivityOutcome[] {
  const costed = new Map(costedRanks(network).map((rank, index) => [rank, network.count + index]));
  const instantOf = (time: number): number => toInstants(network, Float64Array.of(time))[0] ?? time;
  return network.ids.flatMap((id, rank): ActivityOutcome[] => {
    if (network.isHidden[rank] === 1) return [];
    const { correlation, deviation } = relate(moments, rank, runs);
    const criticality = (moments.critical[rank] ?? 0) / runs;
    const quantiles = (quantity: number, reading: (value: number) => number) =>
      Object.fromEntries(
        percents.map((percent) => [percent, reading(histograms.quantile(quantity, percent / 100))]),
      );
    const durationQuantity = costed.get(rank);
    const costOf = (duration: number): number =>
      (network.costFixed[rank] ?? 0) + (network.costPerMinute[rank] ?? 0) * duration;
    return [
      {
        id,
        meanFinish: instantOf((moments.finishSum[rank] ?? 0) / runs),
        finishPercentiles: quantiles(rank, instantOf),
        ...(durationQuantity === undefined ? {} : { costPercentiles: quantiles(durationQuantity, costOf) }),
        criticality,
        sensitivity: correlation,
        cruciality: criticality * Math.abs(correlation),
        scheduleSensitivity: moments.endDeviation > 0 ? (criticality * deviation) / moments.endDeviation : 0,
        swingMinutes: 2 * correlation * moments.endDeviation,
      },
    ];
  });
}

function riskOutcomes(
  network: CompiledNetwork,
  shards: readonly ShardResult[],
  finish: Float64Array,
): readonly RiskOutcome[] {
  const occurred = addUp(shards, (shard) => shard.riskRuns);
  const sums = addUp(shards, (shard) => shard.riskFinish);
  const all = finish.reduce((sum, end) => sum + end, 0);
  return network.risks.map(({ id }, risk) => {
    const runs = occurred[risk] ?? 0;
    const others = finish.length - runs;
    const instantOf = (time: number): number => toInstants(network, Float64Array.of(time))[0] ?? time;
    return {
      id,
      share: runs / finish.length,
      meanFinishWith: runs > 0 ? instantOf((sums[risk] ?? 0) / runs) : null,
      meanFinishWithout: others > 0 ? instantOf((all - (sums[risk] ?? 0)) / others) : null,
    };
  });
}

function momentsOf(shards: readonly ShardResult[], finish: Float64Array, pilotFinish: number): Moments {
  const mean = finish.reduce((sum, end) => sum + end, 0) / finish.length;
  const squares = finish.reduce((sum, end) => sum + (end - mean) ** 2, 0);
  return {
    critical: addUp(shards, (shard) => shard.critical),
    sum: addUp(shards, (shard) => shard.durationSum),
    squares: addUp(shards, (shard) => shard.durationSquares),
    products: addUp(shards, (shard) => shard.durationTimesFinish),
    finishSum: addUp(shards, (shard) => shard.finishSum),
    endSum: finish.reduce((sum, end) => sum + (end - pilotFinish), 0),
    endDeviation: Math.sqrt(squares / finish.length),
  };
}

/** Everything that all shards found, as results; `parts` in any order and number. */
export function summariseSimulation(
  network: CompiledNetwork,
  settings: SimulationSettings,
  findings: readonly SimulationFinding[],
  parts: readonly ShardsResult[],
): SimulationResult {
  const { runs, seed, percents = usualPercents, isDetailed = true } = settings;
  const shards = parts
    .flatMap((part) => part.shards)
    .sort((left, right) => left.shard - right.shard)
    .map(({ result }) => result);
  const finish = joinRuns(shards, (shard) => shard.finish, runs);
  const histograms = new Histograms(parts[0]?.ranges ?? []);
  for (const { counts } of parts) histograms.merge(counts);
  const kept = addUp(shards, (shard) => shard.kept);
  const allKept = shards.reduce((sum, shard) => sum + shard.allKept, 0);
  const moments = momentsOf(shards, finish, parts[0]?.pilotFinish ?? 0);
  const projectRow = (index: number) => (shard: ShardResult) =>
    shard.projectFinish.subarray(index * shard.runs, (index + 1) * shard.runs);
  const timesOf = (times: Float64Array): Spread => spreadOf(toInstants(network, times), percents);
  return {
    runs,
    seed,
    finish: timesOf(finish),
    ...(network.hasCosts
      ? {
          cost: spreadOf(
            joinRuns(shards, (shard) => shard.cost, runs),
            percents,
          ),
        }
      : {}),
    projects: network.projects.map((project, index) => ({
      project,
      finish: timesOf(joinRuns(shards, projectRow(index), runs)),
    })),
    activities: isDetailed ? activityOutcomes(network, moments, histograms, runs, percents) : [],
    promises: network.promises.map(({ promised }, index) => ({
      ...promised,
      probability: (kept[index] ?? 0) / runs,
    })),
    jointProbability: network.promises.length > 0 ? allKept / runs : null,
    risks: riskOutcomes(network, shards, finish),
    findings,
  };
}
