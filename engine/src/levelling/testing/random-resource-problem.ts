import { createUniformSequence } from '@regie/engine/simulation';
import type { ResourceProblem } from '../resource-problem.ts';

/** A random problem in which every activity fits on its own; capacities up to 12 units, durations up to 9. */
export function randomResourceProblem(
  seed: number,
  size: { readonly activities: number; readonly resources: number },
): ResourceProblem {
  const random = createUniformSequence(seed);
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const capacities = Array.from({ length: size.resources }, () => whole(1, 12));
  const activities = Array.from({ length: size.activities }, (_, index) => index);
  return {
    capacities,
    durations: activities.map(() => whole(0, 9)),
    demands: activities.map(() => capacities.map((capacity) => (random() < 0.5 ? 0 : whole(0, capacity)))),
    successors: activities.map((activity) =>
      activities.filter((other) => other > activity && random() < 2 / size.activities),
    ),
  };
}
