import { refuse } from '@regie/contracts';
import { planningOperations, type SlipPart } from '@regie/contracts/planning';
import type { Activity } from '@regie/engine/model';
import { takeSteps } from '../../platform/operations/let-others-in.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { readIncoming } from './cross-store.ts';
import { externalDates } from './domain/external-dates.ts';
import { dayCountOf, daysBetween, milestoneDaysBetween } from './domain/plan-clock.ts';
import { baselineDates } from './domain/plan-summary.ts';
import { isSummaryAt } from './domain/results.ts';
import { storedMinute } from './domain/row-values.ts';
import { slipParts } from './domain/slip-parts.ts';
import type { StoredPlan } from './domain/stored-plan.ts';
import { momentNow, momentOf } from './plan-moments.ts';
import { findPlan } from './read-plan.ts';

type Dates = ReturnType<typeof baselineDates>;

/** Two baselines, or one and now, row by row; milestones with what moved them. */
export const compareBaselines: Answer<typeof planningOperations.compare> = {
  operation: planningOperations.compare,
  answer: async (reading, { parameters, query }) => {
    const found = await findPlan(reading, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    const { stored } = found;
    const baselineOf = (id: string | undefined) => stored.baselines.find((one) => one.id === id);
    const [from, to] = [baselineOf(query.from), baselineOf(query.to)];
    if (from === undefined || (query.to !== undefined && to === undefined)) {
      return refuse('planning/baseline-unknown');
    }
    const external = externalDates(stored.plan, await readIncoming(reading.database, parameters.id));
    const before = await momentOf(reading.database, stored, from);
    const after =
      to === undefined ? momentNow(stored, external) : await momentOf(reading.database, stored, to);
    const activities = rowsOf(stored, before?.plan.activities ?? []);
    const dates = [baselineDates(from), to === undefined ? datesNow(stored) : baselineDates(to)] as const;
    const explained = explainedUids(activities, dates);
    const parts =
      before === undefined || after === undefined
        ? new Map<number, SlipPart[]>()
        : await takeSteps(slipParts(before, after, explained, dayCountOf(stored.plan)));
    return {
      rows: activities.map((activity) => rowOf(stored, activity, dates, parts.get(activity.uid) ?? null)),
    };
  },
};

/** Rows of now, and after them those that are gone. */
function rowsOf({ plan }: StoredPlan, old: readonly Activity[]): readonly Activity[] {
  const known = new Set(plan.activities.map(({ uid }) => uid));
  return [...plan.activities, ...old.filter(({ uid }) => !known.has(uid))].filter(
    ({ isBlank }) => isBlank !== true,
  );
}

function datesNow({ plan, results }: StoredPlan): Dates {
  return new Map(
    plan.activities.map(({ uid }, place) => [
      uid,
      { start: storedMinute(results.start[place]), finish: storedMinute(results.finish[place]) },
    ]),
  );
}

/** Milestones, and the row that ends last. */
function explainedUids(activities: readonly Activity[], [, to]: readonly [Dates, Dates]): readonly number[] {
  let last: number | undefined;
  activities.forEach(({ uid }, place) => {
    const finish = to.get(uid)?.finish ?? null;
    if (finish === null || isSummaryAt(activities, place)) return;
    if (last === undefined || finish >= (to.get(last)?.finish ?? finish)) last = uid;
  });
  const milestones = activities.filter(({ isMilestone }) => isMilestone).map(({ uid }) => uid);
  return [...new Set(last === undefined ? milestones : [...milestones, last])];
}

function rowOf(
  { plan }: StoredPlan,
  { uid, name, outlineLevel, isMilestone }: Activity,
  [from, to]: readonly [Dates, Dates],
  causes: SlipPart[] | null,
) {
  const [was, is] = [from.get(uid), to.get(uid)];
  const [finishFrom, finishTo] = [was?.finish ?? null, is?.finish ?? null];
  const between = isMilestone ? milestoneDaysBetween : daysBetween;
  const movedDays =
    finishFrom === null || finishTo === null ? null : between(dayCountOf(plan), finishFrom, finishTo);
  return {
    uid,
    name,
    level: Math.max(1, outlineLevel),
    isMilestone,
    startFrom: was?.start ?? null,
    startTo: is?.start ?? null,
    finishFrom,
    finishTo,
    movedDays,
    causes: movedDays === 0 ? null : causes,
  };
}
