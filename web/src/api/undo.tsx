import { eventOperations } from '@regie/contracts/records';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useText } from '../language/index.ts';
import { useToasts } from '../ui/toasts.tsx';
import { call } from './call.ts';
import { refreshAfter } from './freshness.ts';
import { texts } from './texts.ts';
import { makeUndoQueue, type UndoQueue } from './undo-queue.ts';
import {
  emptyStack,
  forgetEvent,
  recordEvent,
  recordRedo,
  recordUndo,
  type UndoStack,
} from './undo-stack.ts';

export interface Undo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes the latest event of this page back. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Takes one event back, wherever it was made: the button in a toast or in the history. */
  readonly undoEvent: (eventId: string) => Promise<boolean>;
  /** Puts an event of this page on its stack. */
  readonly remember: (eventId: string) => void;
  /** What is being written: undo and redo wait for it. */
  readonly hold: UndoQueue['hold'];
}

const context = createContext<Undo | undefined>(undefined);

export function useUndo(): Undo {
  const undo = useContext(context);
  if (undo === undefined) throw new Error('UndoProvider is missing');
  return undo;
}

/** Stacks per page: going to another page and coming back finds the stack as it was. */
function useStacks(page: string) {
  const stacks = useRef(new Map<string, UndoStack>());
  const [, setRevision] = useState(0);
  const read = useCallback(() => stacks.current.get(page) ?? emptyStack, [page]);
  const change = useCallback(
    (step: (stack: UndoStack) => UndoStack) => {
      stacks.current.set(page, step(read()));
      setRevision((revision) => revision + 1);
    },
    [page, read],
  );
  return { stack: read(), read, change };
}

/** Keeps what can be undone on each page. `page` is the path in the address. */
export function UndoProvider({ page, children }: { page: string; children: ReactNode }) {
  const { stack, read, change } = useStacks(page);
  const queries = useQueryClient();
  const { say, sayProblem } = useToasts();
  const text = useText(texts);
  const [queue] = useState(makeUndoQueue);

  const takeBack = useCallback(
    async (eventId: string): Promise<string | undefined> => {
      const answer = await call(eventOperations.undo, { parameters: { id: eventId } });
      if (answer.problem === undefined) {
        refreshAfter(queries);
        return answer.value.eventId;
      }
      sayProblem(answer.problem);
      // Refused for good: the stack must not get stuck on it. An unreachable server may answer later.
      if (answer.problem.status >= 400 && answer.problem.status < 500)
        change((now) => forgetEvent(now, eventId));
      return undefined;
    },
    [queries, sayProblem, change],
  );

  const value = useMemo<Undo>(() => {
    const step = (
      latest: (now: UndoStack) => string | undefined,
      record: (now: UndoStack, id: string) => UndoStack,
      said: string,
    ) =>
      queue.next(async () => {
        const eventId = latest(read());
        const made = eventId === undefined ? undefined : await takeBack(eventId);
        if (made === undefined) return;
        change((now) => record(now, made));
        say({ text: said });
      });
    return {
      canUndo: stack.done.length > 0,
      canRedo: stack.undone.length > 0,
      undo: () => step(({ done }) => done.at(-1), recordUndo, text.undone),
      redo: () => step(({ undone }) => undone.at(-1), recordRedo, text.redone),
      undoEvent: (eventId) =>
        queue.next(async () => {
          const isLatest = read().done.at(-1) === eventId;
          const made = await takeBack(eventId);
          if (made === undefined) return false;
          change((now) => (isLatest ? recordUndo(now, made) : forgetEvent(now, eventId)));
          say({ text: text.undone });
          return true;
        }),
      remember: (eventId) => change((now) => recordEvent(now, eventId)),
      hold: queue.hold,
    };
  }, [stack, read, change, takeBack, queue, say, text]);

  return <context.Provider value={value}>{children}</context.Provider>;
}
