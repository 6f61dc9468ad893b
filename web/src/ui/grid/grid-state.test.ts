import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellAfter,
  fit,
  type GridBounds,
  goTo,
  type Motion,
  rangeOf,
  startState,
  toggleRows,
} from './grid-state.ts';

const motions: readonly Motion[] = [
  'left',
  'right',
  'up',
  'down',
  'line-start',
  'line-end',
  'page-up',
  'page-down',
  'first',
  'last',
  'next',
  'previous',
];
const bounds: fc.Arbitrary<GridBounds> = fc.record({
  lines: fc.integer({ min: 1, max: 40 }),
  columns: fc.integer({ min: 1, max: 12 }),
  linesShown: fc.integer({ min: 1, max: 20 }),
});

test('no walk leaves the grid, and Shift keeps the anchor', () => {
  fc.assert(
    fc.property(bounds, fc.array(fc.tuple(fc.constantFrom(...motions), fc.boolean())), (size, walk) => {
      let state = startState;
      for (const [motion, isExtending] of walk) {
        const before = state;
        state = goTo(state, cellAfter(state.active, motion, size), isExtending, size);
        expect(state.active.line).toBeGreaterThanOrEqual(0);
        expect(state.active.line).toBeLessThan(size.lines);
        expect(state.active.column).toBeGreaterThanOrEqual(0);
        expect(state.active.column).toBeLessThan(size.columns);
        expect(state.anchor).toEqual(isExtending ? before.anchor : state.active);
      }
    }),
  );
});

test('the next cell runs over every cell once and stops at the last', () => {
  const size = { lines: 3, columns: 4, linesShown: 2 };
  let cell = { line: 0, column: 0 };
  for (let n = 0; n < 20; n += 1) cell = cellAfter(cell, 'next', size);
  expect(cell).toEqual({ line: 2, column: 3 });
  for (let n = 0; n < 20; n += 1) cell = cellAfter(cell, 'previous', size);
  expect(cell).toEqual({ line: 0, column: 0 });
});

test('a range is the same whichever corner it was begun at', () => {
  const size = { lines: 9, columns: 9, linesShown: 5 };
  const down = goTo(
    goTo(startState, { line: 2, column: 1 }, false, size),
    { line: 5, column: 4 },
    true,
    size,
  );
  const up = goTo(goTo(startState, { line: 5, column: 4 }, false, size), { line: 2, column: 1 }, true, size);
  expect(rangeOf(down)).toEqual(rangeOf(up));
});

test('when rows go away the active cell stays inside', () => {
  const far = goTo(startState, { line: 8, column: 3 }, false, { lines: 9, columns: 4, linesShown: 5 });
  expect(fit(far, { lines: 2, columns: 2, linesShown: 5 }).active).toEqual({ line: 1, column: 1 });
  expect(fit(far, { lines: 9, columns: 4, linesShown: 5 })).toBe(far);
});

test('Space on a partly selected range selects the rest, and on a selected one clears it', () => {
  const one = toggleRows(startState, ['a']);
  const both = toggleRows(one, ['a', 'b']);
  expect([...both.selectedIds]).toEqual(['a', 'b']);
  expect([...toggleRows(both, ['a', 'b']).selectedIds]).toEqual([]);
});
