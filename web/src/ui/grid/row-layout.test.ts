import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupKey, layoutRows } from './row-layout.ts';

const groups = fc.uniqueArray(fc.record({ value: fc.integer({ min: 0, max: 30 }), count: fc.nat(6) }), {
  selector: ({ value }) => value,
  maxLength: 8,
});

test('every row of an open group has exactly one line, and its line shows that row', () => {
  fc.assert(
    fc.property(groups, fc.array(fc.integer({ min: 0, max: 30 })), (all, closedValues) => {
      const closed = new Set(closedValues.map(String));
      const total = all.reduce((sum, group) => sum + group.count, 0);
      const layout = layoutRows(total, all, closed);
      let offset = 0;
      for (const group of all) {
        for (let n = 0; n < group.count; n += 1, offset += 1) {
          const line = layout.lineOf(offset);
          if (closed.has(groupKey(group.value))) expect(line).toBeUndefined();
          else expect(layout.itemAt(line ?? -1)).toEqual({ kind: 'row', offset });
        }
      }
      const lines = Array.from({ length: layout.count }, (_, index) => layout.itemAt(index));
      expect(lines.filter((item) => item?.kind === 'group')).toHaveLength(all.length);
      expect(layout.itemAt(layout.count)).toBeUndefined();
    }),
  );
});

test('without groups the line of a row is its place in the list', () => {
  const layout = layoutRows(3, undefined, new Set());
  expect(layout.count).toBe(3);
  expect(layout.itemAt(2)).toEqual({ kind: 'row', offset: 2 });
  expect(layout.lineOf(3)).toBeUndefined();
});
