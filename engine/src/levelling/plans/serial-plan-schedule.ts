import type { PlanMinute } from '@regie/engine/model';
import type { CompiledPlan } from './compile-items.ts';
import { ItemHeap } from './item-heap.ts';
import { addWork, linkedStart, type PlanItem } from './plan-item.ts';
import type { UseProfile } from './use-profile.ts';

/** Dates per item of a compiled plan. */
export interface ItemDates {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly projectFinish: PlanMinute;
  /** Sum over all items of the minutes between their start and that in the plan as it stands. */
  readonly movedMinutes: number;
}

function successorsOf(items: readonly PlanItem[]): number[][] {
  const successors: number[][] = items.map(() => []);
  items.forEach(({ links }, index) => {
    for (const { item } of links) successors[item]?.push(index);
  });
  return successors;
}

/** Moves a start later until the resources have room for the whole item. */
export function startWithRoom(item: PlanItem, from: PlanMinute, profiles: readonly UseProfile[]): PlanMinute {
  if (item.durationMinutes === 0) return from;
  let start = item.clock.startAt(item.clock.positionAt(from));
  for (;;) {
    const finish = addWork(item.clock, start, item.durationMinutes);
    let until: PlanMinute | undefined;
    for (const { resource, units } of item.uses) {
      until = profiles[resource]?.shortUntil(start, finish, units);
      if (until !== undefined) break;
    }
    if (until === undefined || until === Number.POSITIVE_INFINITY) return start;
    start = item.clock.startAt(item.clock.positionAt(until));
  }
}

/** Visits the items so that predecessors come first; of those that may come, the one with the smallest key. */
export function visitInOrder<Item extends PlanItem>(
  items: readonly Item[],
  keys: Float64Array,
  visit: (item: Item, index: number) => void,
): void {
  const successors = successorsOf(items);
  const waitingFor = Int32Array.from(items, ({ links }) => links.length);
  const heap = new ItemHeap(keys);
  items.forEach((_, index) => {
    if (waitingFor[index] === 0) heap.push(index);
  });
  while (!heap.isEmpty) {
    const index = heap.pop();
    const item = items[index];
    if (item === undefined) break;
    visit(item, index);
    for (const other of successors[index] ?? []) {
      waitingFor[other] = (waitingFor[other] ?? 0) - 1;
      if (waitingFor[other] === 0) heap.push(other);
    }
  }
}

/** The earliest start that its own limits and its predecessors leave an item. */
export function earliestAfter(item: PlanItem, start: Float64Array, finish: Float64Array): PlanMinute {
  let from = item.earliestStart;
  for (const link of item.links)
    from = Math.max(from, linkedStart(item, link, start[link.item] ?? 0, finish[link.item] ?? 0));
  return from;
}

/**
 * The serial schedule generation scheme on calendars: fixed items first where they are; then, of those whose
 * predecessors have their dates, the one with the smallest key as early as relations and resources allow.
 */
export function scheduleSerially({ items, capacities }: CompiledPlan, keys: Float64Array): ItemDates {
  const profiles = capacities.map((profile) => profile.copy());
  const start = new Float64Array(items.length);
  const finish = new Float64Array(items.length);
  const take = (item: PlanItem, index: number): void => {
    for (const { resource, units } of item.uses)
      profiles[resource]?.add(start[index] ?? 0, finish[index] ?? 0, -units);
  };
  items.forEach((item, index) => {
    if (!item.isFixed) return;
    start[index] = item.currentStart;
    finish[index] = item.currentFinish;
    take(item, index);
  });
  visitInOrder(items, keys, (item, index) => {
    if (item.isFixed) return;
    start[index] = startWithRoom(item, earliestAfter(item, start, finish), profiles);
    finish[index] = addWork(item.clock, start[index] ?? 0, item.durationMinutes);
    take(item, index);
  });
  return measured(items, start, finish);
}

/** Dates with what they come to. */
export function measured(items: readonly PlanItem[], start: Float64Array, finish: Float64Array): ItemDates {
  let projectFinish = Number.NEGATIVE_INFINITY;
  let movedMinutes = 0;
  items.forEach(({ currentStart }, index) => {
    projectFinish = Math.max(projectFinish, finish[index] ?? projectFinish);
    movedMinutes += Math.abs((start[index] ?? 0) - currentStart);
  });
  return { start, finish, projectFinish, movedMinutes };
}

/** Whether dates are better: the sooner finish first, then the least change to the plan as it stands. */
export function areBetter(one: ItemDates, other: ItemDates | undefined): boolean {
  if (other === undefined || one.projectFinish !== other.projectFinish)
    return one.projectFinish < (other?.projectFinish ?? Number.POSITIVE_INFINITY);
  return one.movedMinutes < other.movedMinutes;
}
