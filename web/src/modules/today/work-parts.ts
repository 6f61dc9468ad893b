import type { Work } from '@regie/contracts/records';
import { addDays } from '../../ui/parse.ts';

export const workParts = ['late', 'week', 'later', 'undated'] as const;
export type WorkPart = (typeof workParts)[number];

/** An approval that somebody asks: others wait for it. */
export function isAsked({ type }: Pick<Work, 'type'>): boolean {
  return type === 'charter';
}

/** In which part of the page a row stands on the day `today`. */
export function partOf({ dueOn, isOverdue }: Pick<Work, 'dueOn' | 'isOverdue'>, today: string): WorkPart {
  if (dueOn === null) return 'undated';
  if (isOverdue) return 'late';
  return dueOn <= addDays(today, 7) ? 'week' : 'later';
}
