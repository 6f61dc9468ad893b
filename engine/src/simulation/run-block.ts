import type { CompiledNetwork } from './compiled-network.ts';
import { fillUniform } from './counter-random.ts';
import { type BlockDraws, createBlockDraws, drawBlock } from './draw-durations.ts';
import { type BlockScratch, createBlockScratch, forwardBlock } from './forward-block.ts';
import { markCritical } from './mark-critical.ts';
import { type BlockStorage, createFullStorage, createLeanStorage, runsPerBlock } from './storage.ts';

/** A block of runs, calculated together, with what it found. */
export interface Block {
  readonly network: CompiledNetwork;
  readonly storage: BlockStorage;
  readonly draws: BlockDraws;
  readonly scratch: BlockScratch;
  readonly lastFinish: Float64Array;
  readonly projectFinish: Float64Array;
  readonly cost: Float64Array;
  readonly promised: readonly (readonly number[] | undefined)[];
  readonly kept: Uint8Array;
  readonly isCritical: Uint8Array;
}

/** Room for a block; detailed ones keep the times of every activity. */
export function createBlock(network: CompiledNetwork, isDetailed: boolean): Block {
  const storage = isDetailed ? createFullStorage(network) : createLeanStorage(network);
  const promised: number[][] = [];
  for (const [index, { rank }] of network.promises.entries()) {
    promised[rank] ??= [];
    promised[rank].push(index);
  }
  return {
    network,
    storage,
    draws: createBlockDraws(network),
    scratch: createBlockScratch(network, storage),
    lastFinish: new Float64Array(runsPerBlock),
    projectFinish: new Float64Array(network.projects.length * runsPerBlock),
    cost: new Float64Array(runsPerBlock),
    promised,
    kept: new Uint8Array(network.promises.length * runsPerBlock),
    isCritical: new Uint8Array(isDetailed ? network.count * runsPerBlock : 0),
  };
}

/** Takes from an activity, while its times are at hand, what concerns the whole. */
function gatherActivity(block: Block, rank: number, count: number): void {
  const { network, storage, cost, promised } = block;
  const { finish } = storage;
  const row = storage.finishAt[rank] ?? 0;
  if (network.isFollowed[rank] === 0) {
    const base = (network.projectOf[rank] ?? 0) * runsPerBlock;
    for (let run = 0; run < count; run++) {
      const end = finish[row + run] ?? 0;
      if (end > (block.projectFinish[base + run] ?? 0)) block.projectFinish[base + run] = end;
    }
  }
  if (network.hasCosts) {
    const [fixed, perMinute] = [network.costFixed[rank] ?? 0, network.costPerMinute[rank] ?? 0];
    const durations = block.scratch.durations[rank];
    for (let run = 0; run < count; run++) {
      cost[run] = (cost[run] ?? 0) + fixed + perMinute * (durations?.[run] ?? 0);
    }
  }
  for (const index of promised[rank] ?? []) {
    const by = network.promises[index]?.by ?? 0;
    for (let run = 0; run < count; run++) {
      block.kept[index * runsPerBlock + run] = (finish[row + run] ?? 0) <= by ? 1 : 0;
    }
  }
}

function addRiskCosts({ network, draws, cost }: Block, firstRun: number, count: number): void {
  for (const [index, { cost: draw }] of network.risks.entries()) {
    if (draw === undefined) continue;
    fillUniform(draws.scratch, draw.key, firstRun, count);
    draw.sampler(draws.scratch, count);
    for (let run = 0; run < count; run++) {
      if (draws.occurs[index * runsPerBlock + run] === 1)
        cost[run] = (cost[run] ?? 0) + (draws.scratch[run] ?? 0);
    }
  }
}

/** Calculates a block of runs; its results stand in the block. */
export function runBlock(block: Block, firstRun: number, count: number): void {
  const { network, storage, draws, scratch, lastFinish, projectFinish, cost } = block;
  lastFinish.fill(-Infinity);
  projectFinish.fill(-Infinity);
  cost.fill(0);
  drawBlock(network, draws, firstRun, count);
  forwardBlock(network, storage, draws, scratch, firstRun, count, (rank) =>
    gatherActivity(block, rank, count),
  );
  for (let at = 0; at < projectFinish.length; at++) {
    const run = at % runsPerBlock;
    if ((projectFinish[at] ?? 0) > (lastFinish[run] ?? 0)) lastFinish[run] = projectFinish[at] ?? 0;
  }
  addRiskCosts(block, firstRun, count);
  if (block.isCritical.length > 0) {
    markCritical(network, storage, lastFinish, block.isCritical, scratch.demands, count);
  }
}
