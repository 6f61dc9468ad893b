import type { BothLanguages } from '@regie/contracts';
import type { Criterion, CriterionFact, RequiredDocument } from '@regie/contracts/standards';

export const say = (nl: string, en: string): BothLanguages => ({ nl, en });

export function must(code: string, nl: string, en: string, fact: CriterionFact | null = null): Criterion {
  return { code, weight: 'must', text: say(nl, en), fact };
}
export function should(code: string, nl: string, en: string, fact: CriterionFact | null = null): Criterion {
  return { code, weight: 'should', text: say(nl, en), fact };
}
export function paper(code: string, nl: string, en: string): RequiredDocument {
  return { code, name: say(nl, en) };
}

/** Criteria that the house answers itself. */
export const known = {
  sponsor: must('sponsor', 'Een opdrachtgever is genoemd.', 'A sponsor is named.', 'project.sponsor-named'),
  goal: must('goal', 'Het doel is opgeschreven.', 'The goal is written down.', 'project.goal-stated'),
  brief: must(
    'brief',
    'De projectopdracht is goedgekeurd.',
    'The brief is approved.',
    'project.brief-approved',
  ),
  essentials: must(
    'essentials',
    'Projectmanager, start, einde en budget zijn ingevuld.',
    'Manager, start, end and budget are filled in.',
    'project.start-gaps',
  ),
  risks: must(
    'risks',
    'Elk hoog risico heeft een maatregel.',
    'Every high risk has a response.',
    'risks.high-without-response',
  ),
  baseline: should('baseline', 'Er is een baseline gezet.', 'A baseline is set.', 'plan.baseline-set'),
} as const;
