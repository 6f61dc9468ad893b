import { expect, test } from 'vitest';
import { partOf } from './work-parts.ts';

test('what is due within seven days is near, and what has no day comes last', () => {
  const today = '2027-01-11';
  const part = (dueOn: string | null, isOverdue = false) => partOf({ dueOn, isOverdue }, today);
  expect(part('2027-01-10', true)).toBe('late');
  expect([part('2027-01-11'), part('2027-01-18'), part('2027-01-19')]).toEqual(['week', 'week', 'later']);
  expect(part(null)).toBe('undated');
});
