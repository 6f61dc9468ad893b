import type { Problem } from '@regie/contracts';
import { useState } from 'react';
import type { Answer } from './answer.ts';
import { type Clash, findClashes, keepMine, type Values } from './clashes.ts';

export interface MergeSetup<Thing extends { readonly version: number }, Value> {
  /** Writes these values on top of this version; `said` is told when it is done, a refusal is not told. */
  readonly send: (thing: Thing, values: Values, said: string | undefined) => Promise<Answer<Value>>;
  /** The thing as it is now, after a refusal because somebody else was first. */
  readonly readCurrent: (problem: Problem, read: Thing) => Promise<Thing | undefined>;
  readonly valueOf: (thing: Thing, name: string) => Clash['mine'];
}

/** Fields that somebody else changed at the same time, until the reader chooses which values stay. */
export interface Conflict<Thing> {
  readonly current: Thing;
  readonly clashes: readonly Clash[];
  /** Writes my values for these fields and leaves theirs for the others; undefined leaves all as it is. */
  readonly settle: (chosen: ReadonlySet<string> | undefined) => void;
}

/**
 * Writes to things that others write to as well. When somebody else was first, other fields are written on top of
 * theirs without asking, and the same fields become a choice, never a loss. Undefined when the reader left theirs.
 */
export function useMerge<Thing extends { readonly version: number }, Value>(
  setup: MergeSetup<Thing, Value>,
): {
  readonly merge: (read: Thing, mine: Values, said?: string) => Promise<Answer<Value> | undefined>;
  readonly conflict: Conflict<Thing> | undefined;
} {
  const [conflict, setConflict] = useState<Conflict<Thing>>();
  const ask = async (current: Thing, clashes: readonly Clash[]) => {
    const chosen = await new Promise<ReadonlySet<string> | undefined>((settle) =>
      setConflict({ current, clashes, settle }),
    );
    setConflict(undefined);
    return chosen;
  };
  const merge = async (read: Thing, mine: Values, said?: string): Promise<Answer<Value> | undefined> => {
    const answer = await setup.send(read, mine, said);
    if (answer.problem?.status !== 412) return answer;
    const current = await setup.readCurrent(answer.problem, read);
    if (current === undefined || current.version === read.version) return answer;
    const clashes = findClashes(
      mine,
      (name) => setup.valueOf(read, name),
      (name) => setup.valueOf(current, name),
    );
    const chosen = clashes.length === 0 ? new Set<string>() : await ask(current, clashes);
    if (chosen === undefined) return undefined;
    const kept = keepMine(mine, clashes, chosen);
    return Object.keys(kept).length === 0 ? undefined : merge(current, kept, said);
  };
  return { merge, conflict };
}
