import type { SimulationFinding } from './compile-groups.ts';
import { compileNetwork } from './compile-network.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import type { SimulationRefusal } from './find-network-refusal.ts';
import type { SimulationNetwork } from './network.ts';
import { type ShardsResult, shardCount } from './shard-result.ts';
import { createShardSimulator } from './simulate-shards.ts';
import { type SimulationResult, type SimulationSettings, summariseSimulation } from './summarise.ts';

/** A network made ready, so that several workers can each do some of the shards. */
export interface PreparedSimulation {
  readonly network: CompiledNetwork;
  readonly settings: SimulationSettings;
  readonly findings: readonly SimulationFinding[];
}

/** Makes a network ready for simulation. Refuses what is not well stated, and circles with their activities in order. */
export function prepareSimulation(
  network: SimulationNetwork,
  settings: SimulationSettings,
): PreparedSimulation | SimulationRefusal {
  if (!(Number.isInteger(settings.runs) && settings.runs > 0)) {
    return { refused: 'simulation/number-not-valid', culprits: ['runs'] };
  }
  const compiled = compileNetwork(network, settings.seed);
  return 'refused' in compiled ? compiled : { ...compiled, settings };
}

/** Does some shards, from `0` up to `shardCount − 1`; `onShard` is told after each and stops the rest by false. */
export function simulateShards(
  { network, settings }: PreparedSimulation,
  shards: readonly number[],
  onShard: () => boolean = () => true,
): ShardsResult {
  const { runs, isDetailed = true } = settings;
  const simulator = createShardSimulator(network, { runs, isDetailed });
  const done: ShardsResult['shards'][number][] = [];
  for (const shard of shards) {
    done.push({ shard, result: simulator.simulate(shard) });
    if (!onShard()) break;
  }
  const { counts, ranges } = simulator.histograms;
  return { shards: done, counts, ranges, pilotFinish: simulator.pilotFinish };
}

/** The shards that worker `worker` of `workers` does. */
export function shardsOfWorker(worker: number, workers: number): readonly number[] {
  return [...Array(shardCount).keys()].filter((shard) => shard % workers === worker);
}

/**
 * Simulates a network in this thread: same network, same settings, same result, bit for bit, as with any number of
 * workers. `onProgress` is told the share done; false cancels, and the result is then undefined.
 *
 * @example
 * simulate({ activities: [{ id: 'a', duration: { kind: 'uniform', low: 60, high: 120 } }], relations: [] },
 *   { runs: 1000, seed: 1 })
 */
export function simulate(
  network: SimulationNetwork,
  settings: SimulationSettings,
  onProgress?: (share: number) => boolean,
): SimulationResult | SimulationRefusal | undefined {
  const prepared = prepareSimulation(network, settings);
  if ('refused' in prepared) return prepared;
  let done = 0;
  const part = simulateShards(
    prepared,
    shardsOfWorker(0, 1),
    () => onProgress?.(++done / shardCount) ?? true,
  );
  if (part.shards.length < shardCount) return undefined;
  return summariseSimulation(prepared.network, settings, prepared.findings, [part]);
}
