import { expect, test } from 'vitest';
import type { GridColumn, GridRow } from './cell.ts';
import { changeOfDraft, changesOfClear, changesOfFill } from './edit-cell.ts';

const column = (name: string, more: Partial<GridColumn> = {}): GridColumn => ({
  name,
  label: name,
  isNumber: false,
  isLong: false,
  widthPx: 100,
  isRequired: false,
  canSort: true,
  canGroup: false,
  toText: (value) => (value === null ? '' : String(value)),
  parse: (text) => (text === 'bad' ? { problem: 'bad' } : { value: text === '' ? null : text }),
  ...more,
});
const row = (id: string, values: GridRow['values'], whyLocked?: string): GridRow => ({
  id,
  values,
  depth: 0,
  whyLocked,
});

test('an edit that changes nothing is not written, so that it makes no event', () => {
  expect(changeOfDraft(row('1', { a: 'x' }), column('a'), 'x')).toEqual({ change: undefined });
  expect(changeOfDraft(row('1', {}), column('a'), '')).toEqual({ change: undefined });
  expect(changeOfDraft(row('1', { a: 'x' }), column('a'), 'bad')).toEqual({ problem: 'bad' });
});

test('filling down copies the first row over those that may be changed', () => {
  const rows = [
    row('1', { a: 'x' }),
    row('2', { a: 'y' }),
    row('3', { a: 'z' }, 'locked'),
    row('4', { a: 'x' }),
  ];
  expect(changesOfFill({ rows, columns: [column('a'), column('b', { whyLocked: 'computed' })] })).toEqual([
    { row: rows[1], values: { a: 'x' } },
  ]);
});

test('clearing leaves required and locked cells alone', () => {
  const rows = [row('1', { a: 'x', b: 'y', c: 'z' })];
  const columns = [column('a'), column('b', { isRequired: true }), column('c', { whyLocked: 'computed' })];
  expect(changesOfClear({ rows, columns })).toEqual([{ row: rows[0], values: { a: null } }]);
});
