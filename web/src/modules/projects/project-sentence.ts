import { daysBetween } from '../../ui/parse.ts';
import type { projectTexts } from './texts.ts';

/** What of a project its opening sentence is made of. */
export interface ProjectFacts {
  readonly state: string;
  readonly endsOn: string | null;
  readonly restartsOn: string | null;
  /** Null where the reader may not see risks. */
  readonly openRisks: number | null;
  readonly highestScore: number | null;
}

function endPart(
  endsOn: string | null,
  today: string,
  words: (typeof projectTexts)['en']['page'],
  writeDay: (day: string) => string,
): string {
  if (endsOn === null) return words.noEnd;
  const days = daysBetween(today, endsOn);
  const distance = days === 0 ? '' : days > 0 ? words.daysLeft(days) : words.daysOver(-days);
  return words.ends(writeDay(endsOn)) + distance;
}

function statePart(
  facts: ProjectFacts,
  today: string,
  words: (typeof projectTexts)['en']['page'],
  writeDay: (day: string) => string,
): string {
  if (facts.state === 'completed') return words.done;
  if (facts.state === 'stopped') return words.stopped;
  if (facts.state === 'on-hold' && facts.restartsOn !== null) return words.onHold(writeDay(facts.restartsOn));
  if (facts.state === 'proposed') return words.proposed;
  return endPart(facts.endsOn, today, words, writeDay);
}

function riskPart(
  { openRisks, highestScore }: ProjectFacts,
  words: (typeof projectTexts)['en']['page'],
): string {
  if (openRisks === null) return '';
  if (openRisks === 0) return words.noRisks;
  return openRisks === 1 ? words.oneRisk(highestScore ?? 0) : words.risks(openRisks, highestScore ?? 0);
}

/** The sentence that opens the page of a project; says what is missing where nothing can be claimed. */
export function projectSentence(
  facts: ProjectFacts,
  today: string,
  words: (typeof projectTexts)['en']['page'],
  writeDay: (day: string) => string,
): string {
  return statePart(facts, today, words, writeDay) + riskPart(facts, words) + words.end;
}
