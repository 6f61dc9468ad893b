import { z } from 'zod';
import type { Format } from '../../ui/index.ts';
import { writeHours } from '../planning/index.ts';
import { exceptionsSchema, weekSchema } from './calendar-content.ts';
import type { texts } from './texts.ts';
import type { Told } from './told-tables.ts';

interface Words {
  readonly format: Format;
  readonly text: (typeof texts)['en'];
  readonly option: (term: string, option: string) => string;
}

const mondayFirst = [1, 2, 3, 4, 5, 6, 0];
const dayMs = 86_400_000;
const listSchema = z.array(z.unknown());

function readJson<T>(value: string | number, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(String(value))).data;
  } catch {
    return undefined;
  }
}

/** "ma-vr 08:00-12:00, 13:00-17:00; za-zo vrij": days that are worked alike stand together. */
function tellWeek(value: string | number, { text }: Words): string | undefined {
  const week = readJson(value, weekSchema);
  if (week === undefined) return undefined;
  const groups: { first: number; last: number; hours: string }[] = [];
  for (const day of mondayFirst) {
    const stretches = week[day]?.flatMap(({ from, to }) => [from, to]);
    const hours = stretches === undefined ? text.asBase : writeHours(stretches) || text.off;
    const last = groups.at(-1);
    if (last?.hours === hours) last.last = day;
    else groups.push({ first: day, last: day, hours });
  }
  const name = (day: number) => text.weekdays[day] ?? '';
  return groups
    .map(({ first, last, hours }) => `${name(first)}${first === last ? '' : `-${name(last)}`} ${hours}`)
    .join('; ');
}

/** "Bouwvak (3 - 21 aug)": named days of a calendar. */
function tellExceptions(value: string | number, { format }: Words): string | undefined {
  const day = (number: number) => format.day(new Date(number * dayMs).toISOString().slice(0, 10));
  return readJson(value, exceptionsSchema)
    ?.map(({ name, firstDay, lastDay }) => {
      const days = firstDay === lastDay ? day(firstDay) : `${day(firstDay)} - ${day(lastDay)}`;
      return name === undefined || name === '' ? days : `${name} (${days})`;
    })
    .join(', ');
}

/** One option, or a list of them. */
function tellChoice(value: string | number, term: string, { option, format }: Words): string {
  const list = readJson(value, z.array(z.string()));
  return list === undefined
    ? option(term, String(value))
    : format.list(list.map((each) => option(term, each)));
}

function tellPlanMinute(minute: number, { format }: Words): string {
  const instant = new Date(minute * 60_000).toISOString();
  return `${format.day(instant.slice(0, 10))} ${instant.slice(11, 16)}`;
}

/** A number in the unit that its kind has; undefined for a kind that has none. */
function tellNumber({ kind, unit }: Told, value: number, words: Words): string | undefined {
  const { format, text } = words;
  if (kind === 'money') return format.money(value, value % 100 !== 0);
  if (kind === 'work-minutes') return text.hours(format.number(value / 60, 2));
  if (kind === 'plan-minute') return tellPlanMinute(value, words);
  if (kind === 'share') return format.percent(value);
  if (unit === 'days') return text.days(format.number(value));
  return unit === undefined ? undefined : `${format.number(value)} ${unit}`;
}

/** A value in words, where its kind or unit says how it is written. */
export function tellValue(told: Told, value: string | number, words: Words): string | undefined {
  const { kind, term } = told;
  const { format, text } = words;
  if (kind === 'choice' && term !== undefined) return tellChoice(value, term, words);
  if (kind === 'moved') return text.moved;
  if (typeof value === 'number') return tellNumber(told, value, words);
  if (kind === 'day') return format.day(value);
  if (kind === 'instant') return format.instant(value);
  if (kind === 'week') return tellWeek(value, words);
  if (kind === 'exceptions') return tellExceptions(value, words);
  if (kind === 'count-of-list') return text.count(readJson(value, listSchema)?.length ?? 0);
  return undefined;
}
