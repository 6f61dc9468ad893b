import {
  actionCourse,
  actionOperations,
  assumptionCourse,
  assumptionOperations,
  blockerCourse,
  blockerOperations,
  decisionCourse,
  decisionOperations,
  issueCourse,
  issueOperations,
  lessonOperations,
} from '@regie/contracts/registers';
import { findOptionTerm, findTerm } from '@regie/language';
import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { blockerRules } from './blocker-rules.ts';
import { registerRules } from './domain/register-rules.ts';
import {
  actionRule,
  assumptionRule,
  blockerRule,
  decisionRule,
  issueRule,
  lessonRule,
} from './domain/registers.ts';
import { addPremise, changePremise, listDecisionPremises } from './premises.ts';
import { registerDue } from './register-due-store.ts';
import {
  actionKind,
  assumptionKind,
  blockerKind,
  decisionKind,
  issueKind,
  lessonKind,
} from './register-store.ts';
import { listSharedLessons } from './shared-lesson-store.ts';

const findSharedLessons: Answer<typeof lessonOperations.findShared> = {
  operation: lessonOperations.findShared,
  answer: async (reading, { query }) => await listSharedLessons(reading, query),
};

const glossary = { findTerm, findOptionTerm };
const all = [
  recordVerbs(issueKind, issueOperations, registerRules(issueRule, glossary)),
  recordVerbs(actionKind, actionOperations, registerRules(actionRule, glossary)),
  recordVerbs(decisionKind, decisionOperations, registerRules(decisionRule, glossary)),
  recordVerbs(assumptionKind, assumptionOperations, registerRules(assumptionRule, glossary)),
  recordVerbs(lessonKind, lessonOperations, registerRules(lessonRule, glossary)),
  recordVerbs(blockerKind, blockerOperations, blockerRules(registerRules(blockerRule, glossary))),
];

export const registers: Module = {
  name: 'registers',
  kinds: [issueKind, actionKind, decisionKind, assumptionKind, lessonKind, blockerKind],
  dues: [
    registerDue(issueKind, issueCourse),
    registerDue(actionKind, actionCourse),
    registerDue(decisionKind, decisionCourse),
    registerDue(assumptionKind, assumptionCourse),
    registerDue(blockerKind, blockerCourse),
  ],
  verbs: asVerbs(
    ...all.flatMap(({ create, update, change }) => [create, update, change]),
    addPremise,
    changePremise,
  ),
  answers: asAnswers(...all.flatMap(({ list, get }) => [list, get]), listDecisionPremises, findSharedLessons),
};
