import type { BothLanguages } from '@regie/contracts';

/** A question of the assessment, with what each level looks like and the action that lifts a low one. */
export interface PracticeQuestion {
  readonly asks: BothLanguages;
  readonly levels: readonly [BothLanguages, BothLanguages, BothLanguages, BothLanguages, BothLanguages];
  readonly action: BothLanguages;
}

export function say(en: string, nl: string): BothLanguages {
  return { en, nl };
}
