import type { CompiledNetwork } from './compiled-network.ts';
import type { Pilot } from './pilot.ts';
import type { Block } from './run-block.ts';
import type { ShardResult } from './shard-result.ts';
import { runsPerBlock } from './storage.ts';

/** An empty shard. */
export function createResult(
  network: CompiledNetwork,
  firstRun: number,
  runs: number,
  isDetailed: boolean,
): ShardResult {
  const perActivity = (): Float64Array => new Float64Array(isDetailed ? network.count : 0);
  return {
    firstRun,
    runs,
    finish: new Float64Array(runs),
    projectFinish: new Float64Array(runs * network.projects.length),
    cost: new Float64Array(network.hasCosts ? runs : 0),
    kept: new Float64Array(network.promises.length),
    allKept: 0,
    riskRuns: new Float64Array(network.risks.length),
    riskFinish: new Float64Array(network.risks.length),
    critical: perActivity(),
    durationSum: perActivity(),
    durationSquares: perActivity(),
    durationTimesFinish: perActivity(),
    finishSum: perActivity(),
  };
}

/** Adds what a block found about the whole to its shard; gives the runs in which all promises were kept. */
export function tallyWhole(block: Block, result: ShardResult, at: number, count: number): number {
  const { network, lastFinish, projectFinish, kept, draws } = block;
  result.finish.set(lastFinish.subarray(0, count), at);
  if (network.hasCosts) result.cost.set(block.cost.subarray(0, count), at);
  for (let project = 0; project < network.projects.length; project++) {
    const row = project * runsPerBlock;
    result.projectFinish.set(projectFinish.subarray(row, row + count), project * result.runs + at);
  }
  for (let risk = 0; risk < network.risks.length; risk++) {
    for (let run = 0; run < count; run++) {
      if (draws.occurs[risk * runsPerBlock + run] === 0) continue;
      result.riskRuns[risk] = (result.riskRuns[risk] ?? 0) + 1;
      result.riskFinish[risk] = (result.riskFinish[risk] ?? 0) + (lastFinish[run] ?? 0);
    }
  }
  let allKept = 0;
  for (let run = 0; run < count; run++) {
    let isAllKept = 1;
    for (let index = 0; index < network.promises.length; index++) {
      const isKept = kept[index * runsPerBlock + run] ?? 0;
      result.kept[index] = (result.kept[index] ?? 0) + isKept;
      isAllKept &= isKept;
    }
    allKept += isAllKept;
  }
  return allKept;
}

/** Adds what a block found about each activity to its shard. */
export function tallyActivities(
  block: Block,
  pilot: Pilot,
  result: ShardResult,
  costed: readonly number[],
  count: number,
): void {
  const { network, storage, isCritical, lastFinish } = block;
  for (let rank = 0; rank < network.count; rank++) {
    const row = rank * runsPerBlock;
    const usual = pilot.duration[rank] ?? 0;
    let [critical, sum, squares, products, finishes] = [0, 0, 0, 0, 0];
    for (let run = 0; run < count; run++) {
      const duration = (storage.duration[row + run] ?? 0) - usual;
      critical += isCritical[row + run] ?? 0;
      sum += duration;
      squares += duration * duration;
      products += duration * ((lastFinish[run] ?? 0) - pilot.finish);
      finishes += storage.finish[row + run] ?? 0;
    }
    result.critical[rank] = (result.critical[rank] ?? 0) + critical;
    result.durationSum[rank] = (result.durationSum[rank] ?? 0) + sum;
    result.durationSquares[rank] = (result.durationSquares[rank] ?? 0) + squares;
    result.durationTimesFinish[rank] = (result.durationTimesFinish[rank] ?? 0) + products;
    result.finishSum[rank] = (result.finishSum[rank] ?? 0) + finishes;
    pilot.histograms.add(rank, storage.finish, row, count);
  }
  for (const [index, rank] of costed.entries()) {
    pilot.histograms.add(network.count + index, storage.duration, rank * runsPerBlock, count);
  }
}
