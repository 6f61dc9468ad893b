import { expect, test } from 'vitest';
import { writeDuration, writeRelation } from './plan-text.ts';

const settings = { minutesPerDay: 480 };

test('durations stand in days, and in hours or minutes below one', () => {
  const nl = [0, 480, 2400, 720, 240, 60, 90, 45].map((minutes) => writeDuration(minutes, settings, 'nl'));
  expect(nl).toEqual(['0 d', '1 d', '5 d', '1,5 d', '0,5 d', '1 u', '1,5 u', '45 m']);
  expect(writeDuration(90, settings, 'en')).toBe('1.5 h');
});

test('elapsed and estimated durations are marked as they are typed', () => {
  expect(writeDuration(4320, settings, 'nl', { isElapsed: true })).toBe('3 vd');
  expect(writeDuration(480, settings, 'en', { isEstimated: true })).toBe('1 d?');
});

test('a relation shows its kind only when it is not the usual one or when it has a lag', () => {
  const write = (type: 'FS' | 'SS' | 'FF' | 'SF', lag: number, lagKind: 'working' | 'elapsed' | 'percent') =>
    writeRelation(12, { type, lag, lagKind }, settings, 'nl');
  expect(write('FS', 0, 'working')).toBe('12');
  expect(write('SS', 0, 'working')).toBe('12SS');
  expect(write('FS', 1440, 'working')).toBe('12FS+3d');
  expect(write('SS', -60, 'working')).toBe('12SS-1u');
  expect(write('FF', 2880, 'elapsed')).toBe('12FF+2vd');
  expect(write('FS', 50, 'percent')).toBe('12FS+50%');
});
