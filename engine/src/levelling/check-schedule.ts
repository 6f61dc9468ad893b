import type { ResourceProblem } from './resource-problem.ts';

/** A rule that a schedule breaks; activities and resources are indices. */
export type ScheduleViolation =
  | { readonly kind: 'start'; readonly activity: number }
  | { readonly kind: 'precedence'; readonly activity: number; readonly successor: number }
  | { readonly kind: 'capacity'; readonly resource: number; readonly time: number };

/**
 * All rules that starts per activity break; empty when the schedule is feasible. Written apart from the searches, in
 * the plainest way, so that it can judge them.
 */
export function checkSchedule(problem: ResourceProblem, starts: readonly number[]): ScheduleViolation[] {
  const violations: ScheduleViolation[] = [];
  const finish = (activity: number): number =>
    (starts[activity] ?? Number.NaN) + (problem.durations[activity] ?? 0);
  problem.successors.forEach((successors, activity) => {
    const start = starts[activity];
    if (start === undefined || !Number.isInteger(start) || start < 0)
      violations.push({ kind: 'start', activity });
    for (const successor of successors)
      if (!((starts[successor] ?? Number.NaN) >= finish(activity)))
        violations.push({ kind: 'precedence', activity, successor });
  });
  return [...violations, ...problem.capacities.flatMap((_, resource) => overuse(problem, starts, resource))];
}

function overuse(problem: ResourceProblem, starts: readonly number[], resource: number): ScheduleViolation[] {
  const use = new Map<number, number>();
  problem.durations.forEach((duration, activity) => {
    const start = starts[activity] ?? 0;
    const units = problem.demands[activity]?.[resource] ?? 0;
    for (let time = start; time < start + duration && units > 0; time += 1)
      use.set(time, (use.get(time) ?? 0) + units);
  });
  return [...use]
    .filter(([, units]) => units > (problem.capacities[resource] ?? 0))
    .map(([time]) => ({ kind: 'capacity', resource, time }));
}
