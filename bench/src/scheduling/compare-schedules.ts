import type { Schedule } from '@regie/engine/scheduling';

const columns = [
  'start',
  'finish',
  'earlyStart',
  'earlyFinish',
  'lateStart',
  'lateFinish',
  'totalFloatMinutes',
  'freeFloatMinutes',
  'isCritical',
] as const;

/** The first place and column in which two schedules differ; undefined when they are equal. */
export function firstDifference(one: Schedule, other: Schedule): string | undefined {
  if (one.projectFinish !== other.projectFinish)
    return `project finish ${one.projectFinish} ${other.projectFinish}`;
  for (const name of columns) {
    const [left, right] = [one[name], other[name]];
    for (let place = 0; place < left.length; place += 1) {
      if (!Object.is(left[place], right[place]))
        return `row ${place} ${name}: ${left[place]} and ${right[place]}`;
    }
  }
  return undefined;
}
