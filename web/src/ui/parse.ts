/** Reading what people type: days, numbers and amounts as Dutch and English writers write them. */

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari'],
  ['feb', 'february', 'februari'],
  ['mrt', 'mar', 'march', 'maart'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august', 'augustus'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'october', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december'],
];

const pad = (value: number) => String(value).padStart(2, '0');

function makeDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2199 ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** The day so many days later; `day` is `2027-01-11`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Days from one day to another; negative when it lies before. Days are `2027-01-11`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** The same day so many months later, or the last day of that month. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.getUTCFullYear()}-${pad(first.getUTCMonth() + 1)}-${pad(Math.min(date, last))}`;
}

function readYear(text: string | undefined, today: string): number {
  if (text === undefined) return Number(today.slice(0, 4));
  const year = Number(text);
  return text.length <= 2 ? 2000 + year : year;
}

function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const index = monthNames.findIndex((names) => names.includes(text.replace('.', '')));
  return index < 0 ? undefined : index + 1;
}

/**
 * A day from "14-03-2027", "14-3", "14 mrt", "14/3/27", "2027-03-14", "vandaag", "morgen" or "+7". Without a year it is
 * the current one. Undefined when it is none of these.
 */
export function parseDay(input: string, today: string): string | undefined {
  const text = input.trim().toLowerCase();
  if (text === 'vandaag' || text === 'today') return today;
  if (text === 'morgen' || text === 'tomorrow') return addDays(today, 1);
  if (text === 'gisteren' || text === 'yesterday') return addDays(today, -1);
  const step = /^([+-]\d{1,4})$/.exec(text)?.[1];
  if (step !== undefined) return addDays(today, Number(step));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]{3,9}\.?)(?:[-/. ]+(\d{4}|\d{2}))?$/.exec(text);
  if (written === null) return undefined;
  const month = readMonth(written[2] ?? '');
  return month === undefined ? undefined : makeDay(readYear(written[3], today), month, Number(written[1]));
}

/** "14-03-2027", how a day stands in an input. */
export function writeDay(day: string): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
}

/**
 * A number from "1.234,5", "1234,5", "1,234.5" or "-3". With one kind of sign only, a group of exactly three digits
 * after a point is thousands as the Dutch write them; after a comma it is a decimal. Undefined when it is no number.
 */
export function parseNumber(input: string): number | undefined {
  const text = input
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(text)) return undefined;
  const plain = toPlain(text);
  const value = plain === undefined ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function toPlain(text: string): string | undefined {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const [thousands, decimal] = comma > point ? ['.', ','] : [',', '.'];
    return isGrouped(text, thousands, decimal)
      ? text.replaceAll(thousands, '').replace(decimal, '.')
      : undefined;
  }
  if (comma >= 0) return text.indexOf(',') === comma ? text.replace(',', '.') : grouped(text, ',');
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(text)) return text.replaceAll('.', '');
  return text.indexOf('.') === point ? text : undefined;
}

function isGrouped(text: string, thousands: string, decimal: string): boolean {
  const whole = text.split(decimal);
  return whole.length === 2 && new RegExp(`^[+-]?\\d{1,3}(\\${thousands}\\d{3})+$`).test(whole[0] ?? '');
}

function grouped(text: string, sign: string): string | undefined {
  return new RegExp(`^[+-]?\\d{1,3}(${sign}\\d{3})+$`).test(text) ? text.replaceAll(sign, '') : undefined;
}

/** Cents from an amount in euros such as "€ 1.250,50", "1250" or "1,5 mln"; undefined when it is no amount. */
export function parseMoney(input: string): number | undefined {
  const match = /^(-?)\s*(?:€|eur)?\s*(.*?)\s*(k|mln|m)?\s*(?:€|eur)?$/i.exec(input.trim());
  const value = parseNumber(`${match?.[1] ?? ''}${match?.[2] ?? ''}`);
  if (value === undefined) return undefined;
  const unit = match?.[3]?.toLowerCase();
  const factor = unit === undefined ? 1 : unit === 'k' ? 1000 : 1_000_000;
  // Rounding on the decimal text avoids 1.005 becoming 1.00.
  return Math.round(Number((value * factor * 100).toPrecision(15)));
}

/** "1250,50", how an amount stands in an input; takes cents. */
export function writeMoney(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = Math.abs(cents) % 100;
  return rest === 0 ? `${sign}${whole}` : `${sign}${whole},${pad(rest)}`;
}
