import { expect, test } from 'vitest';
import { nextItem } from './menu-keys.ts';

const names = ['Licht', 'Donker', 'Lezen'];

test('the arrows go round, from no item as well', () => {
  expect(nextItem('ArrowDown', -1, names)).toBe(0);
  expect(nextItem('ArrowDown', 2, names)).toBe(0);
  expect(nextItem('ArrowUp', 0, names)).toBe(2);
  expect(nextItem('ArrowUp', -1, names)).toBe(2);
});

test('a letter goes to the next item that begins with it, and round again', () => {
  expect(nextItem('l', 0, names)).toBe(2);
  expect(nextItem('L', 2, names)).toBe(0);
  expect(nextItem('d', 1, names)).toBe(1);
});

test('a key without a meaning, and a menu without items, go nowhere', () => {
  expect(nextItem('x', 0, names)).toBeUndefined();
  expect(nextItem('Enter', 0, names)).toBeUndefined();
  expect(nextItem(' ', 0, names)).toBeUndefined();
  expect(nextItem('ArrowDown', -1, [])).toBeUndefined();
});
