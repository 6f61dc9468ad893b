import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Criterion,
  findTippingPoints,
  type ProjectScore,
  pairwiseWeights,
  scoreProjects,
  totalsAt,
} from './index.ts';

const criterion = (id: string, weight: number): Criterion => ({ id, weight, worst: 0, best: 10 });
const review = (project: string, value: number, risk: number, reviewer = 'r') => ({
  project,
  reviewer,
  scores: { value, risk },
});

function scores(
  criteria: readonly Criterion[],
  reviews: Parameters<typeof scoreProjects>[1],
): readonly ProjectScore[] {
  const result = scoreProjects(criteria, reviews);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('pairwise weights', () => {
  test('of a published matrix have its eigenvalue and ratio', () => {
    const result = pairwiseWeights([
      [1, 3, 5],
      [1, 1, 3],
      [1, 1, 1],
    ]);
    if ('refused' in result) throw new Error(result.refused);
    expect(result.weights.map((weight) => Number(weight.toFixed(3)))).toEqual([0.637, 0.258, 0.105]);
    expect(result.consistencyRatio).toBeCloseTo(0.033, 3);
  });

  test('give back the weights that consistent comparisons were made of, at ratio zero', () => {
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 9 }), (wished) => {
        const result = pairwiseWeights(wished.map((one) => wished.map((other) => one / other)));
        const total = wished.reduce((sum, one) => sum + one, 0);
        if ('refused' in result) return false;
        const isEqual = result.weights.every(
          (found, index) => Math.abs(found - (wished[index] ?? 0) / total) < 1e-9,
        );
        return isEqual && result.consistencyRatio < 1e-9 && result.worstPair === undefined;
      }),
    );
  });

  test('of circular comparisons are not consistent, and a negative one is refused', () => {
    const circle = pairwiseWeights([
      [1, 9, 1 / 9],
      [1, 1, 9],
      [1, 1, 1],
    ]);
    expect('refused' in circle ? 0 : circle.consistencyRatio).toBeGreaterThan(1);
    expect(
      pairwiseWeights([
        [1, -1],
        [1, 1],
      ]),
    ).toMatchObject({ refused: 'scoring/comparison-not-positive' });
  });
});

describe('scores', () => {
  test('weigh scaled means and show where reviewers differ', () => {
    const [first, second] = scores(
      [criterion('value', 3), { id: 'risk', weight: 1, worst: 10, best: 0 }],
      [review('a', 8, 2, 'x'), review('a', 4, 2, 'y'), review('b', 5, 5)],
    );
    expect(first).toMatchObject({ project: 'a', rank: 1 });
    expect(first?.total).toBeCloseTo(0.65, 12);
    expect(first?.byCriterion.get('value')?.spread).toBeCloseTo(0.4, 12);
    expect(first?.lowest).toBeCloseTo(0.5, 12);
    expect(second?.rank).toBe(2);
  });

  test('that are missing or out of range are refused with project, reviewer and criterion', () => {
    expect(scoreProjects([criterion('value', 1)], [{ project: 'a', reviewer: 'x', scores: {} }])).toEqual({
      refused: 'scoring/score-missing',
      culprits: ['a', 'x', 'value'],
    });
    expect(scoreProjects([criterion('value', 1)], [review('a', 11, 0)])).toMatchObject({
      refused: 'scoring/score-not-valid',
    });
  });
});

describe('tipping points', () => {
  test('tell at which weight two projects change places', () => {
    const criteria = [criterion('value', 6), criterion('risk', 4)];
    const ranked = scores(criteria, [review('bold', 10, 0), review('safe', 5, 6)]);
    const point = findTippingPoints(criteria, ranked).find(({ criterion: id }) => id === 'value');
    expect(point).toMatchObject({ ahead: 'bold', behind: 'safe' });
    expect(point?.weightThen).toBeCloseTo(6 / 11, 12);
  });

  test('make the two totals equal, whatever the scores', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 6 }), score, (rows, weight) => {
        const criteria = [criterion('value', weight + 1), criterion('risk', 5)];
        const ranked = scores(
          criteria,
          rows.map(([value, risk], index) => review(`p${index}`, value, risk)),
        );
        return findTippingPoints(criteria, ranked).every(({ criterion: id, weightThen, ahead, behind }) => {
          const totals = totalsAt(criteria, ranked, id, weightThen);
          return Math.abs((totals.get(ahead) ?? 0) - (totals.get(behind) ?? 1)) < 1e-9;
        });
      }),
    );
  });
});
