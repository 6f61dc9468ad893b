import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromAddress,
  isSameView,
  moveColumn,
  readSort,
  setWidth,
  toAddress,
  toggleColumn,
  toggleSort,
  writeSort,
} from './view-state.ts';

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/);
const view = fc.record(
  {
    filter: fc.string({ minLength: 1, maxLength: 40 }),
    sort: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).map((names) => names.join(',')),
    group: name,
    search: fc.string({ minLength: 1, maxLength: 40 }),
    columns: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    widths: fc.dictionary(name, fc.integer({ min: 48, max: 800 }), {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    }),
    archived: fc.constantFrom('with', 'only'),
  },
  { requiredKeys: [] },
);

test('a view that is written into the address is read back the same', () => {
  fc.assert(
    fc.property(view, (one) => {
      const written = new URLSearchParams();
      for (const [key, value] of Object.entries(toAddress(one)))
        if (value !== undefined) written.set(key, value);
      const back = fromAddress(Object.fromEntries(new URLSearchParams(written.toString())));
      expect(isSameView(back, one)).toBe(true);
    }),
  );
});

test('no address makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('filter', 'sort', 'columns', 'widths', 'group', 'archived'),
        fc.anything(),
      ),
      (any) => {
        fromAddress(any);
      },
    ),
  );
});

test('sorting by a column goes up, down, off, and adds with Shift', () => {
  expect(toggleSort(undefined, 'score', false)).toBe('score');
  expect(toggleSort('score', 'score', false)).toBe('-score');
  expect(toggleSort('-score', 'score', false)).toBeUndefined();
  expect(toggleSort('-score', 'title', true)).toBe('-score,title');
  expect(toggleSort('-score,title', 'title', false)).toBe('-title');
  expect(toggleSort('score,title', 'score', true)).toBe('-score,title');
  expect(writeSort(readSort('-a,b'))).toBe('-a,b');
});

test('columns move no further than the ends, and the last one cannot be hidden', () => {
  expect(moveColumn(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moveColumn(['a', 'b', 'c'], 'c', 5)).toEqual(['a', 'b', 'c']);
  expect(toggleColumn(['a'], 'a')).toEqual(['a']);
  expect(toggleColumn(['a'], 'b')).toEqual(['a', 'b']);
  expect(setWidth({}, 'a', 3).widths).toEqual({ a: 48 });
});
