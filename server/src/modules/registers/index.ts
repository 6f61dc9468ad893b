import { issueCourse, issueOperations } from '@regie/contracts/registers';
import { findOptionTerm, findTerm } from '@regie/language';
import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { registerRules } from './domain/register-rules.ts';
import { issueRule } from './domain/registers.ts';
import { registerDue } from './register-due-store.ts';
import { issueKind } from './register-store.ts';

const glossary = { findTerm, findOptionTerm };
const all = [recordVerbs(issueKind, issueOperations, registerRules(issueRule, glossary))];

export const registers: Module = {
  name: 'registers',
  kinds: [issueKind],
  dues: [registerDue(issueKind, issueCourse)],
  verbs: asVerbs(...all.flatMap(({ create, update, change }) => [create, update, change])),
  answers: asAnswers(...all.flatMap(({ list, get }) => [list, get])),
};
