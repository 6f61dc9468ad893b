import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import { longestHorizon, type ResourceProblem } from '../resource-problem.ts';
import type { CompiledPlan } from './compile-items.ts';
import type { PlanItem } from './plan-item.ts';
import { type ItemDates, measured } from './serial-plan-schedule.ts';

/** A plan as a problem in whole time units: activities are the items, then lags and waits. */
export interface UniformProblem {
  readonly problem: ResourceProblem;
  readonly clock: WorkClock;
  readonly unitMinutes: number;
  readonly begin: PlanMinute;
}

const unitsPerWhole = 100;
/** Above these the profile of single time units, or the number of activities, is too much for the search. */
const mostActivities = 4000;
const mostTimeUnits = Math.min(longestHorizon, 200_000);

function greatestDivisor(one: number, other: number): number {
  let [big, small] = [one, other];
  while (small !== 0) [big, small] = [small, big % small];
  return big;
}

/** Whether an item starts no later than its predecessors alone would let it. */
function isHeldByLogicAlone({ links, earliestStart }: PlanItem, begin: PlanMinute): boolean {
  return links.length > 0 || earliestStart <= begin;
}

function isPlain(item: PlanItem, clock: WorkClock): boolean {
  const { links, durationMinutes, isFixed } = item;
  const areLinksPlain = links.every(
    ({ type, lagMinutes, lagClock }) =>
      type === 'FS' && lagMinutes >= 0 && (lagMinutes === 0 || lagClock === clock),
  );
  return !isFixed && areLinksPlain && (durationMinutes === 0 || item.clock === clock);
}

/**
 * The plan as a problem in whole units of working time, when it is that plain: one calendar, finish-to-start
 * relations without leads, nothing fixed, the same units at all times, and no start held back but by logic where
 * there is logic. Undefined when it is not.
 */
export function asUniformProblem(
  compiled: CompiledPlan,
  hasConstraints: boolean,
): UniformProblem | undefined {
  const { items, constantUnits, unlevelled } = compiled;
  const clock = items.find(({ durationMinutes }) => durationMinutes > 0)?.clock;
  const begin = unlevelled.projectStart;
  if (clock === undefined || hasConstraints || items.length > mostActivities) return undefined;
  if (!items.every((item) => isPlain(item, clock) && isHeldByLogicAlone(item, begin))) return undefined;
  const capacities = constantUnits.map((units) => Math.round((units ?? Number.NaN) * unitsPerWhole));
  if (!capacities.every(Number.isFinite)) return undefined;
  const minutes = items.flatMap(({ durationMinutes, links }) => [
    durationMinutes,
    ...links.map(({ lagMinutes }) => lagMinutes),
  ]);
  const unitMinutes = minutes.reduce(greatestDivisor, 0);
  const timeUnits = minutes.reduce((sum, part) => sum + part, 0) / unitMinutes;
  if (!Number.isInteger(unitMinutes) || unitMinutes === 0 || timeUnits > mostTimeUnits) return undefined;
  return { problem: writeProblem(compiled, capacities, unitMinutes), clock, unitMinutes, begin };
}

function writeProblem(
  { items }: CompiledPlan,
  capacities: readonly number[],
  unitMinutes: number,
): ResourceProblem {
  const durations = items.map(({ durationMinutes }) => durationMinutes / unitMinutes);
  const successors: number[][] = items.map(() => []);
  items.forEach(({ links }, index) => {
    for (const { item, lagMinutes } of links) {
      if (lagMinutes === 0) successors[item]?.push(index);
      else {
        successors[item]?.push(durations.length);
        durations.push(lagMinutes / unitMinutes);
        successors.push([index]);
      }
    }
  });
  const demands = successors.map((_, index) => {
    const demand = new Array<number>(capacities.length).fill(0);
    for (const { resource, units } of items[index]?.uses ?? [])
      demand[resource] = Math.round(units * unitsPerWhole);
    return demand;
  });
  const divisors = capacities.map((capacity, resource) =>
    Math.max(
      1,
      demands.reduce((divisor, demand) => greatestDivisor(divisor, demand[resource] ?? 0), capacity),
    ),
  );
  const divided = (units: number, resource: number): number => units / (divisors[resource] ?? 1);
  return {
    durations,
    successors,
    demands: demands.map((demand) => demand.map(divided)),
    capacities: capacities.map(divided),
  };
}

/** The dates of a schedule of the problem. */
export function datesOfUniform(
  { items }: CompiledPlan,
  { clock, unitMinutes, begin }: UniformProblem,
  starts: readonly number[],
): ItemDates {
  const origin = clock.positionAt(begin);
  const start = new Float64Array(items.length);
  const finish = new Float64Array(items.length);
  items.forEach(({ durationMinutes }, index) => {
    const from = origin + (starts[index] ?? 0) * unitMinutes;
    finish[index] =
      durationMinutes === 0 && starts[index] === 0 ? begin : clock.finishAt(from + durationMinutes);
    start[index] = durationMinutes === 0 ? (finish[index] ?? 0) : clock.startAt(from);
  });
  return measured(items, start, finish);
}
