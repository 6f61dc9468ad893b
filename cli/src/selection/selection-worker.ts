import { workerData } from 'node:worker_threads';
import { loadHighsSolver, SharedAnswer, selectPortfolio } from '@regie/engine/selection';
import type { ThreadTask } from './thread-task.ts';

/** What it finds is in the shared memory: nothing is told beside that, a refusal neither. */
async function help({ problem, memory, seed, until }: ThreadTask): Promise<void> {
  const solver = await loadHighsSolver();
  const secondsLeft = (): number => (until - Date.now()) / 1000;
  selectPortfolio(problem, { solver, seed, secondsLeft, shared: new SharedAnswer(memory) });
}

await help(workerData);
