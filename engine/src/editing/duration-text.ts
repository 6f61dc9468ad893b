import type { Project } from '@regie/engine/model';

/** The languages that texts are written in; reading takes both at once. */
export type TextLanguage = 'nl' | 'en';

/** What a duration is shown in. */
export type DurationUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months';

/** How many minutes of work a day, a week and a month stand for: settings of the project. */
export type DurationScale = Pick<Project, 'minutesPerDay' | 'minutesPerWeek' | 'daysPerMonth'>;

/** A duration as it was typed. */
export interface DurationEntry {
  /** Working minutes, or clock minutes when isElapsed; whole. */
  readonly minutes: number;
  readonly isElapsed: boolean;
  /** Typed with a question mark. */
  readonly isEstimated: boolean;
  readonly unit: DurationUnit;
}

interface UnitWords {
  readonly unit: DurationUnit;
  /** The letters printed. */
  readonly nl: string;
  readonly en: string;
  readonly read: RegExp;
}

const units: readonly UnitWords[] = [
  { unit: 'minutes', nl: 'm', en: 'm', read: /^(m|min|mins|minuut|minuten|minutes?)$/ },
  { unit: 'hours', nl: 'u', en: 'h', read: /^(u|uur|uren|h|hrs?|hours?)$/ },
  { unit: 'days', nl: 'd', en: 'd', read: /^(d|dag|dagen|dys?|days?)$/ },
  { unit: 'weeks', nl: 'w', en: 'w', read: /^(w|wk|wks|wkn|week|weken|weeks)$/ },
  { unit: 'months', nl: 'mnd', en: 'mo', read: /^(mnd|mnden|maand|maanden|mo|mos|mons?|months?)$/ },
];

/** The e of elapsed, the v of verstreken; written out in both languages as well. */
const elapsedWord = /^(?:elapsed\s*|verstreken\s*|e|v)(?=\p{L})/u;
const entryPattern = /^([+-]?\d+(?:[.,]\d+)?)\s*([\p{L}]+(?:\s+\p{L}+)?)?\s*(\?)?$/u;
const longestMinutes = 100_000_000;

/**
 * Reads `3d`, `1,5 w`, `4u`, `4h`, `2vd`, `2ed`, `3 dagen`, `2 mnd?`, in Dutch or English; a number alone is in days.
 * undefined when it is none of these. Negative only where a lead may stand.
 */
export function parseDurationText(text: string, scale: DurationScale): DurationEntry | undefined {
  const match = entryPattern.exec(text.trim().toLowerCase());
  const amount = Number((match?.[1] ?? '').replace(',', '.'));
  const word = match?.[2] ?? 'd';
  const plain = unitOf(word);
  const clockWord = plain === undefined ? word.replace(elapsedWord, '') : word;
  const unit = plain ?? (clockWord === word ? undefined : unitOf(clockWord));
  if (match === null || unit === undefined) return undefined;
  const isElapsed = plain === undefined;
  const minutes = Math.round(amount * minutesPer(unit, isElapsed, scale));
  if (Math.abs(minutes) > longestMinutes) return undefined;
  return { minutes, isElapsed, isEstimated: match[3] !== undefined, unit };
}

function unitOf(word: string): DurationUnit | undefined {
  return units.find(({ read }) => read.test(word))?.unit;
}

/** Minutes in a unit; a month of the clock has 30 days. */
function minutesPer(unit: DurationUnit, isElapsed: boolean, scale: DurationScale): number {
  const day = isElapsed ? 1440 : scale.minutesPerDay;
  switch (unit) {
    case 'minutes':
      return 1;
    case 'hours':
      return 60;
    case 'days':
      return day;
    case 'weeks':
      return isElapsed ? 7 * day : scale.minutesPerWeek;
    case 'months':
      return day * (isElapsed ? 30 : scale.daysPerMonth);
  }
}

/** What is printed, and how. */
export interface DurationValue {
  readonly minutes: number;
  readonly isElapsed: boolean;
  readonly isEstimated?: boolean | undefined;
  /** The unit it was typed in; without one the largest of days, hours and minutes that needs no long fraction. */
  readonly unit?: DurationUnit | undefined;
}

/** Writes `3d`, `1,5w`, `4u`, `2vd?` in Dutch and `3d`, `1.5w`, `4h`, `2ed?` in English. Reads back as the same minutes. */
export function printDuration(value: DurationValue, scale: DurationScale, language: TextLanguage): string {
  const { minutes, isElapsed } = value;
  const unit = printedUnit(value, scale);
  const words = units.find((one) => one.unit === unit);
  const letter = (language === 'nl' ? words?.nl : words?.en) ?? '';
  const clock = isElapsed ? (language === 'nl' ? 'v' : 'e') : '';
  const amount = String(minutes / minutesPer(unit, isElapsed, scale));
  const shown = language === 'nl' ? amount.replace('.', ',') : amount;
  return `${shown}${clock}${letter}${value.isEstimated === true ? '?' : ''}`;
}

/** The unit asked for, or else a smaller one in which two decimals say it all. */
function printedUnit(
  { minutes, isElapsed, unit = 'days' }: DurationValue,
  scale: DurationScale,
): DurationUnit {
  const smaller: readonly DurationUnit[] = ['months', 'weeks', 'days', 'hours', 'minutes'];
  const fitting = smaller.slice(smaller.indexOf(unit)).find((one) => {
    const hundredths = (minutes * 100) / minutesPer(one, isElapsed, scale);
    return Number.isInteger(hundredths);
  });
  return fitting ?? 'minutes';
}
