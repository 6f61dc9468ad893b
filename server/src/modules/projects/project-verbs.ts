import { projectOperations } from '@regie/contracts/projects';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { checkProject, newProject, type TakenCodes } from './domain/project.ts';
import { projectActs } from './domain/project-acts.ts';
import { findTakenCodes, projectKind } from './project-store.ts';

/** List, get, create, update and change many: the verbs of every record, with the rules of a project. */
export const projectVerbs = recordVerbs<typeof projectKind.fields, TakenCodes>(
  projectKind,
  projectOperations,
  {
    complete: (wish) => ({ ...newProject(), ...wish }),
    check: checkProject,
    actsOf: projectActs,
    learn: async (unit, wishes) => {
      const codes = wishes.flatMap(({ values }) =>
        typeof values['code'] === 'string' ? [values['code']] : [],
      );
      return await findTakenCodes(unit, codes);
    },
  },
);
