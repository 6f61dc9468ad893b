import type { DayPattern, PlanDay, PlanMinute } from '@regie/engine/model';
import { dayOfWeek, minutesPerClockDay } from '@regie/engine/model';
import { patternKey } from './day-pattern.ts';
import { patternOn, type WorkingDays } from './working-days.ts';

const minutesPerClockWeek = 7 * minutesPerClockDay;
const tableSize = minutesPerClockDay + 1;
const bucketBits = 9;

/** The last minute of the year 9999 and the first of the year 1: where calendars without working time run out. */
export const latestPlanMinute: PlanMinute = 4_223_376_959;
export const earliestPlanMinute: PlanMinute = -1_035_593_280;

/**
 * Counts working time on one calendar. A position is a number of working minutes since an arbitrary origin of this
 * clock; only differences mean anything. All three questions cost a few array reads: prefix sums per day, one table
 * per distinct day pattern, and buckets of 512 minutes that name the day to begin looking from. Before and after the
 * days it was made for, the week repeats.
 */
export class WorkClock {
  readonly #firstMinute: PlanMinute;
  readonly #afterMinute: PlanMinute;
  readonly #dayCount: number;
  readonly #dayPattern: Uint16Array;
  readonly #workBeforeDay: Int32Array;
  readonly #bucketDay: Int32Array;
  readonly #workBeforeMinute: Int16Array;
  readonly #startMinute: Int16Array;
  readonly #finishMinute: Int16Array;
  readonly #total: number;
  /** Working minutes in a week without special days. */
  readonly minutesPerWeek: number;

  /** Makes a clock that is fast between two days and right everywhere. */
  constructor(days: WorkingDays, fromDay: PlanDay, toDay: PlanDay) {
    const span = coveredDays(days, fromDay, toDay);
    this.#dayCount = span.count;
    this.#firstMinute = span.first * minutesPerClockDay;
    this.#afterMinute = this.#firstMinute + span.count * minutesPerClockDay;
    const { dayPattern, patterns } = patternsPerDay(days, span);
    this.#dayPattern = dayPattern;
    this.#workBeforeMinute = new Int16Array(patterns.length * tableSize);
    this.#startMinute = new Int16Array(patterns.length * tableSize);
    this.#finishMinute = new Int16Array(patterns.length * tableSize);
    patterns.forEach((pattern, index) => {
      this.#fillTables(pattern, index * tableSize);
    });
    this.#workBeforeDay = this.#sumDays();
    this.#total = this.#workBeforeDay[span.count] ?? 0;
    this.minutesPerWeek = this.#workBeforeDay[7] ?? 0;
    this.#bucketDay = this.#fillBuckets();
  }

