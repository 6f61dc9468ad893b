import type { ExternalDate } from '@regie/engine/scheduling';
import { durationAt } from './plan-columns.ts';
import { orNull, storedMinute } from './row-values.ts';
import type { StoredBaseline, StoredPlan } from './stored-plan.ts';

/** The dates of now as a baseline, with what other plans said at that moment. */
export function baselineNow(
  stored: StoredPlan,
  external: readonly ExternalDate[],
): Pick<StoredBaseline, 'finish' | 'columns'> {
  const { plan, results } = stored;
  const places = plan.activities.flatMap(({ isBlank }, place) => (isBlank === true ? [] : [place]));
  const column = <T>(read: (place: number) => T): T[] => places.map(read);
  const finish = column((place) => storedMinute(results.finish[place]));
  return {
    finish: finish.reduce<number | null>(
      (last, one) => (one !== null && (last === null || one > last) ? one : last),
      null,
    ),
    columns: {
      uid: column((place) => plan.activities[place]?.uid ?? 0),
      start: column((place) => storedMinute(results.start[place])),
      finish,
      durationMinutes: column((place) => durationAt(stored, place)),
      workMinutes: column((place) => orNull(plan.activities[place]?.workMinutes)),
      costCents: column((place) => orNull(plan.activities[place]?.cost.costCents)),
      ...(external.length === 0 ? {} : { external }),
    },
  };
}
