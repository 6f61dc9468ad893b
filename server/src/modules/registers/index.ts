import {
  actionCourse,
  assumptionCourse,
  blockerCourse,
  decisionCourse,
  goalCourse,
  issueCourse,
  lessonOperations,
} from '@regie/contracts/registers';
import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { blockerFactSource } from './blocker-fact-store.ts';
import { addPremise, changePremise, listDecisionPremises } from './premises.ts';
import { registerDue } from './register-due-store.ts';
import {
  actionKind,
  assumptionKind,
  blockerKind,
  decisionKind,
  goalKind,
  issueKind,
  lessonKind,
} from './register-store.ts';
import {
  actionVerbs,
  assumptionVerbs,
  blockerVerbs,
  decisionVerbs,
  goalVerbs,
  issueVerbs,
  lessonVerbs,
} from './register-verbs.ts';
import { listSharedLessons } from './shared-lesson-store.ts';

export { registerRules } from './domain/register-rules.ts';
export { addPremises, agreeAction, agreeActions, askDecision, settleDecision } from './for-others.ts';

const findSharedLessons: Answer<typeof lessonOperations.findShared> = {
  operation: lessonOperations.findShared,
  answer: async (reading, { query }) => await listSharedLessons(reading, query),
};

const all = [issueVerbs, actionVerbs, decisionVerbs, assumptionVerbs, lessonVerbs, blockerVerbs, goalVerbs];

export const registers: Module = {
  name: 'registers',
  kinds: [issueKind, actionKind, decisionKind, assumptionKind, lessonKind, blockerKind, goalKind],
  facts: [blockerFactSource],
  dues: [
    registerDue(issueKind, issueCourse),
    registerDue(actionKind, actionCourse),
    registerDue(decisionKind, decisionCourse),
    registerDue(assumptionKind, assumptionCourse),
    registerDue(blockerKind, blockerCourse),
    registerDue(goalKind, goalCourse),
  ],
  verbs: asVerbs(
    ...all.flatMap(({ create, update, change }) => [create, update, change]),
    addPremise,
    changePremise,
  ),
  answers: asAnswers(...all.flatMap(({ list, get }) => [list, get]), listDecisionPremises, findSharedLessons),
};
