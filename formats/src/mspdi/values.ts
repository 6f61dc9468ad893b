import { formatPlanMinute, type PlanMinute, parsePlanMinute } from '@regie/engine/model';

/** How one kind of value is spelled in the file. Reading gives undefined for text that is not of the kind. */
export interface Spelling<Value> {
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
  /** Whether the text says more than the value can hold. */
  readonly isCut?: (text: string) => boolean;
}

/** A spelling that can also say nothing, such as calendar -1: reading then gives null. */
export interface SilentSpelling<Value> extends Omit<Spelling<Value>, 'read'> {
  readonly read: (text: string) => Value | undefined | null;
}

/** Durations beyond 190 years are no durations; keeps every sum of minutes within 32 bits. */
const MAX_MINUTES = 100_000_000;

/**
 * A copy of the text that shares no memory with the piece of the file it was cut from: V8 keeps the whole 64 KB
 * piece alive for a name cut out of it.
 */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Free text, unchanged. */
export const freeText: Spelling<string> = { read: ownText, write: (value) => value };

/** A whole number from `least` to `most`. */
export function wholeNumberFrom(least: number, most: number): Spelling<number> {
  return {
    read: (text) => {
      const value = Number(text);
      return text !== '' && Number.isSafeInteger(value) && value >= least && value <= most
        ? value
        : undefined;
    },
    write: String,
  };
}

/** Any whole number. */
export const wholeNumber = wholeNumberFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** A number with or without decimals, from `least` to `most`. */
export function decimalFrom(least: number, most: number): Spelling<number> {
  return {
    read: (text) => {
      const value = Number(text);
      return text.trim() !== '' && value >= least && value <= most ? value : undefined;
    },
    write: String,
  };
}

/** Money, units, rates: any number of a size that sums stay exact in. */
export const decimal = decimalFrom(-1e15, 1e15);

/** 0 to 100. */
export const percentage = decimalFrom(0, 100);

/** Tenths of a minute in the file, minutes in the plan. */
export const tenthsOfMinutes: Spelling<number> = {
  read: (text) => {
    const tenths = decimal.read(text);
    return tenths === undefined || Math.abs(tenths) > MAX_MINUTES * 10 ? undefined : tenths / 10;
  },
  write: (minutes) => String(Math.round(minutes * 10)),
};

/** 1 or 0; some programs write true and false. */
export const flag: Spelling<boolean> = {
  read: (text) =>
    text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : undefined,
  write: (value) => (value ? '1' : '0'),
};

/** A claim that is only kept when it holds; 0 says nothing. */
export const claim: SilentSpelling<boolean> = {
  read: (text) => (flag.read(text) === false ? null : flag.read(text)),
  write: flag.write,
};

/** The uid of another record; a negative one is nobody's. */
export const reference: SilentSpelling<number> = {
  read: (text) => {
    const uid = wholeNumber.read(text);
    return uid !== undefined && uid < 0 ? null : uid;
  },
  write: String,
};

const yearOfPlans = /^\s*(19|20|21)\d\d-/;

/**
 * A date with a time, without zone. Dates outside 1900-2199 are no dates of a plan: programs write 0001-01-01 for
 * none. Seconds are cut off.
 */
export const instant: Spelling<PlanMinute> = {
  read: (text) => (yearOfPlans.test(text) ? parsePlanMinute(text) : undefined),
  write: formatPlanMinute,
  isCut: (text) => text.length > 16 && !/:00(\.0+)?\s*$/.test(text),
};

const timePattern = /^(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/;

/** A time of day as minutes after midnight; some programs put a date before it. */
export const timeOfDay: Spelling<number> = {
  read: (text) => {
    const match = timePattern.exec(text.includes('T') ? text.slice(text.indexOf('T') + 1) : text);
    const hours = Number(match?.[1] ?? 99);
    const minutes = Number(match?.[2] ?? 99);
    return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
  },
  write: (value) => `${twoDigits(Math.floor(value / 60) % 24)}:${twoDigits(value % 60)}:00`,
};

const durationPattern = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** An ISO 8601 duration (PT8H0M0S) as minutes; a day in it is 24 hours. Seconds become fractions of a minute. */
export const duration: Spelling<number> = {
  read: (text) => {
    const match = durationPattern.exec(text);
    if (match === null || text.length < 3) return undefined;
    const [days, hours, minutes, seconds] = match.slice(2, 6).map((part) => Number(part ?? 0));
    const total = (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
    if (total > MAX_MINUTES) return undefined;
    return match[1] === '-' ? -total : total;
  },
  write: (minutes) => {
    const milliseconds = Math.round(Math.abs(minutes) * 60_000);
    const wholeMinutes = Math.floor(milliseconds / 60_000);
    const seconds = (milliseconds % 60_000) / 1000;
    const sign = minutes < 0 ? '-' : '';
    return `${sign}PT${Math.floor(wholeMinutes / 60)}H${wholeMinutes % 60}M${seconds}S`;
  },
};

/** A number of the file that stands for a word; `words` in the order of the numbers. */
export function numbered<Word extends string>(words: readonly Word[]): Spelling<Word> {
  return {
    read: (text) => (text.trim() === '' ? undefined : words[Number(text)]),
    write: (word) => String(words.indexOf(word)),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
