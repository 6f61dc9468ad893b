import type { Movement } from '@regie/contracts/planning';
import { formerPlaces, isSummaryAt } from './results.ts';
import { storedMinute } from './row-values.ts';
import type { StoredPlan } from './stored-plan.ts';

const mostShown = 200;

/** Rows that were there before and whose start or finish moved; summaries follow from them and are left out. */
export function movementsOf(
  before: StoredPlan,
  after: StoredPlan,
  changedPlaces: readonly number[],
): { readonly movedCount: number; readonly moved: Movement[] } {
  const formerPlace = formerPlaces(before.results, after.results);
  const moved: Movement[] = [];
  let movedCount = 0;
  for (const place of changedPlaces) {
    const activity = after.plan.activities[place];
    const was = formerPlace(place);
    if (activity === undefined || was < 0 || isSummaryAt(after.plan.activities, place)) continue;
    const movement = {
      uid: activity.uid,
      name: activity.name,
      startBefore: storedMinute(before.results.start[was]),
      startAfter: storedMinute(after.results.start[place]),
      finishBefore: storedMinute(before.results.finish[was]),
      finishAfter: storedMinute(after.results.finish[place]),
    };
    const isMoved =
      movement.startBefore !== movement.startAfter || movement.finishBefore !== movement.finishAfter;
    if (!isMoved) continue;
    movedCount += 1;
    if (moved.length < mostShown) moved.push(movement);
  }
  return { movedCount, moved };
}
