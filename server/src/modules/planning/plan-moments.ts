import type { ExternalDate } from '@regie/engine/scheduling';
import type { Moment } from './domain/slip-parts.ts';
import type { StoredBaseline, StoredPlan } from './domain/stored-plan.ts';
import { readPastPlan } from './past-plan-store.ts';
import type { AnyDatabase } from './plan-store.ts';

/** The plan as it is, with the dates that are shown. */
export function momentNow({ plan, results }: StoredPlan, externalDates: readonly ExternalDate[]): Moment {
  const finishes = new Map<number, number>();
  plan.activities.forEach(({ uid }, place) => {
    const finish = results.finish[place];
    if (finish !== undefined && !Number.isNaN(finish)) finishes.set(uid, finish);
  });
  return { plan, externalDates, finishes };
}

/** The plan as it was entered when a baseline was set, with the dates that the baseline says. */
export async function momentOf(
  database: AnyDatabase,
  stored: StoredPlan,
  { setAt, columns }: StoredBaseline,
): Promise<Moment | undefined> {
  const plan = await readPastPlan(database, stored, setAt);
  if (plan === undefined) return undefined;
  const finishes = new Map<number, number>();
  columns.uid.forEach((uid, at) => {
    const finish = columns.finish[at] ?? null;
    if (finish !== null) finishes.set(uid, finish);
  });
  return { plan, externalDates: columns.external ?? [], finishes };
}
