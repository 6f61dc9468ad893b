import { expect, test } from 'vitest';
import { dayMinutes, readDayNumber } from './plan-time.ts';
import { shadedStretches, workedMinutes } from './shading.ts';
import { headTicks } from './ticks.ts';
import { pxOf, zoomAxis, zoomLevels } from './time-axis.ts';

const day = (text: string) => readDayNumber(text) * dayMinutes;
const span = { from: day('2026-12-14'), to: day('2027-03-01') };
const work = [480, 720, 780, 1020];
const pattern = {
  week: [[], work, work, work, work, work, []],
  days: new Map([[readDayNumber('2026-12-25'), { hours: [], name: 'Eerste kerstdag' }]]),
};

test.each(zoomLevels)('at the zoom of a %s the head covers the span without gaps, in both lines', (zoom) => {
  const axis = zoomAxis(span, zoom, 800);
  const { upper, lower } = headTicks(axis, span, 'nl');
  for (const ticks of [upper, lower]) {
    expect(ticks[0]?.minute).toBeLessThanOrEqual(span.from);
    for (const [index, tick] of ticks.entries()) {
      const next = ticks[index + 1];
      if (next !== undefined) expect(next.leftPx).toBe(tick.leftPx + tick.widthPx);
    }
    const last = ticks.at(-1);
    expect((last?.leftPx ?? 0) + (last?.widthPx ?? 0)).toBeGreaterThanOrEqual(pxOf(axis, span.to));
  }
});

test('months are named in the language of the reader, weeks numbered by ISO', () => {
  const axis = zoomAxis(span, 'week', 800);
  const nl = headTicks(axis, span, 'nl');
  expect(nl.upper.map(({ label }) => label)).toEqual(['december 2026', 'januari 2027', 'februari 2027']);
  expect(headTicks(axis, span, 'en').upper[1]?.label).toBe('January 2027');
  expect(nl.lower.slice(0, 4).map(({ label }) => label)).toEqual(['51', '52', '53', '1']);
});

test('weekends and days off are shaded as one stretch, with the name of the day off', () => {
  const axis = zoomAxis(span, 'day', 800);
  const christmas = shadedStretches(axis, { from: day('2026-12-21'), to: day('2026-12-29') }, pattern);
  // Friday 25 December runs on into the weekend.
  expect(christmas).toEqual([
    { leftPx: pxOf(axis, day('2026-12-25')), widthPx: 3 * 28, name: 'Eerste kerstdag' },
  ]);
});

test('where hours are drawn the lunch and the night are shaded too', () => {
  const axis = zoomAxis(span, 'hour', 800);
  const stretches = shadedStretches(axis, { from: day('2026-12-21'), to: day('2026-12-22') }, pattern);
  expect(stretches.map(({ widthPx }) => widthPx / 24)).toEqual([8, 1, 7]);
});

test('working minutes between two moments leave out nights, weekends and days off', () => {
  expect(workedMinutes(pattern, day('2026-12-21') + 480, day('2026-12-28') + 1020)).toBe(5 * 480);
  expect(workedMinutes(pattern, day('2026-12-26'), day('2026-12-27'))).toBe(0);
});
