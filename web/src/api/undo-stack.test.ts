import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deepestUndo,
  emptyStack,
  forgetEvent,
  recordEvent,
  recordRedo,
  recordUndo,
  type UndoStack,
} from './undo-stack.ts';

/** What the person sees: the number of changes in force. */
interface Trial {
  readonly stack: UndoStack;
  readonly inForce: number;
}

test('undoing everything and redoing everything puts the same number of changes in force', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), (count) => {
      let trial: Trial = { stack: emptyStack, inForce: 0 };
      let next = 0;
      for (let index = 0; index < count; index += 1) {
        next += 1;
        trial = { stack: recordEvent(trial.stack, `e${next}`), inForce: trial.inForce + 1 };
      }
      while (trial.stack.done.length > 0) {
        next += 1;
        trial = { stack: recordUndo(trial.stack, `e${next}`), inForce: trial.inForce - 1 };
      }
      expect(trial.inForce).toBe(0);
      while (trial.stack.undone.length > 0) {
        next += 1;
        trial = { stack: recordRedo(trial.stack, `e${next}`), inForce: trial.inForce + 1 };
      }
      expect(trial.inForce).toBe(count);
    }),
  );
});

test('the stack never holds more than fifty', () => {
  let stack = emptyStack;
  for (let index = 0; index < 80; index += 1) stack = recordEvent(stack, `e${index}`);
  expect(stack.done).toHaveLength(deepestUndo);
  expect(stack.done.at(-1)).toBe('e79');
});

test('a new change forgets what could be redone', () => {
  const undone = recordUndo(recordEvent(emptyStack, 'e1'), 'u1');
  expect(recordEvent(undone, 'e2')).toEqual({ done: ['e2'], undone: [] });
});

test('an event that can no longer be undone leaves the stack and keeps the others in order', () => {
  const stack = recordEvent(recordEvent(recordEvent(emptyStack, 'a'), 'b'), 'c');
  expect(forgetEvent(stack, 'b').done).toEqual(['a', 'c']);
});
