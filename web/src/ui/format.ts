import type { Language } from '@regie/contracts';

const localeOf: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const kept = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** Intl formatters cost a millisecond to make; a grid asks for thousands. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${language}${JSON.stringify(options)}`;
  const found = kept.get(key);
  if (found instanceof Intl.DateTimeFormat) return found;
  const made = new Intl.DateTimeFormat(localeOf[language], options);
  kept.set(key, made);
  return made;
}

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${language}${JSON.stringify(options)}`;
  const found = kept.get(key);
  if (found instanceof Intl.NumberFormat) return found;
  const made = new Intl.NumberFormat(localeOf[language], options);
  kept.set(key, made);
  return made;
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** "14 mrt", and with the year when that is not the current one. `day` and `today` are `2027-01-11`. */
export function formatDay(day: string, language: Language, today: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
    .format(noon(day))
    .replace('.', '');
}

/** "maandag 11 januari 2027". */
export function formatLongDay(day: string, language: Language): string {
  return dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(noon(day))
    .replace(',', '');
}

/** "januari 2027". */
export function formatMonth(day: string, language: Language): string {
  return dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day));
}

/** ISO 8601 week number: the week that holds the Thursday. */
export function weekOf(day: string): number {
  const date = noon(day);
  const thursday = date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000;
  const yearStart = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - yearStart) / 86_400_000 / 7) + 1;
}

/** "11 jan 14:05" in the zone of the organisation, with the year when that is another one. */
export function formatInstant(instant: string, language: Language, timeZone: string, today: string): string {
  const moment = new Date(instant);
  const day = dayOf(instant, timeZone);
  const time = dateFormat(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(moment);
  return `${formatDay(day, language, today)} ${time}`;
}

/** The day of an instant in a zone, as `2027-01-11`. */
export function dayOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(instant));
}

/** "3 dagen geleden", "over 2 uur". */
export function formatRelative(instant: string, language: Language, nowMs: number): string {
  const seconds = (new Date(instant).getTime() - nowMs) / 1000;
  const units = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const relative = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' });
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return relative.format(Math.round(seconds / size), unit);
  }
  return relative.format(0, 'second');
}

/** "1.234,5". */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return numberFormat(language, { maximumFractionDigits: decimals }).format(value);
}

/** Whole euros as "€ 1.250"; with cents when asked. Takes cents. */
export function formatMoney(cents: number, language: Language, hasCents = false): string {
  return numberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: hasCents ? 2 : 0,
    maximumFractionDigits: hasCents ? 2 : 0,
  }).format(cents / 100);
}

/** Rounded to what matters: "€ 61,8 mln". Takes cents. */
export function formatRoundMoney(cents: number, language: Language): string {
  return numberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).format(cents / 100);
}

/** "42 %". */
export function formatPercent(ratio: number, language: Language, decimals = 0): string {
  return `${formatNumber(ratio * 100, language, decimals)} %`;
}

/** "1,2 MB", by powers of 1,000. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${formatNumber(bytes / 1000 ** power, language)} ${units[power]}`;
}

/** "a, b en c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(items);
}
