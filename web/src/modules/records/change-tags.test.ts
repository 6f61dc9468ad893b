import { expect, test } from 'vitest';
import { changeTags } from './change-tags.ts';

test('Tags are added to those that a record has, and taken from them, whatever their capitals.', () => {
  expect(changeTags('brug, Peil', 'peil, aannemer', false)).toBe('aannemer, brug, Peil');
  expect(changeTags('brug, Peil', 'PEIL', true)).toBe('brug');
  expect(changeTags('Peil', 'peil', true)).toBeNull();
  expect(changeTags(null, 'peil', false)).toBe('peil');
});
