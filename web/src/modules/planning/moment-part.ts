import { clockOf, dayOfMinute, hoursOf, readDayNumber } from '../../ui/gantt/index.ts';
import { parseDay, writeDay } from '../../ui/parse.ts';
import type { ColumnPart } from './column-part.ts';
import type { ColumnSetup } from './plan-columns.tsx';

/** "14-03-2027 13:30": what stands before the time, and the minute of the day; undefined when that is no time. */
function readClock(text: string): { readonly day: string; readonly minute: number } | undefined {
  const [, day = '', hours = '', minutes = ''] = /^(.*\S)\s+(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return day === '' || Number(minutes) > 59 || minute > 1440 ? undefined : { day, minute };
}

/** Columns whose labels are longer than what stands in them. */
const widths: Readonly<Record<string, number>> = {
  baselineStart: 108,
  baselineFinish: 112,
  actualStart: 116,
  actualFinish: 116,
};
const clockPx = 40;

/**
 * A moment shown and typed as a day, with its time where the time line shows hours. A start typed without one stands at
 * the first working minute of its day, a finish at the last.
 */
export function momentPart(
  { words, today, pattern, format, hasClock }: ColumnSetup,
  end: 'start' | 'finish',
  name: string,
): ColumnPart {
  const withClock = (text: string, minute: number) => (hasClock ? `${text} ${clockOf(minute)}` : text);
  return {
    widthPx: (widths[name] ?? 86) + (hasClock ? clockPx : 0),
    toText: (value) => (typeof value === 'number' ? withClock(writeDay(dayOfMinute(value)), value) : ''),
    parse: (text) => {
      if (text.trim() === '') return { value: null };
      const typed = readClock(text);
      const day = parseDay(typed?.day ?? text, today);
      if (day === undefined) return { problem: words.notADay };
      const number = readDayNumber(day);
      const hours = hoursOf(pattern, number);
      const usual = end === 'start' ? (hours[0] ?? 480) : (hours.at(-1) ?? 1020);
      return { value: number * 1440 + (typed?.minute ?? usual) };
    },
    show: ({ values }) => {
      const value = values[name];
      // A narrow column has no room for four figures of a year.
      return typeof value === 'number'
        ? withClock(format.day(dayOfMinute(value)).replace(/ \d\d(\d\d)$/, ' ’$1'), value)
        : '';
    },
  };
}
