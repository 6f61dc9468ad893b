import { expect, test } from 'vitest';
import { type ComparedPart, compareParts } from './compare-parts.ts';

const part = (code: string, text: string, leftOutReason: string | null = null): ComparedPart => ({
  code,
  title: { nl: code },
  text,
  leftOutReason,
});

test('parts are held against each other by code; one that is missing on a side is empty there, and what went is last', () => {
  const earlier = [part('a', 'Zo'), part('gone', 'Vervallen'), part('b', 'Eerst'), part('c', '')];
  const later = [part('new', 'Nieuw'), part('b', 'Anders'), part('a', 'Zo\n'), part('c', '', 'Staat elders')];
  expect(
    compareParts(earlier, later).map(({ code, before, after }) => [code, before?.text, after?.text]),
  ).toEqual([
    ['new', undefined, 'Nieuw'],
    ['b', 'Eerst', 'Anders'],
    ['c', '', ''],
    ['gone', 'Vervallen', undefined],
  ]);
});
