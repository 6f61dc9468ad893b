import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GridColumn } from '../../ui/grid/index.ts';
import { fitColumns } from './fit-columns.ts';

function column(name: string, widthPx: number): GridColumn {
  return {
    name,
    label: name,
    widthPx,
    isNumber: false,
    isLong: false,
    isRequired: false,
    canSort: false,
    canGroup: false,
    toText: String,
    parse: (text) => ({ value: text }),
  };
}
const columns = [column('wbs', 58), column('name', 204), column('start', 84), column('finish', 84)];
const sum = (all: readonly GridColumn[]) => all.reduce((total, { widthPx }) => total + widthPx, 32);

test('wide enough, every column is in sight and the name fills the room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 700, max: 2000 }), (widthPx) => {
      const fitted = fitColumns(columns, widthPx, null, false);
      expect(sum(fitted.columns)).toBe(fitted.usualPx);
      expect(fitted.usualPx).toBeLessThanOrEqual(Math.ceil(widthPx * 0.66));
    }),
  );
});

test('an edge that somebody moved makes the name wider or narrower, never unreadable', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 1500 }), (columnsPx) => {
      const { columns: fitted } = fitColumns(columns, 1600, columnsPx, false);
      const name = fitted.find((each) => each.name === 'name')?.widthPx ?? 0;
      expect(name).toBeGreaterThanOrEqual(180);
      expect(name).toBeLessThanOrEqual(420);
    }),
  );
});

test('a width that was chosen for the name stays', () => {
  expect(fitColumns(columns, 1600, 900, true).columns).toBe(columns);
});
