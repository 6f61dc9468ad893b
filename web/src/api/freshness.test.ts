import { expect, test } from 'vitest';
import { isTouched } from './freshness.ts';

const one = '01900000-0000-7000-8000-000000000001';
const other = '01900000-0000-7000-8000-000000000002';

test('a changed risk touches lists of risks, its own page and the counts of its project', () => {
  const hint = { type: 'risk', id: one };
  expect(isTouched(['risks.list', null, {}], hint)).toBe(true);
  expect(isTouched(['risks.get', { id: one }, null], hint)).toBe(true);
  expect(isTouched(['projects.get', { id: other }, null], hint)).toBe(true);
});

test('a changed risk leaves the page of another risk alone, unless that is addressed by key', () => {
  const hint = { type: 'risk', id: one };
  expect(isTouched(['risks.get', { id: other }, null], hint)).toBe(false);
  expect(isTouched(['risks.get', { id: 'R-12' }, null], hint)).toBe(true);
});

test('a comment touches comments and history, not lists', () => {
  const hint = { type: 'comment', id: one };
  expect(isTouched(['comments.list', { id: other }, null], hint)).toBe(true);
  expect(isTouched(['events.list', null, null], hint)).toBe(true);
  expect(isTouched(['risks.list', null, null], hint)).toBe(false);
});

test('an edit of a plan asks what differs in it, and leaves its explanation to the page', () => {
  const hints = ['activity', 'relation', 'plan'].map((type) => ({ type, id: one }));
  const asks = (operation: string) => hints.some((hint) => isTouched([operation, { id: one }, null], hint));
  expect(['planning.read-changes', 'projects.list', 'planning.explain', 'risks.list'].map(asks)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a type that nobody described touches everything, so that nothing stays stale', () => {
  expect(isTouched(['me.get', null, null], { type: 'organisation', id: one })).toBe(true);
});
