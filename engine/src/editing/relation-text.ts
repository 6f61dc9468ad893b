import type { Lag, RelationType } from '@regie/engine/model';
import { type DurationScale, parseDurationText, printDuration, type TextLanguage } from './duration-text.ts';

/** A relation as it is typed: to the row with that number. */
export interface RelationEntry {
  readonly number: number;
  readonly type: RelationType;
  readonly lag: Lag;
}

const typeWords: Readonly<Record<RelationType, { readonly nl: string; readonly en: string }>> = {
  FS: { nl: 'EB', en: 'FS' },
  SS: { nl: 'BB', en: 'SS' },
  FF: { nl: 'EE', en: 'FF' },
  SF: { nl: 'BE', en: 'SF' },
};
const types: ReadonlyMap<string, RelationType> = new Map([
  ['FS', 'FS'],
  ['SS', 'SS'],
  ['FF', 'FF'],
  ['SF', 'SF'],
  ['EB', 'FS'],
  ['BB', 'SS'],
  ['EE', 'FF'],
  ['BE', 'SF'],
]);

const relationPattern = /^(\d+)\s*([A-Z]{2})?\s*(?:([+-])\s*(\S.*))?$/i;
/** What may follow the comma of a lag: digits and a unit, which the type of a relation is not. */
const fractionPattern = /^\d+\s*(?!(?:FS|SS|FF|SF|EB|BB|EE|BE)(?![A-Z]))(?:[\p{L}%])/iu;
const percentPattern = /^(\d+(?:[.,]\d+)?)\s*([ev])?%$/i;

/**
 * Reads one relation: `12`, `12SS`, `12SS+3d`, `12FF-1,5u`, `12FS+50%`, `12FS+2vd`; the types are FS SS FF SF or the
 * Dutch EB BB EE BE. A lag without unit is in days. undefined when it is none of these.
 */
export function parseRelationText(text: string, scale: DurationScale): RelationEntry | undefined {
  const match = relationPattern.exec(text.trim());
  const type = types.get((match?.[2] ?? 'FS').toUpperCase());
  if (match === null || type === undefined) return undefined;
  const number = Number(match[1]);
  if (match[4] === undefined) return { number, type, lag: { kind: 'working', minutes: 0 } };
  const lag = lagOf(match[4], match[3] === '-' ? -1 : 1, scale);
  return lag === undefined ? undefined : { number, type, lag };
}

function lagOf(text: string, sign: 1 | -1, scale: DurationScale): Lag | undefined {
  const percent = percentPattern.exec(text);
  if (percent !== null) {
    const kind = percent[2] === undefined ? 'percent' : 'elapsedPercent';
    return { kind, percent: signed(sign, Number((percent[1] ?? '').replace(',', '.'))) };
  }
  const duration = /^[+-]/.test(text) ? undefined : parseDurationText(text, scale);
  if (duration === undefined || duration.isEstimated) return undefined;
  return { kind: duration.isElapsed ? 'elapsed' : 'working', minutes: signed(sign, duration.minutes) };
}

function signed(sign: 1 | -1, amount: number): number {
  return amount === 0 ? 0 : sign * amount;
}

/** Reads a list such as `12SS+3d; 14` or `12,14`; undefined when one of its parts cannot be read. */
export function parseRelationList(text: string, scale: DurationScale): RelationEntry[] | undefined {
  const entries = splitList(text).map((part) => parseRelationText(part, scale));
  const known = entries.filter((entry) => entry !== undefined);
  return known.length === entries.length ? known : undefined;
}

/** Semicolons part relations; so do commas, but for the comma in a lag such as `+1,5d`, which ends in its unit. */
function splitList(text: string): string[] {
  const parts = text.split(';').flatMap((group) => joinDecimals(group.split(',')));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function joinDecimals(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isFraction = before !== undefined && /[+-]\s*\d+$/.test(before) && fractionPattern.test(part);
    if (isFraction) joined[joined.length - 1] = `${before},${part}`;
    else joined.push(part);
  }
  return joined;
}

/** Writes `12`, `12SS+3d`, `12BB+3d`: the type is left out where it is finish-to-start without lag. */
export function printRelation(entry: RelationEntry, scale: DurationScale, language: TextLanguage): string {
  const { number, type, lag } = entry;
  const lagText = printLag(lag, scale, language);
  return type === 'FS' && lagText === '' ? String(number) : `${number}${typeWords[type][language]}${lagText}`;
}

function printLag(lag: Lag, scale: DurationScale, language: TextLanguage): string {
  const amount = 'percent' in lag ? lag.percent : lag.minutes;
  if (amount === 0) return '';
  const sign = amount < 0 ? '-' : '+';
  if ('percent' in lag) {
    const clock = lag.kind === 'percent' ? '' : language === 'nl' ? 'v' : 'e';
    const shown = String(Math.abs(amount));
    return `${sign}${language === 'nl' ? shown.replace('.', ',') : shown}${clock}%`;
  }
  const value = { minutes: Math.abs(amount), isElapsed: lag.kind === 'elapsed' };
  return `${sign}${printDuration(value, scale, language)}`;
}

/** Writes a list, parted as the language does. */
export function printRelationList(
  entries: readonly RelationEntry[],
  scale: DurationScale,
  language: TextLanguage,
): string {
  return entries.map((entry) => printRelation(entry, scale, language)).join('; ');
}
