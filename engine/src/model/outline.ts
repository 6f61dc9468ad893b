import type { Activity } from './activity.ts';

/** The hierarchy of activities by their places in the list. */
export interface Outline {
  /** Place of the parent, or -1 for a top row. */
  readonly parent: Int32Array;
  /** Place after the last row below this one; place + 1 for a leaf. */
  readonly end: Int32Array;
}

/** Derives the hierarchy from order and outlineLevel; blank rows stay leaves and have no parent. O(n). */
export function outlineOf(activities: readonly Activity[]): Outline {
  const count = activities.length;
  const parent = new Int32Array(count).fill(-1);
  const end = Int32Array.from({ length: count }, (_, place) => place + 1);
  const open: number[] = [];
  const closeDownTo = (level: number, place: number): void => {
    while (open.length > 0 && levelAt(activities, open.at(-1)) >= level) end[open.pop() ?? 0] = place;
  };
  activities.forEach((activity, place) => {
    if (activity.isBlank === true) return;
    closeDownTo(activity.outlineLevel, place);
    parent[place] = open.at(-1) ?? -1;
    open.push(place);
  });
  closeDownTo(Number.NEGATIVE_INFINITY, count);
  return { parent, end };
}

function levelAt(activities: readonly Activity[], place: number | undefined): number {
  return place === undefined ? -1 : (activities[place]?.outlineLevel ?? -1);
}

/** 1, 1.1, 1.2, 2: the place of each row among its siblings, for WBS numbers; 0 for the project itself, nothing for blank rows. */
export function outlineNumbers(activities: readonly Activity[]): string[] {
  const counters: number[] = [];
  return activities.map(({ outlineLevel, isBlank }) => {
    if (isBlank === true) return '';
    if (outlineLevel <= 0) return '0';
    counters.length = Math.min(counters.length, outlineLevel);
    while (counters.length < outlineLevel) counters.push(0);
    counters[outlineLevel - 1] = (counters[outlineLevel - 1] ?? 0) + 1;
    return counters.join('.');
  });
}
