import type { PlanMinute } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { type PlanState, type SlipCause, slipCauses } from './cause.ts';
import { mixStates } from './mix-states.ts';

/** Why the finish of one activity moved; minutes on the clock of the plan, above zero for later. */
export interface ExplainedSlip {
  readonly uid: number;
  readonly before: PlanMinute;
  readonly after: PlanMinute;
  /** after − before; exactly the sum of all causes and the unexplained. */
  readonly movedMinutes: number;
  /** Each cause's fair part; those that changed nothing are 0. */
  readonly causes: Readonly<Record<SlipCause, number>>;
  /** What reported dates moved beyond the calculated ones; 0 where calculated dates are explained. */
  readonly unexplainedMinutes: number;
}

/** Why there is no explanation: one of the two states cannot be scheduled. */
export interface SlipRefusal {
  readonly refused: 'slip/circle-before' | 'slip/circle-after';
  readonly activityUids: readonly number[];
}

type Finishes = ReadonlyMap<number, PlanMinute>;

function finishesOf({ plan, externalDates = [] }: PlanState): Finishes | readonly number[] {
  const outcome = schedule(plan, { externalDates });
  if (outcome.schedule === undefined) return outcome.refusal.activityUids;
  const { finish } = outcome.schedule;
  return new Map(plan.activities.map(({ uid }, place) => [uid, finish[place] ?? Number.NaN]));
}

const isList = (found: Finishes | readonly number[]): found is readonly number[] => Array.isArray(found);

/** The causes of which something differs between the two states; a step for each. */
function* findActiveCauses(before: PlanState, after: PlanState): Generator<undefined, readonly SlipCause[]> {
  const textOf = (taken: readonly SlipCause[]): string =>
    JSON.stringify(mixStates(before, after, new Set(taken)));
  const unchanged = textOf([]);
  const active: SlipCause[] = [];
  for (const cause of slipCauses) {
    yield;
    if (textOf([cause]) !== unchanged) active.push(cause);
  }
  return active;
}

/** The causes that stand at 1 in the binary digits of a number. */
function subset(causes: readonly SlipCause[], digits: number): ReadonlySet<SlipCause> {
  return new Set(causes.filter((_, index) => ((digits >> index) & 1) === 1));
}

/** How often a cause comes after exactly `size` of the others in all orders: size! (n − 1 − size)! ÷ n!. */
function orderShare(size: number, count: number): number {
  let share = 1 / count;
  for (let step = 1; step <= size; step++) share *= step / (count - step);
  return share;
}

const bitCount = (digits: number): number => digits.toString(2).replaceAll('0', '').length;

/** The mean over all orders of what each cause adds when it is put in. Source: Shapley (1953). */
function fairParts(count: number, finishAt: (digits: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const bit = 1 << index;
    let part = 0;
    for (let digits = 0; digits < 1 << count; digits++) {
      if ((digits & bit) !== 0) continue;
      part += orderShare(bitCount(digits), count) * (finishAt(digits | bit) - finishAt(digits));
    }
    return part;
  });
}

/** Whole minutes that add up to the whole, by the largest remainders. */
function roundParts(parts: readonly number[], whole: number): readonly number[] {
  const rounded = parts.map((part) => Math.floor(part + 1e-9));
  const order = [...parts.keys()].sort(
    (left, right) =>
      (parts[right] ?? 0) - (rounded[right] ?? 0) - ((parts[left] ?? 0) - (rounded[left] ?? 0)),
  );
  let rest = whole - rounded.reduce((sum, part) => sum + part, 0);
  for (let at = 0; rest > 0 && order.length > 0; at = (at + 1) % order.length, rest--) {
    const index = order[at] ?? 0;
    rounded[index] = (rounded[index] ?? 0) + 1;
  }
  return rounded;
}

/**
 * Splits the movement of activities (milestones, usually) between two states of a plan over its causes. Every mixture
 * of the changes is scheduled, and each cause gets its mean contribution over all orders in which the changes could
 * have come, so that no order has to be believed; parts are whole minutes and add up exactly. Activities that are not
 * in both states are left out. Refuses states that cannot be scheduled.
 */
export function explainSlip(
  before: PlanState,
  after: PlanState,
  uids: readonly number[],
): readonly ExplainedSlip[] | SlipRefusal {
  const steps = explainSlipInSteps(before, after, uids);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of one calculation of the plan each, for who has others to serve in between. */
export function* explainSlipInSteps(
  before: PlanState,
  after: PlanState,
  uids: readonly number[],
): Generator<undefined, readonly ExplainedSlip[] | SlipRefusal> {
  const [old, now] = [finishesOf(before), finishesOf(after)];
  if (isList(old)) return { refused: 'slip/circle-before', activityUids: old };
  if (isList(now)) return { refused: 'slip/circle-after', activityUids: now };
  const active = yield* findActiveCauses(before, after);
  const last = (1 << active.length) - 1;
  const mixtures: Finishes[] = [old];
  for (let digits = 1; digits < last; digits++) {
    yield;
    const found = finishesOf(mixStates(before, after, subset(active, digits)));
    // A mixture may run in a circle although neither state does: it then counts as if nothing had changed.
    mixtures.push(isList(found) ? old : found);
  }
  if (last > 0) mixtures.push(now);
  return uids.flatMap((uid): ExplainedSlip[] => {
    const [from, to] = [old.get(uid), now.get(uid)];
    if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) return [];
    const finishAt = (digits: number): number => mixtures[digits]?.get(uid) ?? from;
    const parts = roundParts(fairParts(active.length, finishAt), to - from);
    const partOf = (cause: SlipCause): number => parts[active.indexOf(cause)] ?? 0;
    const reportedFrom = before.reportedFinishes?.get(uid) ?? from;
    const reportedTo = after.reportedFinishes?.get(uid) ?? to;
    const causes = {
      scope: partOf('scope'),
      relation: partOf('relation'),
      calendar: partOf('calendar'),
      duration: partOf('duration'),
      lateStart: partOf('lateStart'),
      upstream: partOf('upstream'),
    };
    const explained = active.length === 0 ? 0 : to - from;
    const movedMinutes = reportedTo - reportedFrom;
    return [
      {
        uid,
        before: reportedFrom,
        after: reportedTo,
        movedMinutes,
        causes,
        unexplainedMinutes: movedMinutes - explained,
      },
    ];
  });
}
