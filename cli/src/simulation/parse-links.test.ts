import { expect, test } from 'vitest';
import { parseLinks } from './index.ts';

test('relations between files are read with their kind and lag, wherever the files lie', () => {
  expect(parseLinks('')).toEqual([]);
  expect(parseLinks('plans/a.xml/3:b.xml/7,b.xml/-1:a.xml/5:SS:-480')).toEqual([
    { from: { plan: 'a.xml', uid: 3 }, to: { plan: 'b.xml', uid: 7 }, kind: 'FS', lagMinutes: 0 },
    { from: { plan: 'b.xml', uid: -1 }, to: { plan: 'a.xml', uid: 5 }, kind: 'SS', lagMinutes: -480 },
  ]);
});

test.each(['a.xml/3', 'a.xml:b.xml/7', 'a.xml/3:b.xml/7:XY', 'a.xml/3:b.xml/7:FS:soon', 'a/1:b/2:FS:1:2'])(
  '%s is not understood',
  (text) => {
    expect(parseLinks(text)).toBeUndefined();
  },
);
