import { usualRiskMatrix } from '@regie/contracts/risks';
import { expect, test } from 'vitest';
import { findBand } from './band.ts';
import { arrowOf, centreOf, findMovements } from './movements.ts';

test('risks that move the same way share an arrow, those that stay or have no residual place have none', () => {
  const cells = [
    { probability: 5, impact: 4, inherent: ['a', 'b', 'c', 'd'], residual: ['c'] },
    { probability: 2, impact: 4, inherent: [], residual: ['a', 'b'] },
  ];
  expect(findMovements(cells)).toEqual([
    { from: { probability: 5, impact: 4 }, to: { probability: 2, impact: 4 }, ids: ['a', 'b'] },
  ]);
});

test('probability goes upward and impact to the right', () => {
  expect(centreOf({ probability: 5, impact: 1 })).toEqual({ x: 10, y: 10 });
  expect(centreOf({ probability: 1, impact: 5 })).toEqual({ x: 90, y: 90 });
});

test('an arrow points from where the risk was to where it goes', () => {
  const { start, end } = arrowOf({
    from: { probability: 5, impact: 3 },
    to: { probability: 1, impact: 3 },
    ids: [],
  });
  expect(start.x).toBeCloseTo(50);
  expect(end.x).toBeCloseTo(50);
  expect(start.y).toBeLessThan(end.y);
});

test('the band is read by impact first, so that a matrix that is not symmetric stays right', () => {
  expect(findBand(usualRiskMatrix, 5, 3)).toBe('extreme');
  const skewed = {
    bands: usualRiskMatrix.bands.map((row, impact) => row.map(() => (impact === 4 ? 'extreme' : 'low'))),
  } as const;
  expect(findBand({ bands: skewed.bands.map((row) => [...row]) }, 1, 5)).toBe('extreme');
  expect(findBand({ bands: skewed.bands.map((row) => [...row]) }, 5, 1)).toBe('low');
});
