import type { Language } from '@regie/contracts';
import type { PlanSettings, PlanView } from '@regie/contracts/planning';

type Relation = PlanView['relations'][number];

/** Of the clock: elapsed in English, verstreken in Dutch. */
const clockLetter: Readonly<Record<Language, string>> = { nl: 'v', en: 'e' };
const hourLetter: Readonly<Record<Language, string>> = { nl: 'u', en: 'h' };

function decimal(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** "5 d", "4 u", "1,5 d", "3 vd", "5 d?": how a duration stands in the grid, and is read back by the server. */
export function writeDuration(
  minutes: number,
  settings: Pick<PlanSettings, 'minutesPerDay'>,
  language: Language,
  { isElapsed = false, isEstimated = false } = {},
): string {
  const dayMinutes = isElapsed ? 1440 : settings.minutesPerDay;
  const prefix = isElapsed ? clockLetter[language] : '';
  const mark = isEstimated ? '?' : '';
  const days = minutes / dayMinutes;
  const isInDays = minutes === 0 || Math.abs(days) >= 1 || Number.isInteger(days * 4);
  if (isInDays) return `${decimal(days, language)} ${prefix}d${mark}`;
  const hours = minutes / 60;
  return Math.abs(hours) >= 1
    ? `${decimal(hours, language)} ${prefix}${hourLetter[language]}${mark}`
    : `${decimal(minutes, language)} ${prefix}m${mark}`;
}

/** "+3d", "-4u", "+50%", "+2vd"; nothing without a lag. */
export function writeLag(
  { lag, lagKind }: Pick<Relation, 'lag' | 'lagKind'>,
  settings: Pick<PlanSettings, 'minutesPerDay'>,
  language: Language,
): string {
  if (lag === 0) return '';
  const sign = lag > 0 ? '+' : '-';
  if (lagKind === 'percent' || lagKind === 'elapsedPercent')
    return `${sign}${decimal(Math.abs(lag), language)}${lagKind === 'percent' ? '' : clockLetter[language]}%`;
  const text = writeDuration(Math.abs(lag), settings, language, { isElapsed: lagKind === 'elapsed' });
  return `${sign}${text.replace(' ', '')}`;
}

/** "12", "12SS", "12FS+3d": the number of the row, the kind where it is not the usual one, the lag. */
export function writeRelation(
  number: number,
  relation: Pick<Relation, 'type' | 'lag' | 'lagKind'>,
  settings: Pick<PlanSettings, 'minutesPerDay'>,
  language: Language,
): string {
  const lag = writeLag(relation, settings, language);
  return `${number}${relation.type === 'FS' && lag === '' ? '' : relation.type}${lag}`;
}
