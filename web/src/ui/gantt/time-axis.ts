import { dayMinutes, mondayOf, type PlanMinute } from './plan-time.ts';

/** From the hour to the year: how wide a day is drawn. */
export const zoomLevels = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type ZoomLevel = (typeof zoomLevels)[number];

const dayPxOf: Readonly<Record<ZoomLevel, number>> = {
  hour: 576,
  day: 28,
  week: 10,
  month: 2.8,
  quarter: 1,
  year: 0.3,
};
const narrowestDayPx = 0.02;

/** Where a moment stands on the time line, in pixels from its left end. */
export interface TimeAxis {
  readonly origin: PlanMinute;
  readonly end: PlanMinute;
  readonly dayPx: number;
  readonly widthPx: number;
}

export interface TimeSpan {
  readonly from: PlanMinute;
  readonly to: PlanMinute;
}

/** The time line over a span with room before and after, from a Monday on, no narrower than its window. */
export function makeAxis(span: TimeSpan, dayPx: number, windowPx: number): TimeAxis {
  const roomDays = Math.max(2, (windowPx * 0.4) / dayPx);
  const firstDay = mondayOf(Math.floor(span.from / dayMinutes - roomDays));
  const lastDay = Math.ceil(Math.max(span.to / dayMinutes + roomDays, firstDay + windowPx / dayPx));
  return {
    origin: firstDay * dayMinutes,
    end: lastDay * dayMinutes,
    dayPx,
    widthPx: Math.ceil((lastDay - firstDay) * dayPx),
  };
}

export function zoomAxis(span: TimeSpan, zoom: ZoomLevel, windowPx: number): TimeAxis {
  return makeAxis(span, dayPxOf[zoom], windowPx);
}

/** The time line on which the whole span is in sight. */
export function fitAxis(span: TimeSpan, windowPx: number): TimeAxis {
  const days = Math.max(1, (span.to - span.from) / dayMinutes);
  const marginPx = Math.min(48, windowPx * 0.08);
  const dayPx = Math.min(dayPxOf.day, Math.max(narrowestDayPx, (windowPx - 2 * marginPx) / days));
  const firstMinute = Math.floor(span.from - (marginPx / dayPx) * dayMinutes);
  return {
    origin: firstMinute,
    end: firstMinute + Math.ceil((windowPx / dayPx) * dayMinutes),
    dayPx,
    widthPx: windowPx,
  };
}

/** Whole pixels, so that bars are sharp and can be held against dates. */
export function pxOf(axis: TimeAxis, minute: PlanMinute): number {
  return Math.round(((minute - axis.origin) / dayMinutes) * axis.dayPx);
}

export function minuteAt(axis: TimeAxis, px: number): PlanMinute {
  return Math.round(axis.origin + (px / axis.dayPx) * dayMinutes);
}

/** The named level that is nearest to how wide a day is. */
export function levelOf(dayPx: number): ZoomLevel {
  const distance = (level: ZoomLevel) => Math.abs(Math.log(dayPxOf[level] / dayPx));
  return zoomLevels.reduce((best, level) => (distance(level) < distance(best) ? level : best));
}

/** What a drag of so many pixels means in minutes: whole days, or whole hours where hours can be told apart. */
export function stepOf(axis: TimeAxis, px: number): number {
  const step = axis.dayPx >= 240 ? 60 : dayMinutes;
  return Math.round(((px / axis.dayPx) * dayMinutes) / step) * step;
}

/** One step of the keyboard. */
export function keyStepOf(axis: TimeAxis): number {
  return axis.dayPx >= 240 ? 60 : dayMinutes;
}
