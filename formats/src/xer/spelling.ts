import { formatPlanMinute, type PlanMinute, parsePlanMinute } from '@regie/engine/model';

/** How a kind of value is spelled in the file. */
export interface Spelling<Value> {
  /** undefined when the text is not of the kind. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

/** Text as it stands. */
export const freeText: Spelling<string> = { read: (text) => text, write: (text) => text };

/** A whole number. */
export const whole: Spelling<number> = {
  read: (text) => (/^\s*-?\d{1,15}\s*$/.test(text) ? Number(text) : undefined),
  write: String,
};

function readNumber(text: string): number | undefined {
  if (!/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) < 1e15 ? value : undefined;
}

/** Without the noise of binary fractions. */
function spelledNumber(value: number): string {
  return String(Number(value.toFixed(8)));
}

/** A number. */
export const decimal: Spelling<number> = { read: readNumber, write: String };

/** Hours in the file, minutes in the plan, to the thousandth. */
export const hours: Spelling<number> = {
  read: (text) => {
    const value = readNumber(text);
    return value === undefined || Math.abs(value) > 1_600_000 ? undefined : Math.round(value * 60_000) / 1000;
  },
  write: (minutes) => spelledNumber(minutes / 60),
};

/** Currency in the file, hundredths in the plan. */
export const money: Spelling<number> = {
  read: (text) => {
    const value = readNumber(text);
    return value === undefined || Math.abs(value) > 1e13 ? undefined : Math.round(value * 1e6) / 1e4;
  },
  write: (cents) => spelledNumber(cents / 100),
};

const firstDate = parsePlanMinute('1900-01-01') ?? 0;
const lastDate = parsePlanMinute('2200-01-01') ?? 0;

/** `2024-01-02 08:00`, with or without seconds; also `02-Jan-24 08:00`, which some versions write. */
export const instant: Spelling<PlanMinute> = {
  read: (text) => {
    const minute = parsePlanMinute(text) ?? parsePlanMinute(withMonthNumber(text));
    return minute === undefined || minute < firstDate || minute >= lastDate ? undefined : minute;
  },
  write: (minute) => formatPlanMinute(Math.floor(minute)).slice(0, 16).replace('T', ' '),
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function withMonthNumber(text: string): string {
  const match = /^(\d\d)-([A-Za-z]{3})-(\d\d|\d{4})(.*)$/.exec(text.trim());
  const [, day, name = '', year = '', rest = ''] = match ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return '';
  const fullYear = year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`;
  return `${fullYear}-${String(month).padStart(2, '0')}-${day}${rest}`;
}

/** Y and N. */
export const flag: Spelling<boolean> = {
  read: (text) => (text === 'Y' ? true : text === 'N' ? false : undefined),
  write: (value) => (value ? 'Y' : 'N'),
};

/** A closed set of words; read without regard to case, as versions differ in it. */
export function words<Value extends string | number>(
  spelled: Readonly<Record<string, Value>>,
): Spelling<Value> {
  const byWord = new Map(Object.entries(spelled).map(([word, value]) => [word.toLowerCase(), value]));
  const byValue = new Map(
    Object.entries(spelled)
      .reverse()
      .map(([word, value]) => [value, word]),
  );
  return { read: (text) => byWord.get(text.toLowerCase()), write: (value) => byValue.get(value) ?? '' };
}
