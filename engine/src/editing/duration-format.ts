import type { DurationUnit } from './duration-text.ts';

/** The unit in which an activity's duration was entered, by the numbers that plan files use for it. */
export interface DurationFormat {
  readonly unit: DurationUnit;
  readonly isElapsed: boolean;
  readonly isEstimated: boolean;
}

const order: readonly DurationUnit[] = ['minutes', 'hours', 'days', 'weeks', 'months'];
/** Minutes are 3, elapsed minutes 4, hours 5 and so on to elapsed months 12; 32 higher when only estimated. */
const [first, estimated] = [3, 32];

/** What a number such as 7 (days), 8 (elapsed days) or 39 (estimated days) says; undefined for others. */
export function durationFormatOf(format: number | undefined): DurationFormat | undefined {
  if (format === undefined) return undefined;
  const isEstimated = format >= first + estimated;
  const place = format - first - (isEstimated ? estimated : 0);
  const unit = order[place >> 1];
  return unit === undefined ? undefined : { unit, isElapsed: (place & 1) === 1, isEstimated };
}

/** The number for a unit. */
export function numberOfFormat({ unit, isElapsed, isEstimated }: DurationFormat): number {
  return first + 2 * order.indexOf(unit) + (isElapsed ? 1 : 0) + (isEstimated ? estimated : 0);
}
