import type { ScoringRefusal } from './pairwise.ts';

/** A criterion with its weight; weights are relative. */
export interface Criterion {
  readonly id: string;
  readonly weight: number;
  /** The scores between which a project may lie; scores are scaled to 0 to 1. Lower is better when worst > best. */
  readonly worst: number;
  readonly best: number;
}

/** The scores that one reviewer gave a project, by criterion. */
export interface Review {
  readonly project: string;
  readonly reviewer: string;
  readonly scores: Readonly<Record<string, number>>;
}

/** What the reviews of a project come to on one criterion, scaled to 0 to 1. */
export interface CriterionScore {
  readonly mean: number;
  /** The largest minus the smallest of the reviewers: large where they should talk. */
  readonly spread: number;
}

/** A project's total and where it comes from. */
export interface ProjectScore {
  readonly project: string;
  /** 0 to 1. */
  readonly total: number;
  /** Totals of each reviewer alone, lowest and highest. */
  readonly lowest: number;
  readonly highest: number;
  readonly byCriterion: ReadonlyMap<string, CriterionScore>;
  /** 1 is the best; equal totals share a rank. */
  readonly rank: number;
}

function findRefusal(criteria: readonly Criterion[], reviews: readonly Review[]): ScoringRefusal | undefined {
  if (criteria.length === 0) return { refused: 'scoring/no-criteria', culprits: [] };
  const wrong = criteria.filter(
    ({ weight, worst, best }) =>
      !(
        weight >= 0 &&
        Number.isFinite(weight) &&
        Number.isFinite(worst) &&
        Number.isFinite(best) &&
        worst !== best
      ),
  );
  if (wrong.length > 0 || criteria.every(({ weight }) => weight === 0)) {
    return { refused: 'scoring/weight-not-valid', culprits: wrong.map(({ id }) => id) };
  }
  for (const { project, reviewer, scores } of reviews) {
    for (const { id, worst, best } of criteria) {
      const score = scores[id];
      const culprits = [project, reviewer, id];
      if (score === undefined) return { refused: 'scoring/score-missing', culprits };
      const isInside = score >= Math.min(worst, best) && score <= Math.max(worst, best);
      if (!isInside) return { refused: 'scoring/score-not-valid', culprits };
    }
  }
  return undefined;
}

const scaled = ({ worst, best }: Criterion, score: number): number => (score - worst) / (best - worst);

/** The weights of criteria, scaled to add up to 1. */
export function shareWeights(criteria: readonly Criterion[]): readonly number[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map(({ weight }) => weight / total);
}

function scoreOne(
  project: string,
  criteria: readonly Criterion[],
  reviews: readonly Review[],
): Omit<ProjectScore, 'rank'> {
  const weights = shareWeights(criteria);
  const totals = reviews.map(({ scores }) =>
    criteria.reduce(
      (sum, criterion, index) => sum + (weights[index] ?? 0) * scaled(criterion, scores[criterion.id] ?? 0),
      0,
    ),
  );
  const byCriterion = new Map(
    criteria.map((criterion) => {
      const given = reviews.map(({ scores }) => scaled(criterion, scores[criterion.id] ?? 0));
      const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
      return [criterion.id, { mean, spread: Math.max(...given) - Math.min(...given) }];
    }),
  );
  const total = totals.reduce((sum, score) => sum + score, 0) / totals.length;
  return { project, total, lowest: Math.min(...totals), highest: Math.max(...totals), byCriterion };
}

/**
 * Totals of all reviewed projects, the best first. Refuses criteria without weight or range, and reviews with a score
 * that is missing or outside its range, naming project, reviewer and criterion.
 */
export function scoreProjects(
  criteria: readonly Criterion[],
  reviews: readonly Review[],
): readonly ProjectScore[] | ScoringRefusal {
  const refusal = findRefusal(criteria, reviews);
  if (refusal !== undefined) return refusal;
  const byProject = new Map<string, Review[]>();
  for (const review of reviews) {
    byProject.set(review.project, [...(byProject.get(review.project) ?? []), review]);
  }
  const scores = [...byProject].map(([project, own]) => scoreOne(project, criteria, own));
  return scores
    .toSorted((left, right) => right.total - left.total)
    .map((score) => ({ ...score, rank: 1 + scores.filter(({ total }) => total > score.total).length }));
}
