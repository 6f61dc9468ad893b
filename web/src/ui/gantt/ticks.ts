import type { Language } from '@regie/contracts';
import {
  civilOf,
  dayMinutes,
  dayNumberFrom,
  dayNumberOf,
  mondayOf,
  type PlanMinute,
  weekNumberOf,
} from './plan-time.ts';
import { pxOf, type TimeAxis, type TimeSpan } from './time-axis.ts';

export interface Tick {
  readonly minute: PlanMinute;
  readonly leftPx: number;
  readonly widthPx: number;
  readonly label: string;
}

/** The two lines of the head of the time line; the lower one also gives the vertical hairlines. */
export interface HeadTicks {
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
}

/** Cuts time into pieces: where the piece that holds a minute begins, and where the next one does. */
interface Unit {
  readonly begin: (minute: PlanMinute) => PlanMinute;
  readonly next: (begin: PlanMinute) => PlanMinute;
  readonly label: (begin: PlanMinute, widthPx: number) => string;
}

const localeOf: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

function monthUnit(months: number, label: Unit['label']): Unit {
  const begin = (minute: PlanMinute) => {
    const { year, month } = civilOf(dayNumberOf(minute));
    return dayNumberFrom(year, month - ((month - 1) % months), 1) * dayMinutes;
  };
  return {
    begin,
    next: (minute) => {
      const { year, month } = civilOf(dayNumberOf(minute));
      return dayNumberFrom(year, month + months, 1) * dayMinutes;
    },
    label,
  };
}

function minuteUnit(minutes: number, label: Unit['label']): Unit {
  return {
    begin: (minute) => Math.floor(minute / minutes) * minutes,
    next: (begin) => begin + minutes,
    label,
  };
}

function weekUnit(label: Unit['label'], weeks = 1): Unit {
  // Weeks of a longer piece are counted from one Monday on, so that they do not jump while scrolling.
  const first = mondayOf(0);
  return {
    begin: (minute) => {
      const monday = mondayOf(dayNumberOf(minute));
      const past = (((monday - first) / 7) % weeks) + (monday < first ? weeks : 0);
      return (monday - (past % weeks) * 7) * dayMinutes;
    },
    next: (begin) => begin + weeks * 7 * dayMinutes,
    label,
  };
}

function unitsOf(language: Language) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' });
    return (minute: PlanMinute) => made.format(minute * 60_000).replace('.', '');
  };
  const longMonth = format({ month: 'long', year: 'numeric' });
  const plainMonth = format({ month: 'long' });
  const shortMonth = format({ month: 'short' });
  const shortMonthYear = format({ month: 'short', year: '2-digit' });
  const day = format({ day: 'numeric' });
  const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const year = (minute: PlanMinute) => String(civilOf(dayNumberOf(minute)).year);
  const quarter = (minute: PlanMinute) =>
    `${language === 'nl' ? 'K' : 'Q'}${Math.ceil(civilOf(dayNumberOf(minute)).month / 3)}`;
  const week = (minute: PlanMinute) => String(weekNumberOf(dayNumberOf(minute)));
  const isJanuary = (minute: PlanMinute) => civilOf(dayNumberOf(minute)).month === 1;
  return {
    day: minuteUnit(dayMinutes, (minute) => longDay(minute).replace(',', '')),
    dayNumber: minuteUnit(dayMinutes, day),
    hour: minuteUnit(60, (minute) => String((((minute % dayMinutes) + dayMinutes) % dayMinutes) / 60)),
    weekOfMonth: weekUnit((minute) => `${longMonth(minute)} · week ${week(minute)}`),
    week: weekUnit(week),
    twoWeeks: weekUnit(week, 2),
    month: monthUnit(1, (minute, px) =>
      px > 110 || (isJanuary(minute) && px > 84)
        ? longMonth(minute)
        : px > 66
          ? plainMonth(minute)
          : shortMonthYear(minute),
    ),
    shortMonth: monthUnit(1, shortMonth),
    quarter: monthUnit(3, quarter),
    year: monthUnit(12, year),
  };
}

type Units = ReturnType<typeof unitsOf>;
const unitsByLanguage = new Map<Language, Units>();

function tiersOf(dayPx: number, language: Language): readonly [Unit, Unit] {
  const units = unitsByLanguage.get(language) ?? unitsOf(language);
  unitsByLanguage.set(language, units);
  if (dayPx >= 240) return [units.day, units.hour];
  if (dayPx >= 18) return [units.weekOfMonth, units.dayNumber];
  if (dayPx >= 3.4) return [units.month, units.week];
  if (dayPx >= 1.9) return [units.month, units.twoWeeks];
  if (dayPx >= 0.75) return [units.year, units.shortMonth];
  return [units.year, units.quarter];
}

function cut(axis: TimeAxis, { from, to }: TimeSpan, unit: Unit): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let minute = unit.begin(from); minute < to; ) {
    const next = unit.next(minute);
    const leftPx = pxOf(axis, minute);
    const widthPx = pxOf(axis, next) - leftPx;
    ticks.push({ minute, leftPx, widthPx, label: unit.label(minute, widthPx) });
    minute = next;
  }
  return ticks;
}

/** The head of the time line for the part that is in sight. */
export function headTicks(axis: TimeAxis, span: TimeSpan, language: Language): HeadTicks {
  const [upper, lower] = tiersOf(axis.dayPx, language);
  return { upper: cut(axis, span, upper), lower: cut(axis, span, lower) };
}
