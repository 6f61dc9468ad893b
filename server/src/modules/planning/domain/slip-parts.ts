import type { SlipPart } from '@regie/contracts/planning';
import type { Activity } from '@regie/engine/model';
import type { ExternalDate } from '@regie/engine/scheduling';
import { explainSlipInSteps, slipCauses } from '@regie/engine/slip';
import type { DayCount } from './plan-clock.ts';
import { daysBetween } from './plan-clock.ts';
import type { OwnPlan } from './stored-plan.ts';

/** A plan at one moment, with the finishes that were agreed or shown then. */
export interface Moment {
  readonly plan: OwnPlan;
  readonly externalDates: readonly ExternalDate[];
  readonly finishes: ReadonlyMap<number, number>;
}

/**
 * Why rows finish at another moment than they did, in working days that add up to the movement of each; in steps of a
 * calculation each.
 */
export function* slipParts(
  before: Moment,
  after: Moment,
  uids: readonly number[],
  days: DayCount,
): Generator<undefined, ReadonlyMap<number, SlipPart[]>> {
  const explained = yield* explainSlipInSteps(
    { plan: before.plan, externalDates: before.externalDates, reportedFinishes: before.finishes },
    { plan: after.plan, externalDates: after.externalDates, reportedFinishes: after.finishes },
    uids,
  );
  const parts = new Map<number, SlipPart[]>();
  if ('refused' in explained) return parts;
  for (const one of explained) {
    const moved = daysBetween(days, one.before, one.after);
    const minutes: readonly (readonly [SlipPart['cause'], number])[] = [
      ...slipCauses.map((cause) => [cause, one.causes[cause]] as const),
      ['unexplained', one.unexplainedMinutes],
    ];
    parts.set(one.uid, inDays(minutes, one.movedMinutes, moved, before.plan, after.plan));
  }
  return parts;
}

/** Each cause's share of the clock as its share of the working days, in tenths, the rest with the largest. */
function inDays(
  minutes: readonly (readonly [SlipPart['cause'], number])[],
  movedMinutes: number,
  movedDays: number,
  before: OwnPlan,
  after: OwnPlan,
): SlipPart[] {
  const whole = Math.round(movedDays * 10);
  const perMinute = movedMinutes === 0 ? 1 / 144 : whole / movedMinutes;
  const tenths = minutes.map(([cause, amount]) => ({ cause, tenths: Math.round(amount * perMinute) }));
  const rest = whole - tenths.reduce((sum, one) => sum + one.tenths, 0);
  const largest = tenths.reduce((most, one) => (Math.abs(one.tenths) > Math.abs(most.tenths) ? one : most));
  return tenths
    .map((one) => ({ cause: one.cause, days: (one.tenths + (one === largest ? rest : 0)) / 10 }))
    .filter(({ days }) => days !== 0)
    .map((part) => ({ ...part, ...culpritOf(part.cause, before, after) }));
}

/** The row of which most changed by a cause: the one to look at first. */
function culpritOf(
  cause: SlipPart['cause'],
  before: OwnPlan,
  after: OwnPlan,
): Pick<SlipPart, 'uid' | 'name'> {
  const old = new Map(before.activities.map((activity) => [activity.uid, activity]));
  const weight = weights[cause];
  let most: Activity | undefined;
  let least = 0;
  for (const activity of weight === undefined ? [] : after.activities) {
    const size = weight?.(old.get(activity.uid), activity) ?? 0;
    if (size > least) [most, least] = [activity, size];
  }
  return { uid: most?.uid ?? null, name: most?.name ?? null };
}

type Weight = (was: Activity | undefined, now: Activity) => number;
const weights: Readonly<Partial<Record<SlipPart['cause'], Weight>>> = {
  duration: (was, now) => (was === undefined ? 0 : Math.abs(now.durationMinutes - was.durationMinutes)),
  scope: (was, now) => (was === undefined ? now.durationMinutes : 0),
  lateStart: (was, now) =>
    Math.abs(
      (now.progress.actualStart ?? now.constraint.date ?? 0) -
        (was?.progress.actualStart ?? was?.constraint.date ?? 0),
    ),
};
