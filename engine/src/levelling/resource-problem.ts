/**
 * A resource-constrained project in whole time units: activities run without a break, each precedence is finish to
 * start, and a resource is renewed every unit of time.
 */
export interface ResourceProblem {
  /** Time units per activity, whole and not negative. */
  readonly durations: readonly number[];
  /** Per activity the indices of those that may start once it has finished. */
  readonly successors: readonly (readonly number[])[];
  /** Per activity the units of each resource in use while it runs, whole and not negative. */
  readonly demands: readonly (readonly number[])[];
  /** Units of each resource that can be in use at once. */
  readonly capacities: readonly number[];
}

/** Why a problem has no schedule; activities and resources are indices. */
export type ProblemRefusal =
  | { readonly refused: 'levelling/not-whole'; readonly activity: number }
  | { readonly refused: 'levelling/unknown-successor'; readonly activity: number }
  | {
      readonly refused: 'levelling/demand-above-capacity';
      readonly activity: number;
      readonly resource: number;
    }
  | { readonly refused: 'levelling/horizon-too-long'; readonly horizon: number }
  /** The activities in the order of their relations; the last precedes the first. */
  | { readonly refused: 'levelling/cycle'; readonly activities: readonly number[] };

/** Longest sum of durations that a profile of single time units is kept for. */
export const longestHorizon = 4_000_000;

function isWhole(value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value >= 0 && value < 2 ** 30);
}

/** The first reason why a problem has no schedule, cycles excepted; undefined when there is none. */
export function findProblemRefusal(problem: ResourceProblem): ProblemRefusal | undefined {
  const { durations, successors, demands, capacities } = problem;
  let horizon = 0;
  for (let activity = 0; activity < durations.length; activity += 1) {
    const demand = demands[activity] ?? [];
    if (!isWhole(durations[activity]) || !demand.every(isWhole))
      return { refused: 'levelling/not-whole', activity };
    const isKnown = (other: number): boolean => durations[other] !== undefined;
    if (!(successors[activity] ?? []).every(isKnown))
      return { refused: 'levelling/unknown-successor', activity };
    const resource = demand.findIndex((units, index) => units > (capacities[index] ?? 0));
    if (resource >= 0 && (durations[activity] ?? 0) > 0)
      return { refused: 'levelling/demand-above-capacity', activity, resource };
    horizon += durations[activity] ?? 0;
  }
  return horizon > longestHorizon ? { refused: 'levelling/horizon-too-long', horizon } : undefined;
}
