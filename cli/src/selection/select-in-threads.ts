import {
  isLargeSelection,
  type ProgramSolver,
  type SelectionAnswer,
  type SelectionOptions,
  type SelectionProblem,
  type SelectionRefusal,
  SharedAnswer,
  selectPortfolio,
} from '@regie/engine/selection';
import { startThread } from '../threads/start-thread.ts';
import type { ThreadTask } from './thread-task.ts';

/** How a selection is made beside its problem. */
export interface SelectInThreadsOptions extends Pick<SelectionOptions, 'onImprovement'> {
  readonly solver: ProgramSolver;
  readonly seconds: number;
  readonly seed: number;
  /** This thread and so many less one beside it. */
  readonly threads: number;
}

/** Seeds of the threads lie so far apart that none searches what another does. */
const seedsApart = 7919;

/**
 * The most valuable portfolio as selectPortfolio has it. Large problems are searched by several threads that go on
 * from the best that any of them has found; small ones are settled sooner than a thread is started. Blocks this
 * thread while solving.
 */
export async function selectInThreads(
  problem: SelectionProblem,
  { solver, seconds, seed, threads, onImprovement }: SelectInThreadsOptions,
): Promise<SelectionAnswer | SelectionRefusal> {
  const begin = performance.now();
  const until = Date.now() + seconds * 1000;
  const memory = SharedAnswer.createMemory(problem.projects.length);
  const count = isLargeSelection(problem) ? threads - 1 : 0;
  const helpers = Array.from({ length: Math.max(0, count) }, (_, index) => {
    const task: ThreadTask = { problem, memory, seed: seed + (index + 1) * seedsApart, until };
    return startThread(import.meta.url, 'selection-worker', task);
  });
  try {
    return selectPortfolio(problem, {
      solver,
      seed,
      secondsLeft: () => seconds - (performance.now() - begin) / 1000,
      ...(onImprovement === undefined ? {} : { onImprovement }),
      ...(count > 0 ? { shared: new SharedAnswer(memory) } : {}),
    });
  } finally {
    await Promise.all(helpers.map((helper) => helper?.terminate()));
  }
}
