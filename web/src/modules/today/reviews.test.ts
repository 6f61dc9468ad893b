import { expect, test } from 'vitest';
import { waitsForReview } from './reviews.ts';

test('a risk waits for a review after thirty days, not on the thirtieth', () => {
  const today = '2027-01-31';
  expect(waitsForReview({ reviewedOn: '2027-01-01', raisedOn: '2020-01-01' }, today)).toBe(false);
  expect(waitsForReview({ reviewedOn: '2026-12-31', raisedOn: '2020-01-01' }, today)).toBe(true);
});

test('a risk that was never reviewed counts from when it was raised', () => {
  expect(waitsForReview({ reviewedOn: null, raisedOn: '2027-01-30' }, '2027-01-31')).toBe(false);
  expect(waitsForReview({ reviewedOn: null, raisedOn: '2026-01-30' }, '2027-01-31')).toBe(true);
});
