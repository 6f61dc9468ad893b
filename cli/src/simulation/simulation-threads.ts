import type { Worker } from 'node:worker_threads';
import type { ShardsResult, SimulationRefusal, SimulationSettings } from '@regie/engine/simulation';
import { startThread } from '../threads/start-thread.ts';
import type { ShardsReply, ShardsRequest } from './messages.ts';
import type { SimulationSource } from './source.ts';

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
  const workers: Worker[] = [];
  for (let thread = 0; thread < count; thread++) {
    const worker = startThread(import.meta.url, 'simulation-worker');
    if (worker === undefined) return undefined;
    workers.push(worker);
  }
  return new SimulationThreads(workers);
}
