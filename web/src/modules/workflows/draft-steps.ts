import type { Language } from '@regie/contracts';
import { readDraft } from '../advice/index.ts';
import { newStep, type StepDraft } from './step-fields.tsx';

/** As long as the name of a step may be. */
const longest = 200;

/** The steps that a draft proposes, each as a new step begins, but for those that are there already by name. */
export function draftSteps(
  draftText: string,
  language: Language,
  present: readonly Pick<StepDraft, 'name'>[],
): readonly StepDraft[] {
  const taken = new Set(present.flatMap(({ name: { nl = '', en = '' } }) => [said(nl), said(en)]));
  return readDraft(draftText).flatMap(({ title }) => {
    if (taken.has(said(title))) return [];
    taken.add(said(title));
    return [{ ...newStep(), name: { [language]: title.slice(0, longest) } }];
  });
}

const said = (name: string) => name.trim().toLowerCase();
