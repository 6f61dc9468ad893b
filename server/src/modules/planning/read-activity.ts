import { refuse } from '@regie/contracts';
import { planningOperations } from '@regie/contracts/planning';
import type { Answer } from '../../platform/operations/perform.ts';
import { readIncoming } from './cross-store.ts';
import { chainOf } from './domain/driving-steps.ts';
import { externalDates } from './domain/external-dates.ts';
import { latestBaseline } from './domain/plan-summary.ts';
import { orNull } from './domain/row-values.ts';
import { findPlan } from './read-plan.ts';

/** Notes of one row, and what drives it. */
export const readActivity: Answer<typeof planningOperations.readActivity> = {
  operation: planningOperations.readActivity,
  answer: async (reading, { parameters }) => {
    const found = await findPlan(reading, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    const { stored } = found;
    const uid = Number(parameters.uid);
    const activity = stored.plan.activities.find((one) => one.uid === uid);
    if (activity === undefined) return refuse('planning/activity-unknown', { facts: { uid } });
    const external = externalDates(stored.plan, await readIncoming(reading.database, parameters.id));
    return {
      notes: orNull(activity.notes),
      drivers: [...chainOf(stored, external, latestBaseline(stored.baselines), uid)],
    };
  },
};
