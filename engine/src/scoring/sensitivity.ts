import { type Criterion, type ProjectScore, shareWeights } from './score-projects.ts';

/** A weight at which two projects change places, the other weights keeping their proportions. */
export interface TippingPoint {
  readonly criterion: string;
  /** The share that the criterion has now and at which the two are equal, 0 to 1. */
  readonly weightNow: number;
  readonly weightThen: number;
  /** Ahead now, and behind beyond the tipping point. */
  readonly ahead: string;
  readonly behind: string;
}

/** A project's total as a straight line over the weight of one criterion: `atNothing` at 0, `atAll` at 1. */
interface Line {
  readonly project: string;
  readonly atNothing: number;
  readonly atAll: number;
}

function linesOver(
  criterion: number,
  criteria: readonly Criterion[],
  scores: readonly ProjectScore[],
): readonly Line[] {
  const weights = shareWeights(criteria);
  const others = 1 - (weights[criterion] ?? 0);
  return scores.map(({ project, byCriterion }) => {
    const meanOf = (index: number): number => byCriterion.get(criteria[index]?.id ?? '')?.mean ?? 0;
    const rest = criteria.reduce(
      (sum, _, index) => (index === criterion ? sum : sum + (weights[index] ?? 0) * meanOf(index)),
      0,
    );
    return { project, atNothing: others > 0 ? rest / others : 0, atAll: meanOf(criterion) };
  });
}

/**
 * Every weight at which two neighbours or others of a ranking change places when one criterion is weighed differently
 * and the rest in proportion; the nearest change first. Exact: totals are straight lines over the weight.
 * `among` limits the pairs to the first so many of the ranking and those below them.
 */
export function findTippingPoints(
  criteria: readonly Criterion[],
  scores: readonly ProjectScore[],
  among: number = scores.length,
): readonly TippingPoint[] {
  const weights = shareWeights(criteria);
  const points = criteria.flatMap(({ id }, index): TippingPoint[] => {
    const weightNow = weights[index] ?? 0;
    if (weightNow === 1) return [];
    const lines = linesOver(index, criteria, scores);
    return lines.slice(0, among).flatMap((ahead, place) =>
      lines.slice(place + 1).flatMap((behind): TippingPoint[] => {
        const gapAtNothing = ahead.atNothing - behind.atNothing;
        const slope = ahead.atAll - behind.atAll - gapAtNothing;
        const weightThen = -gapAtNothing / slope;
        if (!(slope !== 0 && weightThen >= 0 && weightThen <= 1)) return [];
        return [{ criterion: id, weightNow, weightThen, ahead: ahead.project, behind: behind.project }];
      }),
    );
  });
  const distance = ({ weightNow, weightThen }: TippingPoint): number => Math.abs(weightThen - weightNow);
  return points.sort((left, right) => distance(left) - distance(right));
}

/** The totals of all projects when one criterion has the share `weight` and the others keep their proportions. */
export function totalsAt(
  criteria: readonly Criterion[],
  scores: readonly ProjectScore[],
  criterion: string,
  weight: number,
): ReadonlyMap<string, number> {
  const index = criteria.findIndex(({ id }) => id === criterion);
  const lines = linesOver(index, criteria, scores);
  return new Map(
    lines.map(({ project, atNothing, atAll }) => [project, atNothing + weight * (atAll - atNothing)]),
  );
}
