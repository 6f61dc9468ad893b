import {
  type Assessment,
  type PracticeCode,
  type PracticePerspective,
  practiceCodes,
  practiceQuestions,
  wantedLevel,
} from '@regie/contracts/governance';

/** The mean of the levels that were answered; undefined when none was. */
export function averageOf(
  { answers }: Pick<Assessment, 'answers'>,
  perspective: PracticePerspective,
): number | undefined {
  const levels = practiceQuestions[perspective].flatMap((code) => answers[code] ?? []);
  if (levels.length === 0) return undefined;
  return levels.reduce((sum: number, level) => sum + level, 0) / levels.length;
}

/** Answered practices below the level that is wanted, the lowest first. */
export function gapsOf({ answers }: Pick<Assessment, 'answers'>): readonly PracticeCode[] {
  const level = (code: PracticeCode) => answers[code] ?? wantedLevel;
  return practiceCodes
    .filter((code) => level(code) < wantedLevel)
    .sort((left, right) => level(left) - level(right));
}
