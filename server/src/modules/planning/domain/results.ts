import type { Activity, Plan } from '@regie/engine/model';
import type { Schedule } from '@regie/engine/scheduling';
import type { Results } from './stored-plan.ts';

export function emptyResults(uids: readonly number[]): Results {
  const column = (): Float64Array => new Float64Array(uids.length).fill(Number.NaN);
  return {
    uid: Int32Array.from(uids),
    start: column(),
    finish: column(),
    totalFloatMinutes: column(),
    freeFloatMinutes: column(),
    isCritical: new Uint8Array(uids.length),
  };
}

/** A copy of what the engine computed: its own columns change with the next edit. */
export function resultsOf(plan: Plan, schedule: Schedule): Results {
  return {
    uid: Int32Array.from(plan.activities, ({ uid }) => uid),
    start: schedule.start.slice(),
    finish: schedule.finish.slice(),
    totalFloatMinutes: schedule.totalFloatMinutes.slice(),
    freeFloatMinutes: schedule.freeFloatMinutes.slice(),
    isCritical: schedule.isCritical.slice(),
  };
}

/** The dates that the file of an imported plan showed; computed ones where it showed none. */
export function recordedResults(plan: Plan, computed: Results): Results {
  const results = {
    ...computed,
    start: computed.start.slice(),
    finish: computed.finish.slice(),
    totalFloatMinutes: computed.totalFloatMinutes.slice(),
    freeFloatMinutes: computed.freeFloatMinutes.slice(),
    isCritical: computed.isCritical.slice(),
  };
  plan.activities.forEach(({ recorded }, place) => {
    put(results.start, place, recorded.start);
    put(results.finish, place, recorded.finish);
    put(results.totalFloatMinutes, place, recorded.totalSlackMinutes);
    put(results.freeFloatMinutes, place, recorded.freeSlackMinutes);
    if (recorded.isCritical !== undefined) results.isCritical[place] = Number(recorded.isCritical);
  });
  return results;
}

function put(column: Float64Array, place: number, value: number | undefined): void {
  if (value !== undefined) column[place] = value;
}

const dates = ['start', 'finish'] as const;
const computed = [...dates, 'totalFloatMinutes', 'freeFloatMinutes', 'isCritical'] as const;
export const allColumns = ['uid', ...computed] as const;
export type ResultColumn = (typeof allColumns)[number];

/** Gives for a place in `after` where the same activity was before; -1 for a new one. */
export function formerPlaces(before: Results, after: Results): (place: number) => number {
  if (isSame(before.uid, after.uid)) return (place) => place;
  const places = new Map(Array.from(before.uid, (uid, place) => [uid, place]));
  return (place) => places.get(after.uid[place] ?? 0) ?? -1;
}

/** Places in `after` whose result differs from that of the same activity before; new activities included. */
export function changedPlaces(
  before: Results,
  after: Results,
  compared: readonly (typeof computed)[number][] = computed,
): readonly number[] {
  const formerPlace = formerPlaces(before, after);
  const isChanged = new Uint8Array(after.uid.length);
  for (const column of compared) {
    const [old, now] = [before[column], after[column]];
    for (let place = 0; place < now.length; place += 1) {
      if (!Object.is(old[formerPlace(place)], now[place])) isChanged[place] = 1;
    }
  }
  const changed: number[] = [];
  isChanged.forEach((flag, place) => {
    if (flag === 1) changed.push(place);
  });
  return changed;
}

/** Places of rows whose dates differ: what other plans wait for. */
export function datedPlaces(before: Results, after: Results): readonly number[] {
  return changedPlaces(before, after, dates);
}

/** Columns that are not the same, row by row. */
export function changedColumns(before: Results, after: Results): readonly ResultColumn[] {
  return isSame(before.uid, after.uid)
    ? computed.filter((column) => !isSame(before[column], after[column]))
    : allColumns;
}

function isSame(before: ArrayLike<number>, after: ArrayLike<number>): boolean {
  if (before.length !== after.length) return false;
  for (let place = 0; place < after.length; place += 1) {
    if (!Object.is(before[place], after[place])) return false;
  }
  return true;
}

/** Whether a row is a summary: the next that is no empty line lies deeper. */
export function isSummaryAt(activities: readonly Activity[], place: number): boolean {
  const own = activities[place];
  if (own === undefined || own.isBlank === true) return false;
  for (let next = place + 1; next < activities.length; next += 1) {
    const below = activities[next];
    if (below !== undefined && below.isBlank !== true) return below.outlineLevel > own.outlineLevel;
  }
  return false;
}
