import { checkSchedule } from '../check-schedule.ts';
import type { ResourceProblem } from '../resource-problem.ts';

/**
 * The shortest makespan by trying all orders of a small problem (at most about 7 activities): each activity in turn
 * at the earliest start that breaks nothing. Some order leads to a shortest schedule: Sprecher, Kolisch, Drexl 1995.
 */
export function shortestMakespan(problem: ResourceProblem): number {
  const count = problem.durations.length;
  let shortest = Number.POSITIVE_INFINITY;
  const starts = new Map<number, number>();
  const finish = (activity: number): number =>
    (starts.get(activity) ?? 0) + (problem.durations[activity] ?? 0);
  const extend = (): void => {
    if (starts.size === count) {
      shortest = Math.min(shortest, Math.max(0, ...[...starts.keys()].map(finish)));
      return;
    }
    for (let activity = 0; activity < count; activity += 1) {
      const before = problem.successors.flatMap((next, other) => (next.includes(activity) ? [other] : []));
      if (starts.has(activity) || !before.every((other) => starts.has(other))) continue;
      let start = Math.max(0, ...before.map(finish));
      while (!fitsAt(problem, starts, activity, start)) start += 1;
      starts.set(activity, start);
      extend();
      starts.delete(activity);
    }
  };
  extend();
  return shortest;
}

function fitsAt(
  problem: ResourceProblem,
  placed: ReadonlyMap<number, number>,
  activity: number,
  start: number,
): boolean {
  const part = [...placed.keys(), activity];
  const partial = {
    capacities: problem.capacities,
    durations: part.map((index) => problem.durations[index] ?? 0),
    demands: part.map((index) => problem.demands[index] ?? []),
    successors: part.map(() => []),
  };
  return checkSchedule(partial, [...placed.values(), start]).length === 0;
}
