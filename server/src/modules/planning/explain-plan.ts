import { refuse } from '@regie/contracts';
import { planningOperations } from '@regie/contracts/planning';
import type { FactValues } from '../../platform/governance.ts';
import { letOthersIn, takeSteps } from '../../platform/operations/let-others-in.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readIncoming } from './cross-store.ts';
import { chainOf } from './domain/driving-steps.ts';
import { externalDates } from './domain/external-dates.ts';
import { dayCountOf } from './domain/plan-clock.ts';
import { baselineFacts, qualityOf } from './domain/plan-quality.ts';
import { latestBaseline } from './domain/plan-summary.ts';
import { slipParts } from './domain/slip-parts.ts';
import { momentNow, momentOf } from './plan-moments.ts';
import { findPlan } from './read-plan.ts';

const mostNamed = 500;

/** What keeping the plan as a baseline would meet now that it is known how sound it is; empty where it is free. */
async function foreseeBaseline(
  reading: Reading,
  path: readonly string[],
  recordId: string,
  facts: FactValues,
) {
  const subject = { path, recordId, facts };
  const [can] = await reading.governance.foresee(reading, [planningOperations.setBaseline.id], [subject]);
  return can ?? {};
}

/** Why a plan ends when it does, why that is not when its baseline says, and how sound it is. */
export const explainPlan: Answer<typeof planningOperations.explain> = {
  operation: planningOperations.explain,
  answer: async (reading, { parameters, query }) => {
    const found = await findPlan(reading, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    const { stored } = found;
    const baseline =
      query.baseline === undefined
        ? latestBaseline(stored.baselines)
        : stored.baselines.find(({ id }) => id === query.baseline);
    if (query.baseline !== undefined && baseline === undefined) return refuse('planning/baseline-unknown');
    const external = externalDates(stored.plan, await readIncoming(reading.database, parameters.id));
    const chain = chainOf(stored, external, baseline);
    const [last] = chain;
    const then = baseline === undefined ? undefined : await momentOf(reading.database, stored, baseline);
    const now = momentNow(stored, external);
    const parts =
      then === undefined || last === undefined
        ? undefined
        : (await takeSteps(slipParts(then, now, [last.uid], dayCountOf(stored.plan)))).get(last.uid);
    await letOthersIn();
    const quality = qualityOf(stored.plan, external);
    const leaves = stored.plan.activities.filter(
      ({ isActive, isBlank }) => isActive && isBlank !== true,
    ).length;
    return {
      chain: [...chain],
      slip: [...(parts ?? [])],
      quality: quality.map(({ code, activityUids, isMet }) => ({
        rule: code,
        found: activityUids.length,
        of: leaves,
        isMet,
        uids: activityUids.slice(0, mostNamed),
      })),
      can: await foreseeBaseline(reading, found.project.path, parameters.id, baselineFacts(quality)),
    };
  },
};
