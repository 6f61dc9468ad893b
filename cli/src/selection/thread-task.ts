import type { SelectionProblem } from '@regie/engine/selection';

/** What a thread is started with: the problem, where the best answer is kept, and how long it may search. */
export interface ThreadTask {
  readonly problem: SelectionProblem;
  readonly memory: SharedArrayBuffer;
  readonly seed: number;
  /** On the clock that all threads share, in milliseconds since 1970. */
  readonly until: number;
}
