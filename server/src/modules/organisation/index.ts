import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { showExample } from './example-status.ts';
import { completeSetUp, showSetUp } from './set-up.ts';
import { updateOrganisation } from './update-organisation.ts';

export { storeFirst } from './set-up.ts';

export const organisation: Module = {
  name: 'organisation',
  kinds: [],
  verbs: asVerbs(completeSetUp, updateOrganisation),
  answers: asAnswers(showSetUp, showExample),
};
