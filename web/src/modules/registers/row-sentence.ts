import { daysBetween } from '../../ui/parse.ts';

/** What the sentence above a row of a register says. */
export interface RowFacts {
  /** The word for its state. */
  readonly state: string;
  readonly isOver: boolean;
  readonly closedOn: string | null;
  /** The name of whose turn it is. */
  readonly owner: string | null;
  readonly dueOn: string | null;
}

export interface SentenceWords {
  readonly owner: (name: string) => string;
  readonly noOwner: string;
  readonly due: (day: string) => string;
  readonly late: (days: number) => string;
  readonly left: (days: number) => string;
  readonly overOn: (state: string, day: string) => string;
}

/** The state of a row, whose turn it is and until when, as one sentence. */
export function rowSentence(
  { state, isOver, closedOn, owner, dueOn }: RowFacts,
  today: string,
  words: SentenceWords,
  writeDay: (day: string) => string,
): string {
  if (isOver) return closedOn === null ? `${state}.` : `${words.overOn(state, writeDay(closedOn))}.`;
  const who = owner === null ? words.noOwner : words.owner(owner);
  if (dueOn === null) return `${state}; ${who}.`;
  const days = daysBetween(today, dueOn);
  const left = days < 0 ? words.late(-days) : words.left(days);
  return `${state}; ${who}, ${words.due(writeDay(dueOn))}: ${left}.`;
}
