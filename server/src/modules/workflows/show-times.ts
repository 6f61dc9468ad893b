import { refuse } from '@regie/contracts';
import { stepTimeOperations } from '@regie/contracts/workflows';
import type { Answer } from '../../platform/operations/perform.ts';
import { readStepTimes } from './step-times-store.ts';
import { listWorkflows } from './workflow-store.ts';

/** How long proposals took at each step, before and after each change of the workflow. */
export const showStepTimes: Answer<typeof stepTimeOperations.show> = {
  operation: stepTimeOperations.show,
  answer: async (reading, { parameters }) => {
    // Whoever works below the place follows the workflow; how long others took is for who sees the place.
    const [workflow] = await listWorkflows(reading, { id: parameters.id, isOfSeenPlace: true });
    if (workflow === undefined) return refuse('request/not-found');
    return { workflowId: workflow.id, rows: [...(await readStepTimes(reading, workflow.id))] };
  },
};
