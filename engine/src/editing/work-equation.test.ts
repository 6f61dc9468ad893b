import type { ActivityType } from '@regie/engine/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Effort,
  type Share,
  totalWork,
  withAdded,
  withDuration,
  withRemoved,
  withShareWork,
  withUnits,
  withWork,
} from './work-equation.ts';

const hours = 60;
const days = 480;

/** Two people full time for four days, 64 hours. */
function twoFor4Days(type: ActivityType, isEffortDriven: boolean): Effort {
  const share: Share = { units: 1, work: 32 * hours, load: 1 };
  return { type, isEffortDriven, duration: 4 * days, shares: [share, share] };
}

/** `4d: 100% 32h, 100% 32h`. */
function draw({ duration, shares }: Effort): string {
  const drawn = shares.map(({ units, work }) => `${round(units * 100)}% ${round(work / hours)}h`);
  return `${round(duration / days)}d: ${drawn.join(', ')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const edits: Record<string, (effort: Effort) => Effort> = {
  'duration 8d': (effort) => withDuration(effort, 8 * days),
  'work 32h': (effort) => withWork(effort, 32 * hours),
  'units of the first 50%': (effort) => withUnits(effort, 0, 0.5),
  'work of the first 16h': (effort) => withShareWork(effort, 0, 16 * hours),
  'two more come': (effort) => withAdded(effort, [1, 1], 0),
  'the first goes': (effort) => withRemoved(effort, new Set([0])),
};

describe('two people full time for four days', () => {
  test.each<[keyof typeof edits, ActivityType, string, string]>([
    ['duration 8d', 'fixedUnits', '8d: 100% 64h, 100% 64h', 'the same'],
    ['duration 8d', 'fixedWork', '8d: 50% 32h, 50% 32h', 'the same'],
    ['duration 8d', 'fixedDuration', '8d: 100% 64h, 100% 64h', 'the same'],
    ['work 32h', 'fixedUnits', '2d: 100% 16h, 100% 16h', 'the same'],
    ['work 32h', 'fixedWork', '2d: 100% 16h, 100% 16h', 'the same'],
    ['work 32h', 'fixedDuration', '4d: 50% 16h, 50% 16h', 'the same'],
    ['units of the first 50%', 'fixedUnits', '8d: 50% 32h, 100% 32h', 'the same'],
    ['units of the first 50%', 'fixedWork', '8d: 50% 32h, 100% 32h', 'the same'],
    ['units of the first 50%', 'fixedDuration', '4d: 50% 16h, 100% 32h', 'the same'],
    ['work of the first 16h', 'fixedUnits', '4d: 100% 16h, 100% 32h', 'the same'],
    ['work of the first 16h', 'fixedWork', '4d: 100% 16h, 100% 32h', 'the same'],
    ['work of the first 16h', 'fixedDuration', '4d: 50% 16h, 100% 32h', 'the same'],
    [
      'two more come',
      'fixedUnits',
      '4d: 100% 32h, 100% 32h, 100% 32h, 100% 32h',
      '2d: 100% 16h, 100% 16h, 100% 16h, 100% 16h',
    ],
    ['two more come', 'fixedWork', '2d: 100% 16h, 100% 16h, 100% 16h, 100% 16h', 'the same'],
    [
      'two more come',
      'fixedDuration',
      '4d: 100% 32h, 100% 32h, 100% 32h, 100% 32h',
      '4d: 50% 16h, 50% 16h, 50% 16h, 50% 16h',
    ],
    ['the first goes', 'fixedUnits', '4d: 100% 32h', '8d: 100% 64h'],
    ['the first goes', 'fixedWork', '8d: 100% 64h', 'the same'],
    ['the first goes', 'fixedDuration', '4d: 100% 32h', '4d: 200% 64h'],
  ])('%s, %s: %s; effort-driven: %s', (edit, type, plain, driven) => {
    const change = edits[edit] ?? ((effort: Effort) => effort);
    expect(draw(change(twoFor4Days(type, false)))).toBe(plain);
    expect(draw(change(twoFor4Days(type, true)))).toBe(driven === 'the same' ? plain : driven);
  });
});

describe('the first resources', () => {
  const nobody = (type: ActivityType): Effort => ({
    type,
    isEffortDriven: true,
    duration: 4 * days,
    shares: [],
  });

  test('work for the whole duration', () => {
    for (const type of ['fixedUnits', 'fixedWork', 'fixedDuration'] as const)
      expect(draw(withAdded(nobody(type), [1, 0.5], 0))).toBe('4d: 100% 32h, 50% 16h');
  });

  test('share the work that was entered before', () => {
    expect(draw(withAdded(nobody('fixedUnits'), [1, 0.5], 96 * hours))).toBe('8d: 100% 64h, 50% 32h');
    expect(draw(withAdded(nobody('fixedWork'), [1, 1], 96 * hours))).toBe('6d: 100% 48h, 100% 48h');
    expect(draw(withAdded(nobody('fixedDuration'), [1, 1], 96 * hours))).toBe('4d: 150% 48h, 150% 48h');
  });

  test('as in a published example: 1 day full time, then 2 days, then 20 hours', () => {
    const one = withAdded({ ...nobody('fixedUnits'), duration: days }, [1], 0);
    expect(draw(one)).toBe('1d: 100% 8h');
    expect(draw(withDuration(one, 2 * days))).toBe('2d: 100% 16h');
    expect(draw(withWork(withDuration(one, 2 * days), 20 * hours))).toBe('2.5d: 100% 20h');
    const fixed: Effort = { ...one, type: 'fixedDuration' };
    expect(draw(withWork(fixed, 16 * hours))).toBe('1d: 200% 16h');
    expect(draw(withUnits(fixed, 0, 0.5))).toBe('1d: 50% 4h');
  });
});

describe('work = duration × units', () => {
  const share = fc.record({
    units: fc.constantFrom(0.25, 0.5, 1, 2),
    work: fc.constant(0),
    load: fc.constantFrom(1, 1, 0.5, 0.6),
  });
  const effort = fc
    .record({
      type: fc.constantFrom<ActivityType>('fixedUnits', 'fixedWork', 'fixedDuration'),
      isEffortDriven: fc.boolean(),
      duration: fc.integer({ min: 60, max: 9600 }),
      shares: fc.array(share, { minLength: 1, maxLength: 4 }),
    })
    .map((drawn): Effort => {
      const filled = drawn.shares.map((one) => ({ ...one, work: drawn.duration * one.units * one.load }));
      return { ...drawn, shares: filled };
    });
  const amount = fc.integer({ min: 30, max: 20_000 });

  test('holds for the share that is the last to be done, whatever is changed', () => {
    fc.assert(
      fc.property(effort, amount, fc.constantFrom(...Object.keys(edits)), (before, minutes, name) => {
        const after = (edits[name] ?? ((one: Effort) => one))(withDuration(before, minutes));
        if (after.shares.length === 0) return;
        const spans = after.shares.map(({ units, work, load }) =>
          units * load === 0 ? 0 : work / (units * load),
        );
        expect(Math.max(...spans)).toBeCloseTo(after.duration, 6);
      }),
    );
  });

  test('keeps the work of the whole when resources come and go, if it is effort-driven', () => {
    fc.assert(
      fc.property(effort, fc.constantFrom(0.5, 1, 2), (before, units) => {
        const driven: Effort = { ...before, isEffortDriven: true };
        expect(totalWork(withAdded(driven, [units], 0))).toBeCloseTo(totalWork(before), 6);
        const back = withRemoved(withAdded(driven, [units], 0), new Set([before.shares.length]));
        expect(totalWork(back)).toBeCloseTo(totalWork(before), 6);
        if (before.type !== 'fixedDuration') expect(back.duration).toBeCloseTo(before.duration, 6);
      }),
    );
  });
});
