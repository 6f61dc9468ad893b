import type { LateDates } from './backward-pass.ts';
import type { Dates } from './forward-pass.ts';
import {
  finishFinish,
  finishStart,
  leafRole,
  type Network,
  startFinish,
  startStart,
  withinEntry,
  withinExit,
} from './network.ts';

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
 * Free float of a leaf: working minutes by which it can move without moving any successor; its total float when it
 * has none. Never negative.
 */
export function freeFloat(network: Network, dates: Dates, rank: number, total: number): number {
  const terms = network.terms[rank];
  if (terms === undefined || terms.mode === 'completed') return 0;
  const { edges } = network;
  let smallest = Number.POSITIVE_INFINITY;
  for (let edge = network.firstOut[rank] ?? -1; edge >= 0; edge = edges.nextOut[edge] ?? -1) {
    const to = edges.to[edge] ?? 0;
    const kind = edges.kind[edge] ?? 0;
    if (kind === withinEntry || kind === withinExit) continue;
    if (network.holds[to] === 0 || network.isCompleted[to] === 1) continue;
    if (network.role[to] !== leafRole && dates.start[to] === Number.NEGATIVE_INFINITY) continue;
    const isFromFinish = kind === finishStart || kind === finishFinish;
    const isToFinish = kind === finishFinish || kind === startFinish;
    const from = (isFromFinish ? dates.finish[rank] : dates.start[rank]) ?? 0;
    const until = (isToFinish ? dates.finish[to] : dates.start[to]) ?? 0;
    const lag = edges.lagMinutes[edge] ?? 0;
    const slackClock = lag === 0 ? undefined : edges.lagClock[edge];
    const gap =
      slackClock === undefined
        ? terms.floatClock.between(from, until)
        : terms.floatClock.between(slackClock.finishAt(slackClock.positionAt(from) + lag), until);
    smallest = Math.min(smallest, gap);
  }
  return Math.max(0, smallest === Number.POSITIVE_INFINITY ? total : smallest);
}

/** Whether the kind of an edge is a relation. */
export function isRelationKind(kind: number): boolean {
  return kind === finishStart || kind === startStart || kind === finishFinish || kind === startFinish;
}
