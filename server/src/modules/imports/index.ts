import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { discardImport } from './discard-import.ts';
import { getImport, listImports } from './list-imports.ts';
import { uploadPlan } from './upload-plan.ts';

export { reportTask } from './report-task.ts';
export { reportJob } from './upload-plan.ts';

export const imports: Module = {
  name: 'imports',
  kinds: [],
  verbs: asVerbs(uploadPlan, discardImport),
  answers: asAnswers(listImports, getImport),
};
