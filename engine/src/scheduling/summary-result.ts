import { outlineOf } from '@regie/engine/model';
import { relationGap } from './float.ts';
import { exitRole, leafRole, type Network } from './network.ts';
import type { NetworkDates, Schedule } from './schedule.ts';

/** Sums dates of leaves up into their summaries and counts the floats of these; inactive rows do not count. */
export function fillSummaries(network: Network, dates: NetworkDates, result: Schedule): void {
  const { plan, conventions } = network;
  const { parent } = outlineOf(plan.activities);
  const progress = new SummaryProgress(network);
  const isSummary = new Uint8Array(parent.length);
  for (const above of parent) if (above >= 0) isSummary[above] = 1;
  for (let place = parent.length - 1; place >= 0; place -= 1) {
    if (isSummary[place] === 1) countFloat(network, result, place, progress);
    const above = parent[place] ?? -1;
    if (above < 0 || Number.isNaN(result.start[place])) continue;
    if (conventions.inactiveHoldNobody && plan.activities[place]?.isActive === false) continue;
    progress.pass(place, above);
    raise(result.start, above, place, Math.min);
    raise(result.finish, above, place, Math.max);
    raise(result.earlyStart, above, place, Math.min);
    raise(result.earlyFinish, above, place, Math.max);
    raise(result.lateStart, above, place, Math.min);
    raise(result.lateFinish, above, place, Math.max);
  }
  countFreeFloats(network, dates, result, isSummary);
}

/** Whether any leaf below a row has begun, and whether any is still to be completed. */
class SummaryProgress {
  readonly hasBegun: Uint8Array;
  readonly hasOpen: Uint8Array;

  constructor(network: Network) {
    this.hasBegun = new Uint8Array(network.plan.activities.length);
    this.hasOpen = new Uint8Array(network.plan.activities.length);
    for (let rank = 0; rank < network.nodeCount; rank += 1) {
      if (network.role[rank] !== leafRole) continue;
      const place = network.place[rank] ?? 0;
      const mode = network.terms[rank]?.mode;
      if (mode === 'begun' || mode === 'completed') this.hasBegun[place] = 1;
      if (mode !== 'completed') this.hasOpen[place] = 1;
    }
  }

  pass(place: number, above: number): void {
    if (this.hasBegun[place] === 1) this.hasBegun[above] = 1;
    if (this.hasOpen[place] === 1) this.hasOpen[above] = 1;
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

/** The float of a summary lies between its own rolled-up dates; it is not the smallest of its leaves. */
function countFloat(network: Network, result: Schedule, place: number, progress: SummaryProgress): void {
  if (Number.isNaN(result.start[place])) return;
  const { project } = network.plan;
  const clock = network.summaryClock(place);
  const startFloat = clock.between(result.earlyStart[place] ?? 0, result.lateStart[place] ?? 0);
  const finishFloat = clock.between(result.earlyFinish[place] ?? 0, result.lateFinish[place] ?? 0);
  const isDone = progress.hasOpen[place] === 0;
  const open = progress.hasBegun[place] === 1 ? finishFloat : Math.min(startFloat, finishFloat);
  const total = isDone ? 0 : open;
  result.totalFloatMinutes[place] = total;
  result.freeFloatMinutes[place] = total;
  const limit = project.criticalSlackLimitDays * project.minutesPerDay;
  result.isCritical[place] = total <= limit && !isDone ? 1 : 0;
}

function countFreeFloats(
  network: Network,
  dates: NetworkDates,
  result: Schedule,
  isSummary: Uint8Array,
): void {
  for (let rank = 0; rank < network.nodeCount; rank += 1) {
    if (network.role[rank] !== exitRole) continue;
    const place = network.place[rank] ?? 0;
    if (isSummary[place] !== 1) continue;
    const [start, finish] = [result.start[place] ?? 0, result.finish[place] ?? 0];
    const gap = relationGap(network, dates.placed, result, rank, start, finish);
    if (Number.isFinite(gap)) result.freeFloatMinutes[place] = Math.max(0, gap);
  }
}
