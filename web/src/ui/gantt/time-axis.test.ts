import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from './bar-shape.ts';
import { dayMinutes, readDayNumber, weekdayOf, weekNumberOf, writeDayNumber } from './plan-time.ts';
import { fitAxis, levelOf, minuteAt, pxOf, stepOf, zoomAxis, zoomLevels } from './time-axis.ts';

const from = readDayNumber('2027-01-04') * dayMinutes + 480;
const minute = fc.integer({ min: from, max: from + 900 * dayMinutes });
const zoom = fc.constantFrom(...zoomLevels);
const span = { from, to: from + 900 * dayMinutes };

test('a pixel is never more than one from where its date lies, at every zoom', () => {
  fc.assert(
    fc.property(minute, zoom, (at, level) => {
      const axis = zoomAxis(span, level, 800);
      const exact = ((at - axis.origin) / dayMinutes) * axis.dayPx;
      expect(Math.abs(pxOf(axis, at) - exact)).toBeLessThanOrEqual(1);
      expect(Math.abs(pxOf(axis, minuteAt(axis, pxOf(axis, at))) - pxOf(axis, at))).toBeLessThanOrEqual(1);
    }),
  );
});

test('a bar begins and ends where its dates lie, and is never too thin to see', () => {
  fc.assert(
    fc.property(minute, fc.integer({ min: 0, max: 90_000 }), zoom, (start, length, level) => {
      const axis = zoomAxis(span, level, 800);
      const finish = start + length;
      const bar = {
        kind: 'task' as const,
        start,
        finish,
        pieces: null,
        progress: 0.5,
        isCritical: false,
        isManual: false,
        isInactive: false,
        baseline: null,
        deadline: null,
        label: null,
      };
      const { whole } = shapeOf(axis, bar);
      expect(whole.leftPx).toBe(pxOf(axis, start));
      expect(whole.widthPx).toBe(Math.max(2, pxOf(axis, finish) - pxOf(axis, start)));
    }),
  );
});

test('the time line is no narrower than its window and holds the whole span', () => {
  fc.assert(
    fc.property(
      zoom,
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 0, max: 5000 }),
      (level, windowPx, days) => {
        const axis = zoomAxis({ from, to: from + days * dayMinutes }, level, windowPx);
        expect(axis.widthPx).toBeGreaterThanOrEqual(windowPx);
        expect(axis.origin).toBeLessThanOrEqual(from);
        expect(axis.end).toBeGreaterThanOrEqual(from + days * dayMinutes);
      },
    ),
  );
});

test('fitting shows the whole span at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 200, max: 3000 }), (days, windowPx) => {
      const axis = fitAxis({ from, to: from + days * dayMinutes }, windowPx);
      expect(pxOf(axis, from)).toBeGreaterThanOrEqual(0);
      expect(pxOf(axis, from + days * dayMinutes)).toBeLessThanOrEqual(windowPx);
    }),
  );
});

test('a drag goes by whole days at every zoom but that of hours', () => {
  fc.assert(
    fc.property(zoom, fc.integer({ min: -900, max: 900 }), (level, px) => {
      const step = stepOf(zoomAxis(span, level, 800), px);
      expect(Math.abs(step % (level === 'hour' ? 60 : dayMinutes))).toBe(0);
    }),
  );
  for (const level of zoomLevels) expect(levelOf(zoomAxis(span, level, 800).dayPx)).toBe(level);
});

test('days, weekdays and week numbers are those of the calendar', () => {
  expect(writeDayNumber(readDayNumber('2028-02-29'))).toBe('2028-02-29');
  expect(weekdayOf(readDayNumber('2026-11-26'))).toBe(4);
  // Years that end or begin in a week of the other year.
  const weeks = ['2026-12-31', '2027-01-03', '2027-01-04', '2021-01-01', '2024-12-30'];
  expect(weeks.map((day) => weekNumberOf(readDayNumber(day)))).toEqual([53, 53, 1, 53, 1]);
});
