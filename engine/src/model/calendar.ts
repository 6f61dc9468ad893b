import type { DayOfWeek, PlanDay, PlanMinute } from './plan-time.ts';

/**
 * A stretch of working time in minutes after midnight of its day; `to` > `from`.
 * `to` may exceed 1,440 for a shift that runs over midnight.
 */
export interface WorkingTime {
  readonly from: number;
  readonly to: number;
}

/** The working times of a day, in order; an empty list is a day off. */
export type DayPattern = readonly WorkingTime[];

/** One pattern per day of the week from Sunday on; undefined means as in the calendar this one is based on. */
export type WeekPattern = readonly (DayPattern | undefined)[];

/** What a recurring exception counts: a day of any kind, a weekday (Monday to Friday), a weekend day, or one day of the week. */
export type MonthItem = 'day' | 'weekday' | 'weekendDay' | DayOfWeek;

/** First to fourth, or the last, of a month. */
export type MonthPosition = 1 | 2 | 3 | 4 | 'last';

/** When a calendar exception comes back between its first and last day. Months run from 1 to 12. */
export type Recurrence =
  | { readonly kind: 'daily'; readonly everyDays: number }
  | { readonly kind: 'weekly'; readonly everyWeeks: number; readonly daysOfWeek: readonly DayOfWeek[] }
  | { readonly kind: 'monthlyByDay'; readonly everyMonths: number; readonly monthDay: number }
  | {
      readonly kind: 'monthlyByPosition';
      readonly everyMonths: number;
      readonly position: MonthPosition;
      readonly item: MonthItem;
    }
  | { readonly kind: 'yearlyByDay'; readonly month: number; readonly monthDay: number }
  | {
      readonly kind: 'yearlyByPosition';
      readonly month: number;
      readonly position: MonthPosition;
      readonly item: MonthItem;
    };

/** Days that differ from the week: every day from firstDay to lastDay (inclusive), or those that the recurrence picks from them. */
export interface CalendarException {
  readonly name?: string | undefined;
  readonly firstDay: PlanDay;
  readonly lastDay: PlanDay;
  readonly recurrence?: Recurrence | undefined;
  /** Ends a recurrence after so many days picked, when it was entered that way; lastDay bounds it as well. */
  readonly occurrences?: number | undefined;
  readonly pattern: DayPattern;
  /** The older spelling of Microsoft Project (a WeekDay with DayType 0), kept so that a file can be written as it came. */
  readonly isOldForm?: boolean | undefined;
}

/** Another week that holds from firstDay to lastDay, inclusive. */
export interface WorkWeek {
  readonly name?: string | undefined;
  readonly firstDay: PlanDay;
  readonly lastDay: PlanDay;
  readonly week: WeekPattern;
}

/**
 * When work can be done. A day is decided by the first that says something of: the exceptions of this calendar, those
 * of its base; the work weeks of this calendar, those of its base; the week of this calendar, that of its base.
 */
export interface Calendar {
  readonly uid: number;
  readonly name: string;
  /** The calendar that decides the days this one leaves open. */
  readonly baseUid?: number | undefined;
  /** False for the calendar of one resource. */
  readonly isBase: boolean;
  readonly isBaseline?: boolean | undefined;
  readonly week: WeekPattern;
  readonly exceptions: readonly CalendarException[];
  readonly workWeeks: readonly WorkWeek[];
  readonly otherFields?: OtherFields | undefined;
}

/**
 * Fields of the source file that Regie does not compute with, under the names they have there, carried so that a file
 * can be written back whole.
 */
export type OtherFields = Readonly<Record<string, string>>;

/** A moment from which a value holds until the next one; used by tables over time. */
export interface Dated {
  readonly from: PlanMinute;
  readonly to: PlanMinute;
}
