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
import { networkOfSource, type SimulationSource, type SourceNetwork } from './source.ts';

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

/** What the caller needs beside the parts: the network for the summary, and what was noticed on the way to it. */
function prepare(source: SimulationSource, settings: SimulationSettings) {
  const made = networkOfSource(source);
  if ('refused' in made) return made;
  const prepared = prepareSimulation(made.network, settings);
  return 'refused' in prepared ? prepared : { made, prepared };
}

/** All parts from this thread alone. */
function simulateHere(prepared: PreparedSimulation, onShard: () => void, signal?: AbortSignal): Parts {
  const part = simulateShards(prepared, shardsOfWorker(0, 1), () => {
    onShard();
    return signal?.aborted !== true;
  });
  return [part];
}

/** Threads to use: those that wait, or new ones; undefined where this thread does it alone. */
function threadsOf(threads: ThreadOptions['threads']): SimulationThreads | undefined {
  if (typeof threads !== 'number') return threads;
  return threads <= 1 ? undefined : startSimulationThreads(threads);
}

/**
 * Simulates in several threads at once; the result does not depend on how many. Refuses what the engine refuses;
 * undefined when it was aborted.
 */
export async function simulateInThreads(
  source: SimulationSource,
  settings: SimulationSettings,
  { threads, onProgress, signal }: ThreadOptions,
): Promise<ThreadedResult | SimulationRefusal | undefined> {
  let done = 0;
  const onShard = (): void => onProgress?.(++done / shardCount);
  const pool = threadsOf(threads);
  const abort = (): void => void pool?.close();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    // The threads are asked first: they put the network in order while this one does.
    const asked = pool?.run(source, settings, onShard);
    const ready = prepare(source, settings);
    const parts = (await asked) ?? ('refused' in ready ? [] : simulateHere(ready.prepared, onShard, signal));
    return 'refused' in ready ? ready : joinParts(ready, settings, parts);
  } finally {
    signal?.removeEventListener('abort', abort);
    if (typeof threads === 'number') await pool?.close();
  }
}

function joinParts(
  { made, prepared }: { readonly made: SourceNetwork; readonly prepared: PreparedSimulation },
  settings: SimulationSettings,
  parts: Parts,
): ThreadedResult | SimulationRefusal | undefined {
  const found: ShardsResult[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    if ('refused' in part) return part;
    found.push(part);
  }
  if (found.reduce((count, part) => count + part.shards.length, 0) < shardCount) return undefined;
  const findings = [...made.findings, ...prepared.findings];
  return { result: summariseSimulation(prepared.network, settings, findings, found), nameOf: made.nameOf };
}
