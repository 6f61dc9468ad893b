import { refuse } from '@regie/contracts';
import { acrossProjectsOperations } from '@regie/contracts/planning';
import { schedule } from '@regie/engine/scheduling';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { listFoundRelations, readCostOfDelay } from './across-store.ts';
import { readCrossRelations, readIncoming } from './cross-store.ts';
import { externalDates, type Incoming } from './domain/external-dates.ts';
import { movementsOf } from './domain/movements.ts';
import { dayCountOf, daysBetween } from './domain/plan-clock.ts';
import { changedPlaces, datedPlaces, resultsOf } from './domain/results.ts';
import { placesOf, type Results, type StoredPlan } from './domain/stored-plan.ts';
import { loadPlan } from './load-plan.ts';
import { listProjects } from './project-store.ts';

/** A plan as it would be. */
interface Delayed {
  readonly planId: string;
  readonly relationId: string | null;
  readonly before: StoredPlan;
  readonly after: Results;
}

/** Longer chains are told as far as this. */
const mostPlans = 100;

/** What a delay of the giving activity would set off, computed in memory, plan after plan. */
export const showDelay: Answer<typeof acrossProjectsOperations.showDelay> = {
  operation: acrossProjectsOperations.showDelay,
  answer: async (reading, { parameters, query }) => {
    const [relation] = await listFoundRelations(reading, undefined, parameters.id);
    if (relation === undefined) return refuse('request/not-found');
    const { giver } = relation;
    const first = await loadPlan(reading.database, giver.projectId, 0);
    const moved = await delayOf(reading, first, giver.uid, Number(query.days));
    const seen = new Map(
      (
        await listProjects(
          reading,
          moved.map(({ planId }) => planId),
        )
      ).map((project) => [project.id, project]),
    );
    const costs = await readCostOfDelay(reading, [...seen.keys()]);
    const steps = moved.flatMap((one) => {
      const project = seen.get(one.planId);
      return project === undefined ? [] : [stepOf(one, project, costs.get(project.id))];
    });
    return { steps, hiddenCount: moved.length - steps.length };
  },
};

function stepOf(
  { planId, relationId, before, after }: Delayed,
  { key, title }: { readonly key: string; readonly title: string },
  centsPerDay: number | undefined,
) {
  const [finishBefore, finishAfter] = [lastOf(before.results), lastOf(after)];
  const laterDays =
    finishBefore === null || finishAfter === null
      ? 0
      : daysBetween(dayCountOf(before.plan), finishBefore, finishAfter);
  const places = changedPlaces(before.results, after);
  return {
    projectId: planId,
    projectKey: key,
    projectTitle: title,
    relationId,
    movedCount: movementsOf(before, { ...before, results: after }, places).movedCount,
    finishBefore,
    finishAfter,
    laterDays,
    costOfDelayCents: centsPerDay === undefined ? null : Math.round(centsPerDay * Math.max(0, laterDays)),
  };
}

function lastOf({ finish }: Results): number | null {
  let last: number | null = null;
  for (const one of finish) if (one > (last ?? Number.NEGATIVE_INFINITY)) last = one;
  return last;
}

/** The giving plan with its activity so many working days later, and all plans that this reaches. */
async function delayOf(
  reading: Reading,
  first: StoredPlan,
  uid: number,
  days: number,
): Promise<readonly Delayed[]> {
  const { clock, minutesPerDay } = dayCountOf(first.plan);
  const finish = first.results.finish[placesOf(first.plan).get(uid) ?? -1] ?? Number.NaN;
  const later = clock.finishAt(clock.positionAt(finish) + days * minutesPerDay);
  const own = externalDates(first.plan, await readIncoming(reading.database, first.projectId));
  const { schedule: pushed } = schedule(first.plan, {
    externalDates: [
      ...own.filter(({ activityUid }) => activityUid !== uid),
      { activityUid: uid, earliestFinish: later },
    ],
  });
  if (pushed === undefined) return [];
  const found = new Map<string, Delayed>();
  found.set(first.projectId, {
    planId: first.projectId,
    relationId: null,
    before: first,
    after: resultsOf(first.plan, pushed),
  });
  const queue = [first.projectId];
  for (let planId = queue.shift(); planId !== undefined && found.size < mostPlans; planId = queue.shift()) {
    for (const { successorPlanId, id } of await outgoingOf(reading, planId, found)) {
      // The giving plan keeps its delay whatever comes back to it.
      const next =
        successorPlanId === first.projectId
          ? undefined
          : await pushedPlan(reading, successorPlanId, id, found);
      if (next === undefined) continue;
      found.set(successorPlanId, next);
      queue.push(successorPlanId);
    }
  }
  return [...found.values()];
}

/** Relations out of a plan whose giving activity moved. */
async function outgoingOf(reading: Reading, planId: string, found: ReadonlyMap<string, Delayed>) {
  const own = found.get(planId);
  if (own === undefined) return [];
  const moved = new Set(datedPlaces(own.before.results, own.after).map((place) => own.after.uid[place]));
  const cross = await readCrossRelations(reading.database, planId);
  return cross.filter(
    ({ predecessorPlanId, predecessorUid }) => predecessorPlanId === planId && moved.has(predecessorUid),
  );
}

/** A plan with the dates that the plans found so far would give it; undefined when nothing differs from before. */
async function pushedPlan(
  reading: Reading,
  planId: string,
  relationId: string,
  found: ReadonlyMap<string, Delayed>,
): Promise<Delayed | undefined> {
  const before = found.get(planId)?.before ?? (await loadPlan(reading.database, planId, 0));
  const incoming = (await readIncoming(reading.database, planId)).map((one): Incoming => {
    const giver = found.get(one.predecessorPlanId ?? '')?.after;
    const place = giver?.uid.indexOf(one.predecessorUid ?? 0) ?? -1;
    return giver === undefined || place < 0
      ? one
      : { ...one, start: giver.start[place] ?? one.start, finish: giver.finish[place] ?? one.finish };
  });
  const { schedule: pushed } = schedule(before.plan, { externalDates: externalDates(before.plan, incoming) });
  if (pushed === undefined) return undefined;
  const after = resultsOf(before.plan, pushed);
  const known = found.get(planId)?.after ?? before.results;
  return changedPlaces(known, after).length === 0 ? undefined : { planId, relationId, before, after };
}
