import { expect, test } from 'vitest';
import { joinClaims } from './claims.ts';

test('claims become one sentence with a capital and a full stop', () => {
  const sentence = joinClaims([{ text: 'één project' }, { text: 'twee risico’s' }]);
  expect(sentence.map(({ text }) => text).join('')).toBe('Eén project; twee risico’s.');
});

test('a figure in the middle keeps the rows that it opens', () => {
  const opens = { to: '/risks' };
  expect(joinClaims([{ text: 'a' }, { text: 'b', opens }])).toContainEqual({ text: 'b', opens });
});
