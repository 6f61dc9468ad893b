import type { PlanMinute, RelationType } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';

/** What an item uses of a resource while it runs; the resource is an index into the profiles. */
export interface ItemUse {
  readonly resource: number;
  readonly units: number;
}

/** A relation from an earlier item; the lag runs on its clock. */
export interface ItemLink {
  readonly item: number;
  readonly type: RelationType;
  readonly lagMinutes: number;
  readonly lagClock: WorkClock;
}

/** A leaf of a plan made ready for levelling. */
export interface PlanItem {
  readonly uid: number;
  readonly clock: WorkClock;
  readonly durationMinutes: number;
  /** Not before this: logic, constraints and progress, without regard to resources. */
  readonly earliestStart: PlanMinute;
  readonly lateStart: PlanMinute;
  readonly lateFinish: PlanMinute;
  /** Where it is in the plan as it stands. */
  readonly currentStart: PlanMinute;
  readonly currentFinish: PlanMinute;
  /** Begun, done, manual, pinned by a constraint, or never to be levelled. */
  readonly isFixed: boolean;
  /** 0-1000; of two that want the same resource the higher goes first. */
  readonly priority: number;
  readonly uses: readonly ItemUse[];
  readonly links: readonly ItemLink[];
}

/** The minute that lies a number of working minutes after another; before it when negative. */
export function addWork(clock: WorkClock, minute: PlanMinute, minutes: number): PlanMinute {
  if (minutes === 0) return minute;
  const position = clock.positionAt(minute) + minutes;
  return minutes > 0 ? clock.finishAt(position) : clock.startAt(position);
}

/** The earliest start that a relation allows when its predecessor runs from `start` to `finish`. */
export function linkedStart(
  item: PlanItem,
  link: ItemLink,
  start: PlanMinute,
  finish: PlanMinute,
): PlanMinute {
  const from = link.type === 'FS' || link.type === 'FF' ? finish : start;
  const bound = addWork(link.lagClock, from, link.lagMinutes);
  if (link.type === 'FS' || link.type === 'SS') return bound;
  return item.durationMinutes === 0
    ? bound
    : item.clock.startAt(item.clock.positionAt(bound) - item.durationMinutes);
}
