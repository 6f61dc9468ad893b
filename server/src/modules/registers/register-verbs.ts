import {
  actionOperations,
  assumptionOperations,
  blockerOperations,
  decisionOperations,
  goalOperations,
  issueOperations,
  lessonOperations,
} from '@regie/contracts/registers';
import { findOptionTerm, findTerm } from '@regie/language';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { blockerRules } from './blocker-rules.ts';
import { registerRules } from './domain/register-rules.ts';
import {
  actionRule,
  assumptionRule,
  blockerRule,
  decisionRule,
  goalRule,
  issueRule,
  lessonRule,
} from './domain/registers.ts';
import {
  actionKind,
  assumptionKind,
  blockerKind,
  decisionKind,
  goalKind,
  issueKind,
  lessonKind,
} from './register-store.ts';

const glossary = { findTerm, findOptionTerm };

/** The verbs of every register. */
export const issueVerbs = recordVerbs(issueKind, issueOperations, registerRules(issueRule, glossary));
export const actionVerbs = recordVerbs(actionKind, actionOperations, registerRules(actionRule, glossary));
export const decisionVerbs = recordVerbs(
  decisionKind,
  decisionOperations,
  registerRules(decisionRule, glossary),
);
export const assumptionVerbs = recordVerbs(
  assumptionKind,
  assumptionOperations,
  registerRules(assumptionRule, glossary),
);
export const lessonVerbs = recordVerbs(lessonKind, lessonOperations, registerRules(lessonRule, glossary));
export const blockerVerbs = recordVerbs(
  blockerKind,
  blockerOperations,
  blockerRules(registerRules(blockerRule, glossary)),
);
export const goalVerbs = recordVerbs(goalKind, goalOperations, registerRules(goalRule, glossary));