  #fillTables(pattern: DayPattern, base: number): void {
    let worked = 0;
    let next = 0;
    for (let minute = 0; minute <= minutesPerClockDay; minute += 1) {
      this.#workBeforeMinute[base + minute] = worked;
      while ((pattern[next]?.to ?? tableSize) <= minute) next += 1;
      if (minute >= (pattern[next]?.from ?? tableSize)) {
        this.#startMinute[base + worked] = minute;
        worked += 1;
        this.#finishMinute[base + worked] = minute + 1;
      }
    }
  }

  #sumDays(): Int32Array {
    const sums = new Int32Array(this.#dayCount + 1);
    for (let day = 0; day < this.#dayCount; day += 1) {
      const table = (this.#dayPattern[day] ?? 0) * tableSize;
      sums[day + 1] = (sums[day] ?? 0) + (this.#workBeforeMinute[table + minutesPerClockDay] ?? 0);
    }
    return sums;
  }

  #fillBuckets(): Int32Array {
    const buckets = new Int32Array((this.#total >> bucketBits) + 2);
    let day = 0;
    for (let bucket = 0; bucket < buckets.length; bucket += 1) {
      while (day + 1 < this.#dayCount && (this.#workBeforeDay[day + 1] ?? 0) < bucket << bucketBits) day += 1;
      buckets[bucket] = day;
    }
    return buckets;
  }

  /** The position that has been reached at a minute. */
  positionAt(minute: PlanMinute): number {
    if (minute < this.#firstMinute || minute >= this.#afterMinute) return this.#positionBeyond(minute);
    const sinceFirst = minute - this.#firstMinute;
    const day = Math.floor(sinceFirst / minutesPerClockDay);
    const table = (this.#dayPattern[day] ?? 0) * tableSize;
    const minuteOfDay = sinceFirst - day * minutesPerClockDay;
    return (this.#workBeforeDay[day] ?? 0) + (this.#workBeforeMinute[table + minuteOfDay] ?? 0);
  }

  #positionBeyond(minute: PlanMinute): number {
    const isBefore = minute < this.#firstMinute;
    const weeks = isBefore
      ? Math.floor((minute - this.#firstMinute) / minutesPerClockWeek)
      : Math.floor((minute - this.#afterMinute) / minutesPerClockWeek) + 1;
    return this.positionAt(minute - weeks * minutesPerClockWeek) + weeks * this.minutesPerWeek;
  }

  /** The minute at which the work after a position begins: the latest minute with that position. */
  startAt(position: number): PlanMinute {
    if (position < 0 || position >= this.#total) return this.#startBeyond(position);
    let day = this.#bucketDay[position >> bucketBits] ?? 0;
    while ((this.#workBeforeDay[day + 1] ?? 0) <= position) day += 1;
    const table = (this.#dayPattern[day] ?? 0) * tableSize;
    const worked = position - (this.#workBeforeDay[day] ?? 0);
    return this.#firstMinute + day * minutesPerClockDay + (this.#startMinute[table + worked] ?? 0);
  }

  #startBeyond(position: number): PlanMinute {
    if (this.minutesPerWeek === 0) return position < 0 ? earliestPlanMinute : latestPlanMinute;
    const weeks =
      position < 0
        ? Math.floor(position / this.minutesPerWeek)
        : Math.floor((position - this.#total) / this.minutesPerWeek) + 1;
    return this.startAt(position - weeks * this.minutesPerWeek) + weeks * minutesPerClockWeek;
  }

  /** The minute at which the work up to a position is done: the earliest minute with that position. */
  finishAt(position: number): PlanMinute {
    if (position <= 0 || position > this.#total) return this.#finishBeyond(position);
    let day = this.#bucketDay[position >> bucketBits] ?? 0;
    while ((this.#workBeforeDay[day + 1] ?? 0) < position) day += 1;
    const table = (this.#dayPattern[day] ?? 0) * tableSize;
    const worked = position - (this.#workBeforeDay[day] ?? 0);
    return this.#firstMinute + day * minutesPerClockDay + (this.#finishMinute[table + worked] ?? 0);
  }

  #finishBeyond(position: number): PlanMinute {
    if (this.minutesPerWeek === 0) return position <= 0 ? earliestPlanMinute : latestPlanMinute;
    const weeks =
      position <= 0
        ? Math.ceil(position / this.minutesPerWeek) - 1
        : Math.ceil((position - this.#total) / this.minutesPerWeek);
    return this.finishAt(position - weeks * this.minutesPerWeek) + weeks * minutesPerClockWeek;
  }

  /** Working minutes between two minutes; negative when the second comes first. */
  between(from: PlanMinute, to: PlanMinute): number {
    return this.positionAt(to) - this.positionAt(from);
  }
}

interface Span {
  readonly first: PlanDay;
  readonly count: number;
}

/** Whole weeks around the asked days and all special ones, with a plain week before and after. */
function coveredDays(days: WorkingDays, fromDay: PlanDay, toDay: PlanDay): Span {
  let [first, last] = [fromDay, toDay];
  for (const day of days.special.keys()) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  first -= 8 + dayOfWeek(first - 8);
  const weeks = Math.ceil((last + 2 - first) / 7) + 1;
  return { first, count: weeks * 7 };
}

function patternsPerDay(days: WorkingDays, span: Span): { dayPattern: Uint16Array; patterns: DayPattern[] } {
  const numbers = new Map<string, number>();
  const patterns: DayPattern[] = [];
  const dayPattern = new Uint16Array(span.count);
  const plainWeek = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    numberOf(patternOn({ week: days.week, special: new Map() }, 3 + weekday)),
  );
  function numberOf(pattern: DayPattern): number {
    const key = patternKey(pattern);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, patterns.length);
    patterns.push(pattern);
    return patterns.length - 1;
  }
  for (let index = 0; index < span.count; index += 1) {
    const day = span.first + index;
    const isPlain = !days.special.has(day) && !days.special.has(day - 1);
    dayPattern[index] = isPlain ? (plainWeek[index % 7] ?? 0) : numberOf(patternOn(days, day));
  }
  return { dayPattern, patterns };
}
