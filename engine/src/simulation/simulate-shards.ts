import type { CompiledNetwork } from './compiled-network.ts';
import { Histograms } from './histogram.ts';
import { costedRanks, runPilot } from './pilot.ts';
import { createBlock, runBlock } from './run-block.ts';
import { type ShardResult, shardCount } from './shard-result.ts';
import { runsPerBlock } from './storage.ts';
import { createResult, tallyActivities, tallyWhole } from './tally.ts';

/** How runs are made. */
export interface RunSettings {
  readonly runs: number;
  /** Whether results per activity are wanted; without them it takes a third of the time. */
  readonly isDetailed: boolean;
}

/** A simulation that can do any of its shards. */
export interface ShardSimulator {
  readonly histograms: Histograms;
  readonly pilotFinish: number;
  readonly simulate: (shard: number) => ShardResult;
}

/** A simulator of the shards of a network; each worker makes its own. */
export function createShardSimulator(
  network: CompiledNetwork,
  { runs, isDetailed }: RunSettings,
): ShardSimulator {
  const block = createBlock(network, isDetailed);
  const costed = costedRanks(network);
  const pilot = isDetailed ? runPilot(block, costed, runs) : undefined;
  const simulate = (shard: number): ShardResult => {
    const firstRun = Math.floor((runs * shard) / shardCount);
    const size = Math.floor((runs * (shard + 1)) / shardCount) - firstRun;
    const result = createResult(network, firstRun, size, isDetailed);
    let allKept = 0;
    for (let at = 0; at < size; at += runsPerBlock) {
      const count = Math.min(runsPerBlock, size - at);
      runBlock(block, firstRun + at, count);
      allKept += tallyWhole(block, result, at, count);
      if (pilot !== undefined) tallyActivities(block, pilot, result, costed, count);
    }
    return { ...result, allKept };
  };
  return { histograms: pilot?.histograms ?? new Histograms([]), pilotFinish: pilot?.finish ?? 0, simulate };
}
