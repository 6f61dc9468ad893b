import type { LateDates } from './backward-pass.ts';
import type { Dates } from './forward-pass.ts';
import { type Network, relationGap } from './network.ts';

/** Total float of a leaf in working minutes of its calendar; negative when its dates cannot be met. */
export function totalFloat(network: Network, dates: Dates, late: LateDates, rank: number): number {
  const terms = network.terms[rank];
  const { conventions } = network;
  if (terms === undefined) return 0;
  if (terms.mode === 'completed' && conventions.completedHaveNoFloat) return 0;
  const isFromStart = network.plan.project.scheduleFrom === 'start';
  if (terms.isLate && isFromStart) return 0;
  const { floatClock } = terms;
  const finishFloat = floatClock.between(dates.finish[rank] ?? 0, late.finish[rank] ?? 0);
  if (terms.mode === 'begun' && conventions.begunHaveFinishFloat) return finishFloat;
  const startFloat = floatClock.between(dates.start[rank] ?? 0, late.start[rank] ?? 0);
  return conventions.floatIsSmallerOfBothEnds ? Math.min(startFloat, finishFloat) : startFloat;
}

/**
 * Free float of a leaf: working minutes by which it can move without moving any successor; at most its total float,
 * which it is when nothing succeeds. Never negative. Dates are by place.
 */
export function freeFloat(network: Network, dates: Dates, rank: number, total: number): number {
  if (network.isCompleted[rank] === 1) return 0;
  const place = network.place[rank] ?? 0;
  const gap = relationGap(network, dates, rank, dates.start[place] ?? 0, dates.finish[place] ?? 0);
  return Math.max(0, Math.min(total, gap ?? total));
}
