import { expect, test } from 'vitest';
import { navigation } from './navigation.ts';

test('No two pages answer to the same letter.', () => {
  const keys = navigation.flatMap(({ items }) => items.flatMap(({ key }) => key ?? []));
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});
