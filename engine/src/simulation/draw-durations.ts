import type { CompiledNetwork, Draw } from './compiled-network.ts';
import { fillUniform } from './counter-random.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { runsPerBlock } from './storage.ts';

/** What was drawn for a block of runs before its durations: risks, and the scores of correlated activities. */
export interface BlockDraws {
  /** 1 where a risk occurs: risk by risk, run by run. */
  readonly occurs: Uint8Array;
  /** Uniform numbers of correlated activities by rank. */
  readonly correlated: (Float64Array | undefined)[];
  readonly scratch: Float64Array;
}

/** Room for the draws of one block. */
export function createBlockDraws(network: CompiledNetwork): BlockDraws {
  const correlated: (Float64Array | undefined)[] = new Array(network.count).fill(undefined);
  for (const { members } of network.groups) {
    for (const rank of members) correlated[rank] = new Float64Array(runsPerBlock);
  }
  return {
    occurs: new Uint8Array(network.risks.length * runsPerBlock),
    correlated,
    scratch: new Float64Array(runsPerBlock),
  };
}

/** Draws what the durations of a block hang on. */
export function drawBlock(
  network: CompiledNetwork,
  draws: BlockDraws,
  firstRun: number,
  count: number,
): void {
  for (const [index, { key, probability }] of network.risks.entries()) {
    fillUniform(draws.scratch, key, firstRun, count);
    for (let run = 0; run < count; run++) {
      draws.occurs[index * runsPerBlock + run] = (draws.scratch[run] ?? 1) < probability ? 1 : 0;
    }
  }
  for (const { members, rows, keys } of network.groups) {
    const scores = keys.map((key) => {
      const row = new Float64Array(count);
      fillUniform(row, key, firstRun, count);
      return row.map(normalQuantile);
    });
    for (const [member, rank] of members.entries()) {
      const target = draws.correlated[rank];
      const loadings = rows[member] ?? [];
      for (let run = 0; run < count && target !== undefined; run++) {
        let score = 0;
        for (const [index, loading] of loadings.entries()) score += loading * (scores[index]?.[run] ?? 0);
        target[run] = Math.min(1 - 1e-16, Math.max(1e-300, normalProbability(score)));
      }
    }
  }
}

function drawAmounts({ key, sampler }: Draw, target: Float64Array, firstRun: number, count: number): void {
  fillUniform(target, key, firstRun, count);
  sampler(target, count);
}

/** Puts what the risks that occurred do to one activity on top of its durations. */
function applyEffects(
  network: CompiledNetwork,
  draws: BlockDraws,
  rank: number,
  durations: Float64Array,
  firstRun: number,
  count: number,
): void {
  for (const { risk, delay, factor } of network.effects[rank] ?? []) {
    const base = risk * runsPerBlock;
    if (factor !== undefined) {
      drawAmounts(factor, draws.scratch, firstRun, count);
      for (let run = 0; run < count; run++) {
        if (draws.occurs[base + run] === 1)
          durations[run] = (durations[run] ?? 0) * (draws.scratch[run] ?? 1);
      }
    }
    if (delay !== undefined) {
      drawAmounts(delay, draws.scratch, firstRun, count);
      for (let run = 0; run < count; run++) {
        if (draws.occurs[base + run] === 1)
          durations[run] = (durations[run] ?? 0) + (draws.scratch[run] ?? 0);
      }
    }
  }
}

/** Draws the durations of one activity for a block of runs into `durations`; minutes on a clock are whole. */
export function drawDurations(
  network: CompiledNetwork,
  draws: BlockDraws,
  rank: number,
  durations: Float64Array,
  firstRun: number,
  count: number,
): void {
  const draw = network.draws[rank];
  if (draw === undefined) return;
  const correlated = draws.correlated[rank];
  if (correlated === undefined) fillUniform(durations, draw.key, firstRun, count);
  else durations.set(correlated.subarray(0, count));
  draw.sampler(durations, count);
  if (network.effects[rank] !== undefined) applyEffects(network, draws, rank, durations, firstRun, count);
  if (network.axis === undefined && network.clocks[rank] === undefined) return;
  for (let run = 0; run < count; run++) durations[run] = Math.round(Math.max(0, durations[run] ?? 0));
}
