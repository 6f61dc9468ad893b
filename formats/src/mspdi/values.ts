import { formatPlanMinute, type PlanMinute, parsePlanMinute } from '@regie/engine/model';

/** How one kind of value is spelled in the file. Reading gives undefined for text that is not of the kind. */
export interface Spelling<Value> {
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

/**
 * A copy of the text that shares no memory with the piece of the file it was cut from: V8 keeps the whole 64 KB
 * piece alive for a name cut out of it.
 */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Free text, unchanged. */
export const freeText: Spelling<string> = { read: ownText, write: (value) => value };

/** A whole number. */
export const wholeNumber: Spelling<number> = {
  read: (text) => {
    const value = Number(text);
    return text !== '' && Number.isSafeInteger(value) ? value : undefined;
  },
  write: String,
};

/** A number with or without decimals. */
export const decimal: Spelling<number> = {
  read: (text) => {
    const value = Number(text);
    return text !== '' && Number.isFinite(value) ? value : undefined;
  },
  write: String,
};

/** Tenths of a minute in the file, minutes in the plan. */
export const tenthsOfMinutes: Spelling<number> = {
  read: (text) => {
    const tenths = decimal.read(text);
    return tenths === undefined ? undefined : tenths / 10;
  },
  write: (minutes) => String(Math.round(minutes * 10)),
};

/** 1 or 0; some programs write true and false. */
export const flag: Spelling<boolean> = {
  read: (text) =>
    text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : undefined,
  write: (value) => (value ? '1' : '0'),
};

/** A date with a time, without zone. */
export const instant: Spelling<PlanMinute> = { read: parsePlanMinute, write: formatPlanMinute };

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
    read: (text) => (text === '' ? undefined : words[Number(text)]),
    write: (word) => String(words.indexOf(word)),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
