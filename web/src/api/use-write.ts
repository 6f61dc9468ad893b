import { type Operation, trust } from '@regie/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { z } from 'zod';
import { useText } from '../language/index.ts';
import { useToasts } from '../ui/toasts.tsx';
import type { Answer } from './answer.ts';
import { call } from './call.ts';
import { refreshAfter } from './freshness.ts';
import type { RequestOf } from './request.ts';
import { texts } from './texts.ts';
import { useUndo } from './undo.tsx';

export interface WriteChoices {
  /** Said when it is done, with a button to undo where that is possible. */
  readonly said?: string;
  /** The caller shows refusals itself, such as at a field or in a dialog of conflict. */
  readonly showsProblem?: boolean;
  /** The caller patches what it shows, and asks for fresh reads itself. */
  readonly refreshesItself?: boolean;
}

export type Write = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  operation: Operation<P, Q, B, R>,
  request: RequestOf<P, Q, B>,
  choices?: WriteChoices,
) => Promise<Answer<z.infer<R>>>;

/** The one way in which pages write: remembers what can be undone, refreshes what is shown, says what went wrong. */
export function useWrite(): Write {
  const queries = useQueryClient();
  const { say, sayProblem } = useToasts();
  const { remember, undoEvent, hold } = useUndo();
  const text = useText(texts);
  return useCallback(
    (operation, request, choices = {}) => {
      const write = async () => {
        const answer = await call(operation, request);
        if (answer.problem !== undefined) {
          if (choices.showsProblem !== true) sayProblem(answer.problem);
          return answer;
        }
        const eventId = trust<{ eventId?: string | null } | undefined>(answer.value)?.eventId ?? undefined;
        const isUndoable = operation.canBeUndone === true && eventId !== undefined;
        if (isUndoable) remember(eventId);
        if (choices.refreshesItself !== true) refreshAfter(queries);
        if (choices.said !== undefined)
          say({
            text: choices.said,
            ...(isUndoable ? { action: { label: text.undo, run: () => void undoEvent(eventId) } } : {}),
          });
        return answer;
      };
      return hold(write());
    },
    [queries, say, sayProblem, remember, undoEvent, hold, text],
  );
}
