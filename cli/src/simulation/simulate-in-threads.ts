import {
  type PreparedSimulation,
  prepareSimulation,
  type ShardsResult,
  type SimulationRefusal,
  type SimulationResult,
  type SimulationSettings,
  shardCount,
  shardsOfWorker,
  simulateShards,
  summariseSimulation,
} from '@regie/engine/simulation';
import { type SimulationThreads, startSimulationThreads } from './simulation-threads.ts';
import { networkOfSource, type SimulationSource } from './source.ts';

/** How a simulation is run beside its settings. */
export interface ThreadOptions {
  /** Threads to start and end again, or threads that are waiting. */
  readonly threads: number | SimulationThreads;
  /** Told the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting ends the threads, also waiting ones; the result is then undefined. */
  readonly signal?: AbortSignal;
}

/** A simulation's result and the names of the activities, where the source has them. */
export interface ThreadedResult {
  readonly result: SimulationResult;
  readonly nameOf: ReadonlyMap<string, string>;
}

type Parts = readonly (ShardsResult | SimulationRefusal | undefined)[];

/** The parts of all threads; of this thread where there is only one. */
async function findParts(
  source: SimulationSource,
  prepared: PreparedSimulation,
  { threads, onProgress, signal }: ThreadOptions,
): Promise<Parts> {
  let done = 0;
  const onShard = (): void => onProgress?.(++done / shardCount);
  const isAlone = typeof threads === 'number' && threads <= 1;
  const pool =
    typeof threads === 'number' ? (isAlone ? undefined : startSimulationThreads(threads)) : threads;
  if (pool === undefined) {
    const part = simulateShards(prepared, shardsOfWorker(0, 1), () => {
      onShard();
      return signal?.aborted !== true;
    });
    return [part];
  }
  const abort = (): void => void pool.close();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await pool.run(source, prepared.settings, onShard);
  } finally {
    signal?.removeEventListener('abort', abort);
    if (typeof threads === 'number') await pool.close();
  }
}

/**
 * Simulates in several threads at once; the result does not depend on how many. Refuses what the engine refuses;
 * undefined when it was aborted.
 */
export async function simulateInThreads(
  source: SimulationSource,
  settings: SimulationSettings,
  options: ThreadOptions,
): Promise<ThreadedResult | SimulationRefusal | undefined> {
  const made = networkOfSource(source);
  if ('refused' in made) return made;
  const prepared = prepareSimulation(made.network, settings);
  if ('refused' in prepared) return prepared;
  const found: ShardsResult[] = [];
  for (const part of await findParts(source, prepared, options)) {
    if (part === undefined) return undefined;
    if ('refused' in part) return part;
    found.push(part);
  }
  if (found.reduce((count, part) => count + part.shards.length, 0) < shardCount) return undefined;
  const findings = [...made.findings, ...prepared.findings];
  return { result: summariseSimulation(prepared.network, settings, findings, found), nameOf: made.nameOf };
}
