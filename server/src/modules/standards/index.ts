import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { migrateProjects, previewMigration, publishLifeCycle, showLifeCycle } from './life-cycle.ts';

export const standards: Module = {
  name: 'standards',
  kinds: [],
  verbs: asVerbs(publishLifeCycle, migrateProjects),
  answers: asAnswers(showLifeCycle, previewMigration),
};
