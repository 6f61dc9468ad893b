import { refuse } from '@regie/contracts';
import { planningOperations } from '@regie/contracts/planning';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { loadPlan } from './load-plan.ts';
import { changesOf, viewOf } from './plan-view.ts';
import { findProject, usualStart } from './project-store.ts';

/** A project that may be seen, with its plan. */
export async function findPlan(reading: Reading, id: string) {
  const project = await findProject(reading, id);
  if (project === undefined) return undefined;
  return { project, stored: await loadPlan(reading.database, id, usualStart(project, reading.today)) };
}

export const readPlan: Answer<typeof planningOperations.readPlan> = {
  operation: planningOperations.readPlan,
  answer: async (reading, { parameters, query }) => {
    const found = await findPlan(reading, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    const { project, stored } = found;
    if (query.baseline !== undefined && !stored.baselines.some(({ id }) => id === query.baseline)) {
      return refuse('planning/baseline-unknown');
    }
    return await viewOf(reading, project, stored, query.baseline);
  },
};

export const readChanges: Answer<typeof planningOperations.readChanges> = {
  operation: planningOperations.readChanges,
  answer: async (reading, { parameters, query }) => {
    const found = await findPlan(reading, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    return await changesOf(reading, found.stored, Number(query.since));
  },
};
