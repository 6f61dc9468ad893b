import { expect, test } from 'vitest';
import { makeUndoQueue } from './undo-queue.ts';

/** A promise that is kept by hand. */
function open() {
  let finish = () => {};
  const promise = new Promise<void>((done) => {
    finish = done;
  });
  return { promise, finish };
}

test('a step waits for what is being written, and for what that write begins', async () => {
  const queue = makeUndoQueue();
  const [first, second] = [open(), open()];
  const told: string[] = [];
  const write = async () => {
    await first.promise;
    told.push('first');
    await queue.hold(second.promise);
    told.push('second');
  };
  const writing = queue.hold(write());
  const step = queue.next(async () => told.push('undone'));
  first.finish();
  await Promise.resolve();
  second.finish();
  await Promise.all([writing, step]);
  expect(told).toEqual(['first', 'second', 'undone']);
});

test('steps are taken one after the other, also after one that failed', async () => {
  const queue = makeUndoQueue();
  const gate = open();
  const told: number[] = [];
  const steps = [
    queue.next(async () => {
      await gate.promise;
      told.push(1);
    }),
    queue.next(async () => {
      told.push(2);
      throw new Error('refused');
    }),
    queue.next(async () => told.push(3)),
  ];
  gate.finish();
  const ends = await Promise.allSettled(steps);
  expect(told).toEqual([1, 2, 3]);
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a write that failed does not keep a step waiting', async () => {
  const queue = makeUndoQueue();
  const failing = queue.hold(Promise.reject(new Error('gone'))).catch(() => 'failed');
  expect(await queue.next(async () => 'done')).toBe('done');
  expect(await failing).toBe('failed');
});
