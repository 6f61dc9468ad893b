import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { projectDue } from './project-due-store.ts';
import { projectFactSources } from './project-fact-store.ts';
import { projectKind } from './project-store.ts';
import { projectVerbs } from './project-verbs.ts';

export { carryOutDecision, type ProjectDecided } from './carry-out-decision.ts';
export type { TakenCodes } from './domain/project.ts';
export { changeProjectFields, makeProject } from './make-project.ts';
export { findTakenCodes } from './project-store.ts';

export const projects: Module = {
  name: 'projects',
  kinds: [projectKind],
  dues: [projectDue],
  facts: projectFactSources,
  verbs: asVerbs(projectVerbs.create, projectVerbs.update, projectVerbs.change),
  answers: asAnswers(projectVerbs.list, projectVerbs.get),
};
