import type { Plan, PlanMinute } from '@regie/engine/model';
import type { CycleRefusal } from '@regie/engine/scheduling';
import { type CompiledPlan, compilePlan, type LevellingFinding } from './compile-items.ts';
import type { LevelledActivity } from './level-plan.ts';
import { addWork, type ItemLink, linkedStart, type PlanItem } from './plan-item.ts';

/** Dates within float at which the load of the resources is as even as it was found. */
export interface SmoothedPlan {
  readonly activities: readonly LevelledActivity[];
  /** The same as before: nothing leaves its float. */
  readonly projectFinish: PlanMinute;
  /** Sum over resources and days of the squared load in working days of one unit, before and after. */
  readonly unevennessBefore: number;
  readonly unevennessAfter: number;
  /** Rounds over all activities until nothing moved any more. */
  readonly rounds: number;
  readonly findings: readonly LevellingFinding[];
}

const minutesPerDay = 1440;
const maxRounds = 20;
const maxPlaces = 400;

interface Smoothing {
  readonly items: readonly PlanItem[];
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** By item, the relations that lead to others. */
  readonly after: readonly { readonly item: number; readonly link: ItemLink }[][];
  readonly firstDay: number;
  /** Minutes of use by resource and day. */
  readonly loads: readonly Float64Array[];
  /** Working minutes that count as a day: how far apart the places are that are tried. */
  readonly stepMinutes: number;
}

function begin({ items, capacities, unlevelled }: CompiledPlan, stepMinutes: number): Smoothing {
  const firstDay = Math.floor(unlevelled.projectStart / minutesPerDay);
  const lastDay = Math.ceil(
    Math.max(unlevelled.projectFinish, ...items.map((one) => one.currentFinish)) / minutesPerDay,
  );
  const after: { item: number; link: ItemLink }[][] = items.map(() => []);
  items.forEach(({ links }, item) => {
    for (const link of links) after[link.item]?.push({ item, link });
  });
  const smoothing: Smoothing = {
    items,
    start: Float64Array.from(items, ({ isFixed, currentStart, earliestStart }) =>
      isFixed ? currentStart : earliestStart,
    ),
    finish: Float64Array.from(items, (item) =>
      item.isFixed ? item.currentFinish : addWork(item.clock, item.earliestStart, item.durationMinutes),
    ),
    after,
    firstDay,
    loads: capacities.map(() => new Float64Array(Math.max(1, lastDay - firstDay + 2))),
    stepMinutes,
  };
  items.forEach((_, index) => {
    changeLoad(smoothing, index, smoothing.start[index] ?? 0, smoothing.finish[index] ?? 0, 1);
  });
  return smoothing;
}

/** Minutes that an item works on each day of a stretch. */
function eachDay(
  { items, firstDay }: Smoothing,
  index: number,
  start: number,
  finish: number,
  visit: (day: number, minutes: number) => void,
): void {
  const clock = items[index]?.clock;
  if (clock === undefined) return;
  for (let day = Math.floor(start / minutesPerDay); day * minutesPerDay < finish; day += 1) {
    const [from, to] = [Math.max(start, day * minutesPerDay), Math.min(finish, (day + 1) * minutesPerDay)];
    const minutes = clock.between(from, to);
    if (minutes > 0) visit(day - firstDay, minutes);
  }
}

function changeLoad(smoothing: Smoothing, index: number, start: number, finish: number, sign: 1 | -1): void {
  for (const { resource, units } of smoothing.items[index]?.uses ?? []) {
    const load = smoothing.loads[resource];
    if (load === undefined) continue;
    eachDay(smoothing, index, start, finish, (day, minutes) => {
      load[day] = (load[day] ?? 0) + sign * minutes * units;
    });
  }
}

/** What the squares of all loads would grow by. */
function costOf(smoothing: Smoothing, index: number, start: number, finish: number): number {
  let cost = 0;
  for (const { resource, units } of smoothing.items[index]?.uses ?? []) {
    const load = smoothing.loads[resource];
    eachDay(smoothing, index, start, finish, (day, minutes) => {
      const more = minutes * units;
      cost += (2 * (load?.[day] ?? 0) + more) * more;
    });
  }
  return cost;
}

/** The places that an item can take while all others stay: a day of work apart, within its float. */
function placesOf({ items, start, finish, after, stepMinutes }: Smoothing, index: number): number[] {
  const item = items[index];
  if (item === undefined) return [];
  let from = item.earliestStart;
  for (const link of item.links)
    from = Math.max(from, linkedStart(item, link, start[link.item] ?? 0, finish[link.item] ?? 0));
  const position = item.clock.positionAt(from);
  const places: number[] = [];
  for (let step = 0; step < maxPlaces; step += 1) {
    const place = item.clock.startAt(position + step * stepMinutes);
    const end = addWork(item.clock, place, item.durationMinutes);
    const holds = (after[index] ?? []).some(({ item: next, link }) => {
      const successor = items[next];
      return successor !== undefined && linkedStart(successor, link, place, end) > (start[next] ?? 0);
    });
    if (end > item.lateFinish || holds) break;
    places.push(place);
  }
  return places;
}

/** Puts an item where the loads are evenest; tells whether it moved. */
function move(smoothing: Smoothing, index: number): boolean {
  const { items, start, finish } = smoothing;
  const item = items[index];
  if (item === undefined || item.isFixed || item.durationMinutes === 0 || item.uses.length === 0)
    return false;
  const before = start[index] ?? 0;
  changeLoad(smoothing, index, before, finish[index] ?? 0, -1);
  let [best, least] = [before, costOf(smoothing, index, before, finish[index] ?? 0)];
  for (const place of placesOf(smoothing, index)) {
    const cost = costOf(smoothing, index, place, addWork(item.clock, place, item.durationMinutes));
    if (cost < least - 1e-6) [best, least] = [place, cost];
  }
  start[index] = best;
  if (best !== before) finish[index] = addWork(item.clock, best, item.durationMinutes);
  changeLoad(smoothing, index, best, finish[index] ?? 0, 1);
  return best !== before;
}

function unevenness({ loads, stepMinutes }: Smoothing): number {
  return loads.reduce(
    (sum, load) => sum + load.reduce((squares, minutes) => squares + (minutes / stepMinutes) ** 2, 0),
    0,
  );
}

/**
 * Smooths the load of resources within float: nothing is delayed beyond its late finish and the plan ends when it did.
 * From the last activity to the first, again until nothing moves, each goes where the sum of squared daily loads is
 * least. Source: Burgess, Killebrew (1962). What stays in levelPlan stays here too.
 */
export function smoothPlan(plan: Plan): SmoothedPlan | { readonly refusal: CycleRefusal } {
  const compiled = compilePlan(plan);
  if ('refusal' in compiled) return compiled;
  const smoothing = begin(compiled, plan.project.minutesPerDay);
  const unevennessBefore = unevenness(smoothing);
  let rounds = 0;
  for (let isMoving = true; isMoving && rounds < maxRounds; rounds += 1) {
    isMoving = false;
    for (let index = compiled.items.length - 1; index >= 0; index -= 1)
      if (move(smoothing, index)) isMoving = true;
  }
  const { start, finish } = smoothing;
  return {
    activities: compiled.items.map(({ uid }, index) => ({
      uid,
      start: start[index] ?? 0,
      finish: finish[index] ?? 0,
    })),
    projectFinish: compiled.unlevelled.projectFinish,
    unevennessBefore,
    unevennessAfter: unevenness(smoothing),
    rounds,
    findings: compiled.findings,
  };
}
