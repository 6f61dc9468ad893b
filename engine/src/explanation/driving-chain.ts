import type { Plan } from '@regie/engine/model';
import { type CycleRefusal, compileNetwork, type ScheduleOptions } from '@regie/engine/scheduling';
import type { Dates } from '../scheduling/forward-pass.ts';
import { leafRankAt, type Network } from '../scheduling/network.ts';
import { computeDates } from '../scheduling/schedule.ts';
import type { ChainLink } from './date-cause.ts';
import { findCause } from './find-cause.ts';

/** Why something ends when it does, or that relations run in a circle. */
export type DrivingChain =
  | { readonly links: readonly ChainLink[]; readonly refusal?: undefined }
  | { readonly links?: undefined; readonly refusal: CycleRefusal };

/**
 * Explains why an activity stands where it does, or why the project ends when it does: from that activity back, each
 * with what decides its dates, up to one that no predecessor decides. A summary is explained by its last leaf. No
 * links for a row that takes no part, or in an empty plan.
 */
export function drivingChain(
  plan: Plan,
  activityUid?: number | undefined,
  options: ScheduleOptions = {},
): DrivingChain {
  const compiled = compileNetwork(plan, options);
  if ('refusal' in compiled) return { refusal: compiled.refusal };
  const { network } = compiled;
  const { placed } = computeDates(network);
  const rankOfUid = new Map(plan.activities.map(({ uid }, place) => [uid, leafRankAt(network, place)]));
  const links: ChainLink[] = [];
  for (let rank = lastLeaf(network, placed, activityUid); rank >= 0; ) {
    const activity = plan.activities[network.place[rank] ?? -1];
    if (activity === undefined) break;
    const found = findCause(network, placed, rank);
    const terms = network.terms[rank];
    const start = terms?.shownStart ?? placed.start[rank] ?? Number.NaN;
    const finish = terms?.shownFinish ?? placed.finish[rank] ?? Number.NaN;
    links.push({ activityUid: activity.uid, start, finish, ...found });
    rank = found.cause.kind === 'predecessor' ? (rankOfUid.get(found.cause.activityUid) ?? -1) : -1;
  }
  return { links };
}

/** The leaf of the project, or below a row, that is the last to finish; -1 when there is none. */
function lastLeaf(network: Network, dates: Dates, uid: number | undefined): number {
  const { activities } = network.plan;
  const first = uid === undefined ? 0 : activities.findIndex((activity) => activity.uid === uid);
  if (first < 0) return -1;
  const own = uid === undefined ? -1 : leafRankAt(network, first);
  if (own >= 0) return own;
  const level = uid === undefined ? Number.NEGATIVE_INFINITY : (activities[first]?.outlineLevel ?? 0);
  let [last, finish] = [-1, Number.NEGATIVE_INFINITY];
  for (let place = first; place < activities.length; place += 1) {
    const activity = activities[place];
    const isBelow = place === first || activity?.isBlank === true || (activity?.outlineLevel ?? 0) > level;
    if (!isBelow) break;
    const rank = leafRankAt(network, place);
    const takesPart = rank >= 0 && (network.holds[rank] === 1 || place === first);
    // Of those that finish together the last row is the one that people call the end.
    if (!takesPart || (dates.finish[rank] ?? finish) < finish) continue;
    [last, finish] = [rank, dates.finish[rank] ?? finish];
  }
  return last;
}
