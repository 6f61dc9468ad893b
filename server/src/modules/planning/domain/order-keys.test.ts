import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysBetween, rekey } from './order-keys.ts';

const isRising = (keys: readonly string[]) => keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);

test('there is room between any two keys, for any number of rows, and none ends in zero', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })), { maxLength: 30 }), (steps) => {
      let keys: string[] = [];
      for (const [where, count] of steps) {
        const at = where % (keys.length + 1);
        const fresh = keysBetween(keys[at - 1] ?? '', keys[at], count);
        keys = [...keys.slice(0, at), ...fresh, ...keys.slice(at)];
      }
      expect(isRising(keys)).toBe(true);
      expect(keys.some((key) => key.endsWith('0') || key === '')).toBe(false);
    }),
  );
});

test('any new order is reached, and one row that moves costs one key', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(400), { nil: undefined }), { maxLength: 40 }), (numbers) => {
      const keys = numbers.map((one) =>
        one === undefined ? undefined : one.toString(36).padStart(3, '0').replace(/0+$/, ''),
      );
      const changed = rekey(keys);
      expect(isRising(keys.map((key, place) => changed.get(place) ?? key ?? ''))).toBe(true);
    }),
  );
  expect([...rekey(['1', '2', '9', '3', '4']).keys()]).toEqual([2]);
  expect([...rekey(['1', '3', '3', '4']).keys()]).toHaveLength(1);
  expect(rekey(['1', '2', '3']).size).toBe(0);
});
