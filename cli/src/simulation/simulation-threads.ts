import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ShardsResult, SimulationRefusal, SimulationSettings } from '@regie/engine/simulation';
import type { ShardsReply, ShardsRequest } from './messages.ts';
import type { SimulationSource } from './source.ts';

/** The worker beside this file as source, or in the built bundle, where this file may lie a folder deeper. */
function findWorker(): string | undefined {
  const places = ['./simulation-worker.ts', './simulation-worker.js', '../simulation-worker.js'];
  return places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((path) => existsSync(path));
}

/** A thread does not inherit the loader of TypeScript sources, so it gets one before it loads them. */
function startWorker(file: string): Worker {
  if (!file.endsWith('.ts')) return new Worker(file);
  const load = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(`file://${file}`)})))`;
  return new Worker(load, { eval: true });
}

/** What a thread gave: its part, a refusal, or undefined when it was ended before. */
type Part = ShardsResult | SimulationRefusal | undefined;

function ask(worker: Worker, request: ShardsRequest, onShard: () => void): Promise<Part> {
  return new Promise((resolve, reject) => {
    const onMessage = (reply: ShardsReply): void => {
      if (reply.kind === 'progress') {
        onShard();
        return;
      }
      settle();
      resolve(reply.kind === 'done' ? reply.part : reply.refusal);
    };
    const onError = (error: unknown): void => {
      settle();
      reject(error);
    };
    const onExit = (): void => {
      settle();
      resolve(undefined);
    };
    const settle = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}

/** Threads that wait for simulations; close them when done. */
export class SimulationThreads {
  readonly #workers: readonly Worker[];

  constructor(workers: readonly Worker[]) {
    this.#workers = workers;
  }

  get count(): number {
    return this.#workers.length;
  }

  /** Has each thread do its share; the parts come in order of threads. */
  run(source: SimulationSource, settings: SimulationSettings, onShard: () => void): Promise<readonly Part[]> {
    const workers = this.#workers.length;
    return Promise.all(
      this.#workers.map((thread, worker) => ask(thread, { source, settings, worker, workers }, onShard)),
    );
  }

  /** Ends the threads at once, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Starts threads; undefined where the worker's file cannot be found, and then there is only the caller's own thread. */
export function startSimulationThreads(count: number): SimulationThreads | undefined {
  const file = findWorker();
  if (file === undefined) return undefined;
  return new SimulationThreads(Array.from({ length: count }, () => startWorker(file)));
}
