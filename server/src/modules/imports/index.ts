import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { discardImport } from './discard-import.ts';
import { getImport, listImports } from './list-imports.ts';
import { showEffect } from './show-effect.ts';
import { startImport } from './start-import.ts';
import { uploadPlan } from './upload-plan.ts';

export { importPlans, importTask } from './import-job.ts';
export { reportTask } from './report-task.ts';
export { importJob } from './start-import.ts';
export { reportJob } from './upload-plan.ts';

export const imports: Module = {
  name: 'imports',
  kinds: [],
  verbs: asVerbs(uploadPlan, discardImport, startImport),
  answers: asAnswers(listImports, getImport, showEffect),
};
