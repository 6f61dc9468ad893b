import type { CompiledNetwork } from './compiled-network.ts';
import { binRange, Histograms } from './histogram.ts';
import { type Block, runBlock } from './run-block.ts';
import { runsPerBlock } from './storage.ts';

/** Averages of the pilot runs, from which sums are counted so that they stay small. */
export interface Pilot {
  readonly duration: Float64Array;
  readonly finish: number;
  readonly histograms: Histograms;
}

/** The activities whose cost grows with their duration: their durations have bins after those of all finishes. */
export function costedRanks(network: CompiledNetwork): readonly number[] {
  return [...network.costPerMinute.keys()].filter((rank) => network.costPerMinute[rank] !== 0);
}

const pilotRuns = 256;

/** The least and the most of many quantities. */
class Extremes {
  readonly least: Float64Array;
  readonly most: Float64Array;

  constructor(count: number) {
    this.least = new Float64Array(count).fill(Infinity);
    this.most = new Float64Array(count).fill(-Infinity);
  }

  add(quantity: number, values: Float64Array, at: number, count: number): void {
    for (let index = 0; index < count; index++) {
      const value = values[at + index] ?? 0;
      if (value < (this.least[quantity] ?? 0)) this.least[quantity] = value;
      if (value > (this.most[quantity] ?? 0)) this.most[quantity] = value;
    }
  }

  ranges() {
    return Array.from(this.least, (least, quantity) => binRange(least, this.most[quantity] ?? least));
  }
}

/** The first runs, made once more by each worker: they tell where results will lie. */
export function runPilot(block: Block, costed: readonly number[], runs: number): Pilot {
  const { network, storage } = block;
  const extremes = new Extremes(network.count + costed.length);
  const duration = new Float64Array(network.count);
  let finish = 0;
  const limit = Math.min(pilotRuns, runs);
  for (let firstRun = 0; firstRun < limit; firstRun += runsPerBlock) {
    const count = Math.min(runsPerBlock, limit - firstRun);
    runBlock(block, firstRun, count);
    for (let rank = 0; rank < network.count; rank++) {
      const row = rank * runsPerBlock;
      extremes.add(rank, storage.finish, row, count);
      for (let run = 0; run < count; run++) {
        duration[rank] = (duration[rank] ?? 0) + (storage.duration[row + run] ?? 0) / limit;
      }
    }
    for (const [index, rank] of costed.entries()) {
      extremes.add(network.count + index, storage.duration, rank * runsPerBlock, count);
    }
    for (let run = 0; run < count; run++) finish += (block.lastFinish[run] ?? 0) / limit;
  }
  return { duration, finish, histograms: new Histograms(extremes.ranges()) };
}
