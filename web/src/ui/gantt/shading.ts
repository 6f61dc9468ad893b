import { dayMinutes, dayNumberOf, type PlanMinute, weekdayOf } from './plan-time.ts';
import { pxOf, type TimeAxis, type TimeSpan } from './time-axis.ts';

/** Working hours of a day as [from, to, from, to ...] in minutes after midnight. */
export type DayHours = readonly number[];

/** When is worked: the usual week, and the days that differ from it. */
export interface WorkPattern {
  /** From Sunday to Saturday. */
  readonly week: readonly DayHours[];
  /** By days since 1970-01-01. */
  readonly days: ReadonlyMap<number, { readonly hours: DayHours; readonly name: string | null }>;
}

export interface ShadedStretch {
  readonly leftPx: number;
  readonly widthPx: number;
  readonly name: string | null;
}

export function hoursOf(pattern: WorkPattern, day: number): DayHours {
  return pattern.days.get(day)?.hours ?? pattern.week[weekdayOf(day)] ?? [];
}

function offMinutes(hours: DayHours): readonly (readonly [number, number])[] {
  const off: (readonly [number, number])[] = [];
  let at = 0;
  for (let index = 0; index < hours.length; index += 2) {
    const from = hours[index] ?? 0;
    if (from > at) off.push([at, Math.min(from, dayMinutes)]);
    at = Math.max(at, hours[index + 1] ?? dayMinutes);
  }
  if (at < dayMinutes) off.push([at, dayMinutes]);
  return off;
}

/** Below this width of a day weekends would be a haze. */
const leastDayPx = 1.6;

/** What is not worked in a part of the time line: days off, and hours where hours can be told apart. */
export function shadedStretches(
  axis: TimeAxis,
  { from, to }: TimeSpan,
  pattern: WorkPattern,
): readonly ShadedStretch[] {
  if (axis.dayPx < leastDayPx) return [];
  const showsHours = axis.dayPx >= 240;
  const stretches: { from: number; to: number; name: string | null }[] = [];
  for (let day = dayNumberOf(from); day * dayMinutes < to; day += 1) {
    const hours = hoursOf(pattern, day);
    const off = showsHours || hours.length === 0 ? offMinutes(hours) : [];
    for (const [begin, end] of off) {
      const last = stretches.at(-1);
      const at = day * dayMinutes + begin;
      if (last?.to === at) last.to = day * dayMinutes + end;
      else
        stretches.push({
          from: at,
          to: day * dayMinutes + end,
          name: hours.length === 0 ? (pattern.days.get(day)?.name ?? null) : null,
        });
    }
  }
  return stretches.map((stretch) => {
    const leftPx = pxOf(axis, stretch.from);
    return { leftPx, widthPx: pxOf(axis, stretch.to) - leftPx, name: stretch.name };
  });
}

/** Minutes worked between two moments. */
export function workedMinutes(pattern: WorkPattern, from: PlanMinute, to: PlanMinute): number {
  let sum = 0;
  for (let day = dayNumberOf(from); day * dayMinutes < to; day += 1) {
    const hours = hoursOf(pattern, day);
    for (let index = 0; index < hours.length; index += 2) {
      const begin = Math.max(from, day * dayMinutes + (hours[index] ?? 0));
      const end = Math.min(to, day * dayMinutes + (hours[index + 1] ?? 0));
      sum += Math.max(0, end - begin);
    }
  }
  return sum;
}
