import { freeFloat, totalFloat } from './float.ts';
import { leafRankAt, leafRole, type Network } from './network.ts';
import type { NetworkDates, Schedule } from './schedule.ts';
import { fillSummaries } from './summary-result.ts';

/** Lays out dates by place, adds floats, and sums rows up into their summaries. */
export function fillResult(network: Network, dates: NetworkDates): Schedule {
  const count = network.plan.activities.length;
  const column = (): Float64Array => new Float64Array(count);
  const [start, finish] = [column(), column()];
  // Where nothing is as late as possible, the dates are the early ones: one column serves for both.
  const isEarly = dates.placed === dates.early && !network.hasOwnPasses;
  const result: Schedule = {
    projectStart: dates.projectStart,
    projectFinish: dates.projectFinish,
    start,
    finish,
    earlyStart: isEarly ? start : column(),
    earlyFinish: isEarly ? finish : column(),
    lateStart: column(),
    lateFinish: column(),
    totalFloatMinutes: column(),
    freeFloatMinutes: column(),
    isCritical: new Uint8Array(count),
    findings: network.findings,
  };
  for (let place = 0; place < count; place += 1) {
    const rank = leafRankAt(network, place);
    if (rank < 0) {
      leaveOpen(result, place);
      continue;
    }
    fillLeafDates(network, dates, result, rank);
    // Float looks at summaries; without any it is counted while the leaf is at hand.
    if (!network.hasSummaries) fillLeafFloats(network, dates, result, rank);
  }
  if (!network.hasSummaries) return result;
  fillSummaries(network, dates, result);
  for (let rank = 0; rank < network.nodeCount; rank += 1) {
    if (network.role[rank] === leafRole) fillLeafFloats(network, dates, result, rank);
  }
  return result;
}

/** Blank rows have no dates; those of summaries are summed up later. */
function leaveOpen(result: Schedule, place: number): void {
  for (const column of [result.start, result.finish, result.earlyStart, result.earlyFinish])
    column[place] = Number.NaN;
  for (const column of [
    result.lateStart,
    result.lateFinish,
    result.totalFloatMinutes,
    result.freeFloatMinutes,
  ])
    column[place] = Number.NaN;
}

/** Writes the dates of one leaf. */
export function fillLeafDates(network: Network, dates: NetworkDates, result: Schedule, rank: number): void {
  const place = network.place[rank] ?? 0;
  const { placed, early, late } = dates;
  const terms = network.hasOwnPasses ? network.terms[rank] : undefined;
  result.start[place] = terms?.shownStart ?? placed.start[rank] ?? Number.NaN;
  result.finish[place] = terms?.shownFinish ?? placed.finish[rank] ?? Number.NaN;
  if (result.earlyStart !== result.start) {
    result.earlyStart[place] = early.start[rank] ?? Number.NaN;
    result.earlyFinish[place] = early.finish[rank] ?? Number.NaN;
  }
  result.lateStart[place] = late.start[rank] ?? Number.NaN;
  result.lateFinish[place] = late.finish[rank] ?? Number.NaN;
}

/** Writes the floats of one leaf; free float reads the dates of summaries, which must be there. */
export function fillLeafFloats(network: Network, dates: NetworkDates, result: Schedule, rank: number): void {
  const place = network.place[rank] ?? 0;
  const { project } = network.plan;
  // From the finish, late dates are where activities sit and float is how far they could move forward.
  const counted = project.scheduleFrom === 'finish' ? dates.early : dates.placed;
  const total = totalFloat(network, counted, dates.late, rank);
  result.totalFloatMinutes[place] = total;
  result.freeFloatMinutes[place] = freeFloat(network, dates.placed, result, rank, total);
  const isOutside = network.holds[rank] === 0 && network.terms[rank]?.isSpan !== true;
  const isDone = isOutside || (network.isCompleted[rank] === 1 && network.conventions.completedHaveNoFloat);
  const limit = project.criticalSlackLimitDays * project.minutesPerDay;
  const isTight = dates.longestPath === undefined ? total <= limit : dates.longestPath[rank] === 1;
  result.isCritical[place] = isTight && !isDone ? 1 : 0;
}
