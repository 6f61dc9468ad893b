import { expect, test } from 'vitest';
import { momentPart } from './moment-part.ts';
import type { ColumnSetup } from './plan-columns.tsx';

const workDay = [480, 720, 750, 1020];
const pattern = { week: Array.from({ length: 7 }, () => workDay), days: new Map() };
// Only what a moment is read with.
const setup = { today: '2027-03-01', pattern, words: { notADay: 'no day' } } as unknown as ColumnSetup;
const at = (text: string) =>
  Date.UTC(2027, 2, 14) / 60_000 + Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

test('A day typed without a time is its first or last working minute, with one that very minute.', () => {
  const read = (end: 'start' | 'finish', text: string) =>
    momentPart({ ...setup, hasClock: true }, end, end).parse?.(text);
  expect(read('start', '14-03-2027')).toEqual({ value: at('08:00') });
  expect(read('finish', '14 mrt')).toEqual({ value: at('17:00') });
  expect(read('finish', '14 mrt 13:30')).toEqual({ value: at('13:30') });
  expect(read('start', '14-3 9.15')).toEqual({ value: at('09:15') });
  expect(read('start', '14-03-2027 25:00')).toEqual({ problem: 'no day' });
});

test('What stands in a cell at the zoom of hours is read back as the same minute.', () => {
  for (const hasClock of [true, false]) {
    const part = momentPart({ ...setup, hasClock }, 'start', 'start');
    const minute = hasClock ? at('10:45') : at('08:00');
    expect(part.parse?.(part.toText?.(minute) ?? '')).toEqual({ value: minute });
  }
});
