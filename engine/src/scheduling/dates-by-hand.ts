import type { Activity, PlanMinute } from '@regie/engine/model';
import type { Conventions } from './conventions.ts';

/** Dates that a planner, or another plan, gives. */
interface KeptDates {
  readonly start: PlanMinute;
  readonly finish?: PlanMinute | undefined;
}

/** The dates of a row that logic does not move: kept by hand, or of another plan; undefined where logic decides. */
export function keptDates(activity: Activity, { manualKeepsDates }: Conventions): KeptDates | undefined {
  const { isManual, manual, recorded } = activity;
  const isElsewhere = activity.isExternal === true || activity.isSubproject === true;
  if (!isElsewhere && !(isManual && manualKeepsDates)) return undefined;
  const byHand = isManual ? manual : undefined;
  const start = byHand?.start ?? recorded.start;
  return start === undefined ? undefined : { start, finish: byHand?.finish ?? recorded.finish };
}

/** Whether a summary stands where the planner put it, whatever its leaves do. */
export function hasDatesByHand(activity: Activity, conventions: Conventions): boolean {
  const isKept = activity.isManual && activity.progress.actualFinish === undefined;
  return isKept && keptDates(activity, conventions) !== undefined;
}
