export interface UndoQueue {
  /** What is being written: undoing waits for it. */
  readonly hold: <T>(writing: Promise<T>) => Promise<T>;
  /** Does a step after all earlier ones, once nothing is being written. */
  readonly next: <T>(step: () => Promise<T>) => Promise<T>;
}

/**
 * Steps back and forth one after the other, each after what was written before it. Otherwise Ctrl+Z, pressed before a
 * write has come back, would take the event before it back.
 */
export function makeUndoQueue(): UndoQueue {
  const writing = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    hold: async (promise) => {
      writing.add(promise);
      try {
        return await promise;
      } finally {
        writing.delete(promise);
      }
    },
    next: async (step) => {
      const run = async () => {
        while (writing.size > 0) await Promise.allSettled([...writing]);
        return await step();
      };
      const made = last.then(run);
      last = made.catch(() => undefined);
      return await made;
    },
  };
}
