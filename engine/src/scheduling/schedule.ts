import type { Plan, PlanMinute } from '@regie/engine/model';
import { backwardPass, type LateDates } from './backward-pass.ts';
import { compileNetwork } from './compile-network.ts';
import type { CycleRefusal, ScheduleFinding } from './findings.ts';
import { type Dates, forwardPass } from './forward-pass.ts';
import { horizonsOf } from './horizon.ts';
import { longestPathOf } from './longest-path.ts';
import { moveToSuccessors } from './move-to-successors.ts';
import { leafRole, type Network } from './network.ts';
import type { ScheduleOptions } from './options.ts';
import { placeSpans } from './place-spans.ts';
import { fillResult } from './result.ts';

/**
 * Computed dates and floats in columns by the place of the activity in the plan. Minutes of plan time; floats in
 * working minutes; blank rows hold NaN. Start and finish are the scheduled dates: the early ones except for
 * as-late-as-possible activities.
 */
export interface Schedule {
  readonly projectStart: PlanMinute;
  projectFinish: PlanMinute;
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  readonly totalFloatMinutes: Float64Array;
  readonly freeFloatMinutes: Float64Array;
  /** 1 for critical activities. */
  readonly isCritical: Uint8Array;
  readonly findings: readonly ScheduleFinding[];
}

/** A schedule, or why there is none. */
export type ScheduleOutcome =
  | { readonly schedule: Schedule; readonly refusal?: undefined }
  | { readonly schedule?: undefined; readonly refusal: CycleRefusal };

/** Computes dates and floats of a plan; changes nothing of it. Refuses relations that run in a circle. */
export function schedule(plan: Plan, options: ScheduleOptions = {}): ScheduleOutcome {
  const compiled = compileNetwork(plan, options);
  if ('refusal' in compiled) return { refusal: compiled.refusal };
  return { schedule: scheduleNetwork(compiled.network) };
}

/** All dates of a network by rank, as the passes leave them. */
export interface NetworkDates {
  readonly early: Dates;
  /** Scheduled dates; the same arrays as early where nothing is as late as possible. */
  readonly placed: Dates;
  readonly late: LateDates;
  /** 1 for leaves that drive the last finish, where that is what critical means. */
  readonly longestPath?: Uint8Array | undefined;
  projectStart: PlanMinute;
  projectFinish: PlanMinute;
}

/** Computes dates and floats of a network that was made ready before. */
export function scheduleNetwork(network: Network): Schedule {
  return fillResult(network, computeDates(network));
}

/** Runs the passes. */
export function computeDates(network: Network): NetworkDates {
  const early = newDates(network.nodeCount);
  const late = { ...newDates(network.nodeCount), hold: new Float64Array(network.nodeCount) };
  const { project } = network.plan;
  if (project.scheduleFrom === 'finish' && project.finish !== undefined) {
    return computeFromFinish(network, early, late, project.finish);
  }
  forwardPass(network, early);
  const projectFinish = latestFinish(network, early);
  network.horizon = horizonsOf(network, early, projectFinish);
  backwardPass(network, early, late, projectFinish);
  if (network.hasOwnPasses) moveToSuccessors(network, early, late, projectFinish);
  if (network.hasOwnPasses) placeSpans(network, early, late);
  const placed = placeLateOnes(network, early, late);
  const longestPath = network.conventions.criticalIsLongestPath ? longestPathOf(network, early) : undefined;
  return { early, placed, late, projectStart: project.start, projectFinish, longestPath };
}

/** From a given finish the late dates come first, and the earliest of them is where the project starts. */
function computeFromFinish(
  network: Network,
  early: Dates,
  late: LateDates,
  projectFinish: PlanMinute,
): NetworkDates {
  early.start.fill(Number.NaN);
  early.finish.fill(Number.NaN);
  backwardPass(network, early, late, projectFinish);
  let projectStart = Number.POSITIVE_INFINITY;
  for (let rank = 0; rank < network.nodeCount; rank += 1) {
    if (isActiveLeaf(network, rank)) projectStart = Math.min(projectStart, late.start[rank] ?? projectStart);
  }
  if (projectStart === Number.POSITIVE_INFINITY) projectStart = network.plan.project.start;
  network.freeStart.forEach((_, rank) => {
    // What has begun is where it is.
    if ((network.terms[rank]?.mode ?? 'open') !== 'open') return;
    network.freeStart[rank] = Math.max(projectStart, network.notBefore[rank] ?? projectStart);
  });
  forwardPass(network, early);
  const placed = placeLateOnes(network, early, late);
  return { early, placed, late, projectStart, projectFinish };
}

function placeLateOnes(network: Network, early: Dates, late: LateDates): Dates {
  if (network.lateCount === 0) return early;
  const placed = newDates(network.nodeCount);
  forwardPass(network, placed, late);
  return placed;
}

/** The finish of the last active leaf; the project start when there is none. */
export function latestFinish(network: Network, dates: Dates): PlanMinute {
  let latest = Number.NEGATIVE_INFINITY;
  for (let rank = 0; rank < network.nodeCount; rank += 1) {
    if (isActiveLeaf(network, rank)) latest = Math.max(latest, dates.finish[rank] ?? latest);
  }
  return latest === Number.NEGATIVE_INFINITY ? network.plan.project.start : latest;
}

function isActiveLeaf(network: Network, rank: number): boolean {
  return network.role[rank] === leafRole && network.holds[rank] === 1;
}

function newDates(count: number): Dates {
  return {
    start: new Float64Array(count),
    finish: new Float64Array(count),
    position: new Float64Array(count),
  };
}
