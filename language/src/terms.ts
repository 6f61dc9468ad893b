import { adviceTerms } from './advice-terms.ts';
import { charterTerms } from './charter-terms.ts';
import { deskTerms } from './desk-terms.ts';
import { earnedValueTerms } from './earned-value-terms.ts';
import { gateTerms } from './gate-terms.ts';
import { goalTerms } from './goal-terms.ts';
import { guidelineTerms } from './guideline-terms.ts';
import { handbookTerms } from './handbook-terms.ts';
import { meetingTerms } from './meeting-terms.ts';
import { planChoices } from './plan-choices.ts';
import { pluralTerms } from './plural-terms.ts';
import { projectChoices } from './project-choices.ts';
import { projectTerms } from './project-terms.ts';
import { recordTerms } from './record-terms.ts';
import { registerChoices } from './register-choices.ts';
import { registerFieldTerms } from './register-field-terms.ts';
import { registerTerms } from './register-terms.ts';
import { riskChoices } from './risk-choices.ts';
import { riskTerms } from './risk-terms.ts';
import { roleChoices } from './role-choices.ts';
import { scheduleTerms } from './schedule-terms.ts';
import { setUpTerms } from './set-up-terms.ts';
import { steeringChoices } from './steering-choices.ts';
import { steeringTerms } from './steering-terms.ts';
import type { Term, TermTable } from './term.ts';
import { timeHealthTerms } from './time-health-terms.ts';
import { upkeepTerms } from './upkeep-terms.ts';
import { workflowTerms } from './workflow-terms.ts';
import { yearTerms } from './year-terms.ts';

/** The glossary: labels, column heads, help and the glossary page come from here. */
export const terms = {
  ...recordTerms,
  ...pluralTerms,
  ...projectTerms,
  ...projectChoices,
  ...riskTerms,
  ...riskChoices,
  ...registerTerms,
  ...registerFieldTerms,
  ...goalTerms,
  ...registerChoices,
  ...roleChoices,
  ...steeringTerms,
  ...steeringChoices,
  ...adviceTerms,
  ...deskTerms,
  ...charterTerms,
  ...setUpTerms,
  ...gateTerms,
  ...guidelineTerms,
  ...handbookTerms,
  ...meetingTerms,
  ...scheduleTerms,
  ...planChoices,
  ...earnedValueTerms,
  ...timeHealthTerms,
  ...workflowTerms,
  ...yearTerms,
  ...upkeepTerms,
} as const satisfies TermTable;
export type TermCode = keyof typeof terms;

const byCode: ReadonlyMap<string, Term> = new Map(Object.entries(terms));

/** The term of a code that is known to exist. */
export function term(code: TermCode): Term {
  return terms[code];
}

/** The term of a code that comes from a field table; undefined where nobody wrote one. */
export function findTerm(code: string): Term | undefined {
  return byCode.get(code);
}

/** The term of one option of a choice field. */
export function findOptionTerm(fieldTerm: string, option: string): Term | undefined {
  return byCode.get(`${fieldTerm}.${option}`);
}
