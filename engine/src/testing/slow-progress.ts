import type { Activity, PlanMinute } from '@regie/engine/model';

/** How the dates of a leaf come about. */
export type Mode = 'open' | 'begun' | 'completed' | 'given';

/** The mode of a row. */
export function modeOf(activity: Activity): Mode {
  const { actualFinish, percentComplete } = activity.progress;
  if (actualFinish !== undefined) return 'completed';
  const begun = begunAt(activity);
  if (begun !== undefined && !activity.isManual) return percentComplete >= 100 ? 'completed' : 'begun';
  const isElsewhere = activity.isExternal === true || activity.isSubproject === true;
  const known = (activity.isManual ? activity.manual?.start : undefined) ?? activity.recorded.start;
  return (activity.isManual || isElsewhere) && known !== undefined ? 'given' : 'open';
}

/** Dates by hand, else the recorded ones. */
export function givenDates({ isManual, manual, recorded }: Activity): [PlanMinute, PlanMinute | undefined] {
  const byHand = isManual ? manual : undefined;
  return [byHand?.start ?? recorded.start ?? 0, byHand?.finish ?? recorded.finish];
}

/** Whether it has a say in dates and floats of others, but for those that wait for it. */
export function takesPart({ isActive, isExternal }: Activity): boolean {
  return isActive && isExternal !== true;
}

/** Whether a summary stands where the planner put it. */
export function keepsDates(row: Activity): boolean {
  return row.isManual && modeOf(row) === 'given';
}

/** Where what remains goes on: where it resumes, or with the first piece that is not behind. */
export function resumedAt({ progress: { stop, resume }, pieces = [] }: Activity): PlanMinute | undefined {
  if (resume !== undefined || stop === undefined) return resume;
  const ahead = pieces.filter(({ finish }) => finish > stop).map(({ start }) => start);
  return ahead.length === 0 ? stop : Math.max(stop, Math.min(...ahead));
}

/** When work began; as recorded when only a part is said to be done. */
export function begunAt({ progress, recorded }: Activity): PlanMinute | undefined {
  return progress.actualStart ?? (progress.percentComplete > 0 ? recorded.start : undefined);
}
