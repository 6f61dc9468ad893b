import { outlineOf } from '@regie/engine/model';
import { relationGap } from './float.ts';
import { leafRankAt, leafRole, type Network } from './network.ts';
import type { NetworkDates, Schedule } from './schedule.ts';

/** The summaries of a plan with the rows directly below each, by place. */
export class SummaryTree {
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** 1 where any leaf at or below has begun, and where any is not yet completed. */
  readonly hasBegun: Uint8Array;
  readonly hasOpen: Uint8Array;

  constructor(network: Network) {
    const { activities } = network.plan;
    this.parent = outlineOf(activities).parent;
    this.firstChild = new Int32Array(activities.length).fill(-1);
    this.nextSibling = new Int32Array(activities.length).fill(-1);
    this.hasBegun = new Uint8Array(activities.length);
    this.hasOpen = new Uint8Array(activities.length);
    for (let place = activities.length - 1; place >= 0; place -= 1) {
      const above = this.parent[place] ?? -1;
      if (above < 0) continue;
      this.nextSibling[place] = this.firstChild[above] ?? -1;
      this.firstChild[above] = place;
    }
    for (let rank = 0; rank < network.nodeCount; rank += 1) this.noteProgress(network, rank);
  }

  /** Takes over how far a leaf has come. */
  noteProgress(network: Network, rank: number): void {
    if (network.role[rank] !== leafRole) return;
    const place = network.place[rank] ?? 0;
    const mode = network.terms[rank]?.mode;
    this.hasBegun[place] = mode === 'begun' || mode === 'completed' ? 1 : 0;
    this.hasOpen[place] = mode === 'completed' ? 0 : 1;
  }

  /** Sums up the rows below one summary; tells whether its dates have changed. Inactive rows and those of other plans do not count. */
  sumUp(network: Network, result: Schedule, place: number): boolean {
    // One with dates of its own is no sum.
    if (leafRankAt(network, place) >= 0) return false;
    const columns = dateColumns(result);
    const before = columns.map(({ column }) => column[place]);
    for (const { column } of columns) column[place] = Number.NaN;
    this.hasBegun[place] = 0;
    this.hasOpen[place] = 0;
    for (let child = this.firstChild[place] ?? -1; child >= 0; child = this.nextSibling[child] ?? -1) {
      const row = network.plan.activities[child];
      const isInactive = network.conventions.inactiveHoldNobody && row?.isActive === false;
      if (isInactive || row?.isExternal === true || Number.isNaN(result.start[child])) continue;
      if (this.hasBegun[child] === 1) this.hasBegun[place] = 1;
      if (this.hasOpen[child] === 1) this.hasOpen[place] = 1;
      for (const { column, choose } of columns) {
        const [known, value] = [column[place] ?? Number.NaN, column[child] ?? Number.NaN];
        column[place] = Number.isNaN(known) ? value : choose(known, value);
      }
    }
    this.#countFloat(network, result, place);
    return columns.some(({ column }, index) => !Object.is(column[place], before[index]));
  }

  /** The float of a summary lies between its own summed dates; it is not the smallest of its leaves. */
  #countFloat(network: Network, result: Schedule, place: number): void {
    if (Number.isNaN(result.start[place])) return;
    const { project } = network.plan;
    const clock = network.summaryClock(place);
    const startFloat = clock.between(result.earlyStart[place] ?? 0, result.lateStart[place] ?? 0);
    const finishFloat = clock.between(result.earlyFinish[place] ?? 0, result.lateFinish[place] ?? 0);
    const isDone = this.hasOpen[place] === 0;
    const open = this.hasBegun[place] === 1 ? finishFloat : Math.min(startFloat, finishFloat);
    const total = isDone ? 0 : open;
    result.totalFloatMinutes[place] = total;
    const limit = project.criticalSlackLimitDays * project.minutesPerDay;
    result.isCritical[place] = total <= limit && !isDone ? 1 : 0;
  }

  /** Counts the free float of one summary, once the dates of all rows are known. */
  countFreeFloat(network: Network, dates: NetworkDates, result: Schedule, place: number): void {
    if (leafRankAt(network, place) >= 0) return;
    const total = result.totalFloatMinutes[place] ?? 0;
    const rank = network.exitRankOfPlace[place] ?? -1;
    const [start, finish] = [result.start[place] ?? 0, result.finish[place] ?? 0];
    const gap = rank < 0 ? total : relationGap(network, dates.placed, result, rank, start, finish);
    result.freeFloatMinutes[place] = Math.max(0, Number.isFinite(gap) ? gap : total);
  }
}

interface DateColumn {
  readonly column: Float64Array;
  readonly choose: (one: number, other: number) => number;
}

function dateColumns(result: Schedule): readonly DateColumn[] {
  return [
    { column: result.start, choose: Math.min },
    { column: result.finish, choose: Math.max },
    { column: result.earlyStart, choose: Math.min },
    { column: result.earlyFinish, choose: Math.max },
    { column: result.lateStart, choose: Math.min },
    { column: result.lateFinish, choose: Math.max },
  ];
}

/** Sums all rows up into their summaries and counts the floats of these. */
export function fillSummaries(network: Network, dates: NetworkDates, result: Schedule): SummaryTree {
  const tree = new SummaryTree(network);
  for (let place = tree.parent.length - 1; place >= 0; place -= 1) {
    if ((tree.firstChild[place] ?? -1) >= 0) tree.sumUp(network, result, place);
  }
  for (let place = 0; place < tree.parent.length; place += 1) {
    if ((tree.firstChild[place] ?? -1) >= 0) tree.countFreeFloat(network, dates, result, place);
  }
  return tree;
}
