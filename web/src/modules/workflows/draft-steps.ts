import type { Language } from '@regie/contracts';
import { readNewPieces } from '../advice/index.ts';
import { newStep, type StepDraft } from './step-fields.tsx';

/** As long as the name of a step may be. */
const longest = 200;

/** The steps that a draft proposes, each as a new step begins, but for those that are there already. */
export function draftSteps(
  draftText: string,
  language: Language,
  present: readonly Pick<StepDraft, 'name'>[],
): readonly StepDraft[] {
  const names = present.map(({ name }) => name);
  return readNewPieces(draftText, names).map(({ title }) => ({
    ...newStep(),
    name: { [language]: title.slice(0, longest) },
  }));
}
