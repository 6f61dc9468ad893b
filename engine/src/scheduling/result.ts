import { outlineOf } from '@regie/engine/model';
import { freeFloat, totalFloat } from './float.ts';
import { leafRole, type Network } from './network.ts';
import type { NetworkDates, Schedule } from './schedule.ts';

/** Lays out dates by place, adds floats, and sums rows up into their summaries. */
export function fillResult(network: Network, dates: NetworkDates): Schedule {
  const count = network.plan.activities.length;
  const column = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  const result: Schedule = {
    projectStart: dates.projectStart,
    projectFinish: dates.projectFinish,
    start: column(),
    finish: column(),
    earlyStart: column(),
    earlyFinish: column(),
    lateStart: column(),
    lateFinish: column(),
    totalFloatMinutes: column(),
    freeFloatMinutes: column(),
    isCritical: new Uint8Array(count),
    findings: network.findings,
  };
  for (let rank = 0; rank < network.nodeCount; rank += 1) {
    if (network.role[rank] === leafRole) fillLeaf(network, dates, result, rank);
  }
  fillSummaries(network, result);
  return result;
}

/** Writes the result of one leaf. */
export function fillLeaf(network: Network, dates: NetworkDates, result: Schedule, rank: number): void {
  const place = network.place[rank] ?? 0;
  const { placed, early, late } = dates;
  result.start[place] = placed.start[rank] ?? Number.NaN;
  result.finish[place] = placed.finish[rank] ?? Number.NaN;
  result.earlyStart[place] = early.start[rank] ?? Number.NaN;
  result.earlyFinish[place] = early.finish[rank] ?? Number.NaN;
  result.lateStart[place] = late.start[rank] ?? Number.NaN;
  result.lateFinish[place] = late.finish[rank] ?? Number.NaN;
  const { project } = network.plan;
  // From the finish, late dates are where activities sit and float is how far they could move forward.
  const total = totalFloat(network, project.scheduleFrom === 'finish' ? early : placed, late, rank);
  result.totalFloatMinutes[place] = total;
  result.freeFloatMinutes[place] = freeFloat(network, placed, rank, total);
  const isDone = network.isCompleted[rank] === 1 && network.conventions.completedHaveNoFloat;
  const limit = project.criticalSlackLimitDays * project.minutesPerDay;
  result.isCritical[place] = total <= limit && !isDone ? 1 : 0;
}

/** Sums rows up into their summaries; inactive ones only where nothing else is below. */
export function fillSummaries({ plan, conventions }: Network, result: Schedule): void {
  const { parent } = outlineOf(plan.activities);
  for (let place = parent.length - 1; place >= 0; place -= 1) {
    const above = parent[place] ?? -1;
    if (above < 0 || Number.isNaN(result.start[place])) continue;
    if (conventions.inactiveHoldNobody && plan.activities[place]?.isActive === false) continue;
    raise(result.start, above, place, Math.min);
    raise(result.finish, above, place, Math.max);
    raise(result.earlyStart, above, place, Math.min);
    raise(result.earlyFinish, above, place, Math.max);
    raise(result.lateStart, above, place, Math.min);
    raise(result.lateFinish, above, place, Math.max);
    raise(result.totalFloatMinutes, above, place, Math.min);
    raise(result.freeFloatMinutes, above, place, Math.min);
    if (result.isCritical[place] === 1) result.isCritical[above] = 1;
  }
}

function raise(
  column: Float64Array,
  above: number,
  place: number,
  choose: (one: number, other: number) => number,
): void {
  const [known, value] = [column[above] ?? Number.NaN, column[place] ?? Number.NaN];
  column[above] = Number.isNaN(known) ? value : choose(known, value);
}
