import { expect, test } from 'vitest';
import { formatPlanMinute, parsePlanMinute } from './plan-time.ts';

test.each(['0001-01-01', '0099-12-31', '1899-12-31', '1970-01-01', '2024-02-29', '9999-12-31'])(
  'the day %s reads as itself',
  (day) => {
    expect(formatPlanMinute(parsePlanMinute(`${day}T23:59`) ?? 0)).toBe(`${day}T23:59:00`);
  },
);

test.each([
  '2023-02-29',
  '2024-13-01',
  '2024-00-01',
  '2024-01-00',
  '2024-01-01T24:00',
  '2024-01-01T08:60',
  'today',
])('%s is no date', (text) => {
  expect(parsePlanMinute(text)).toBeUndefined();
});
