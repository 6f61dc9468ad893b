import { expect, test } from 'vitest';
import { readNext } from './read-next.ts';

test('a deep link survives sign-in with its state', () => {
  expect(readNext('/risks?filter=status+%3D+open&sort=-score')).toEqual({
    path: '/risks',
    search: { filter: 'status = open', sort: '-score' },
  });
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/.//evil.example',
  '/sign-in?next=/x',
  '',
])('%j leads home, not away', (next) => {
  expect(readNext(next)).toEqual({ path: '/', search: {} });
});
