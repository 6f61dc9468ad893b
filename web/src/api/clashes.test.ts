import { expect, test } from 'vitest';
import { findClashes, keepMine, type Values } from './clashes.ts';

const seen = (values: Values) => (name: string) => values[name] ?? null;

test('a change to another field is no clash', () => {
  const read = seen({ title: 'a', status: 'open' });
  expect(findClashes({ title: 'b' }, read, seen({ title: 'a', status: 'closed' }))).toEqual([]);
});

test('the same field changed to something else is a clash that shows both values', () => {
  const clashes = findClashes({ title: 'b' }, seen({ title: 'a' }), seen({ title: 'c' }));
  expect(clashes).toEqual([{ name: 'title', mine: 'b', theirs: 'c' }]);
  expect(keepMine({ title: 'b', cause: 'x' }, clashes, new Set())).toEqual({ cause: 'x' });
  expect(keepMine({ title: 'b', cause: 'x' }, clashes, new Set(['title']))).toEqual({
    title: 'b',
    cause: 'x',
  });
});

test('the same field changed to the same value is no clash', () => {
  expect(findClashes({ title: 'b' }, seen({ title: 'a' }), seen({ title: 'b' }))).toEqual([]);
});
