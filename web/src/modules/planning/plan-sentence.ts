import type { PlanView, slipPartSchema } from '@regie/contracts/planning';
import type { z } from 'zod';
import type { LedeWords } from './lede-texts.ts';

export type SlipPart = z.infer<typeof slipPartSchema>;

/** A piece of the sentence; the end of the plan stands out. */
export interface SentencePart {
  readonly text: string;
  readonly isStrong?: boolean;
}

/** The most causes that one sentence names. */
const mostCauses = 2;

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** The causes that weigh most, in the direction in which the end moved. */
export function causeText(
  slip: readonly SlipPart[],
  isLater: boolean,
  words: LedeWords,
  writeNumber: (value: number) => string,
): string {
  const told = isLater ? words.causes : words.earlierCauses;
  const parts = slip
    .filter(({ days }) => (isLater ? days > 0 : days < 0))
    .sort((left, right) => Math.abs(right.days) - Math.abs(left.days))
    .slice(0, mostCauses)
    .map(({ cause, days, name }) => told[cause](name ?? words.anActivity, writeNumber(Math.abs(days))));
  return parts.length === 0 ? '' : `${capital(parts.join(words.and))}.`;
}

/** The sentence that opens the plan: when it ends, against which baseline, why; or what is missing. */
export function planSentence(
  { summary, baselines }: Pick<PlanView, 'summary' | 'baselines'>,
  slip: readonly SlipPart[],
  words: LedeWords,
  writeDay: (minute: number) => string,
  writeNumber: (value: number) => string,
): readonly SentencePart[] {
  if (summary.activityCount === 0) return [{ text: words.nothing }];
  if (summary.finish === null) return [{ text: words.noDates }];
  const start: readonly SentencePart[] = [
    { text: words.ends },
    { text: writeDay(summary.finish), isStrong: true },
  ];
  const recorded = summary.isRecalculated ? [] : [{ text: words.asRecorded }];
  const { slipDays } = summary;
  if (slipDays === null) return [...start, { text: words.noBaseline }, { text: words.end }, ...recorded];
  const name = baselines.find(({ id }) => id === summary.baselineId)?.name ?? 'baseline';
  const days = Math.round(Math.abs(slipDays) * 10) / 10;
  const against =
    days === 0 ? words.onTime(name) : slipDays > 0 ? words.later(days, name) : words.earlier(days, name);
  return [
    ...start,
    { text: against },
    { text: words.end },
    { text: days === 0 ? '' : causeText(slip, slipDays > 0, words, writeNumber) },
    ...recorded,
  ].filter(({ text }) => text !== '');
}
