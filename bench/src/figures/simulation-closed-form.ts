import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { simulateInThreads } from '@regie/cli/src/simulation/index.ts';
import type { SimulationNetwork } from '@regie/engine/simulation';
import { randomNetwork } from '@regie/engine/simulation/testing';
import type { Figure, Measurement } from '../figure.ts';
import { type ClosedFormCase, findErrors, networkOfCase } from '../simulation/closed-form-case.ts';

const runs = 40_000;
const seeds = [1, 2, 3];
const threadCounts = [1, 2, 4];

async function resultOf(network: SimulationNetwork, seed: number, threads: number, count = runs) {
  const outcome = await simulateInThreads({ kind: 'network', network }, { runs: count, seed }, { threads });
  if (outcome === undefined || 'refused' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

async function differingThreads(
  name: string,
  network: SimulationNetwork,
  count: number,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const threads of threadCounts) texts.push(JSON.stringify(await resultOf(network, 7, threads, count)));
  return texts.every((text) => text === texts[0])
    ? []
    : [`${name}: results differ between 1, 2 and 4 threads`];
}

async function measure(corpus: string | undefined): Promise<Measurement> {
  const { cases }: { readonly cases: readonly ClosedFormCase[] } = JSON.parse(
    readFileSync(resolve(corpus ?? '.', 'montecarlo/mc_cases.json'), 'utf8'),
  );
  const wrong: string[] = [];
  for (const given of cases) {
    const network = networkOfCase(given);
    for (const seed of seeds) {
      const errors = findErrors(given, await resultOf(network, seed, 1));
      wrong.push(...errors.map((error) => `${given.name}, seed ${seed}: ${error}`));
    }
    wrong.push(...(await differingThreads(given.name, network, 3000)));
  }
  wrong.push(...(await differingThreads('random network', randomNetwork(500, 2), 3000)));
  const detail = [`${cases.length} cases, ${seeds.length} seeds, ${runs} runs each`, ...wrong];
  return { value: wrong.length, ok: wrong.length === 0 && cases.length > 0, detail };
}

export const figure: Figure = {
  name: 'simulation-closed-form',
  unit: 'results outside their tolerance, or different with another number of threads',
  target: '= 0',
  seconds: 30,
  needsCorpus: true,
  run: ({ corpus }) => measure(corpus),
};
