import { expect, test } from 'vitest';
import type { GridColumn, GridRow } from './cell.ts';
import { changesOfPaste, findHeading, mapFrom, planPaste, remap } from './paste-plan.ts';

const column = (name: string, more: Partial<GridColumn> = {}): GridColumn => ({
  name,
  label: name.toUpperCase(),
  isNumber: false,
  isLong: false,
  widthPx: 100,
  isRequired: false,
  canSort: true,
  canGroup: false,
  toText: (value) => (value === null ? '' : String(value)),
  parse: (text) => ({ value: text === '' ? null : text }),
  ...more,
});
const columns = [
  column('key', { whyLocked: 'made by Regie' }),
  column('title', { isRequired: true }),
  column('score', {
    isNumber: true,
    parse: (text) => (/^\d+$/.test(text) ? { value: Number(text) } : { problem: 'not a number' }),
  }),
];
const row = (id: string, values: GridRow['values'], whyLocked?: string): GridRow => ({
  id,
  values,
  depth: 0,
  whyLocked,
});
const words = { required: (label: string) => `${label} is missing`, cannotAdd: 'no new rows' };
const frame = { columns, canAdd: true, words };

test('lines beyond the rows become new ones, and unchanged cells are not written', () => {
  const rows = [row('1', { title: 'old', score: 3 })];
  const plan = planPaste({
    ...frame,
    rows,
    lines: [
      ['old', '4'],
      ['new', '5'],
    ],
    mapping: ['title', 'score'],
  });
  expect(plan).toMatchObject({ added: 1, changed: 1, wrong: 0 });
  expect(changesOfPaste(plan)).toEqual([
    { row: rows[0], values: { score: 4 } },
    { row: undefined, values: { title: 'new', score: 5 } },
  ]);
});

test('a bad cell is marked with the reason and left out, the rest of its line is written', () => {
  const plan = planPaste({ ...frame, rows: [], lines: [['a', 'many']], mapping: ['title', 'score'] });
  expect(plan.rows[0]?.cells[1]).toMatchObject({ problem: 'not a number', text: 'many' });
  expect(plan).toMatchObject({ added: 1, wrong: 1 });
  expect(changesOfPaste(plan)).toEqual([{ row: undefined, values: { title: 'a' } }]);
});

test('a new line without a required value is not written at all', () => {
  const plan = planPaste({ ...frame, rows: [], lines: [['4']], mapping: ['score'] });
  expect(plan).toMatchObject({ added: 0, wrong: 1 });
  expect(plan.rows[0]?.problem).toBe('TITLE is missing');
  expect(changesOfPaste(plan)).toEqual([]);
});

test('the own number pasted over itself is no mistake, another number is', () => {
  const rows = [row('1', { key: 'R-1', title: 'a' })];
  const same = planPaste({ ...frame, rows, lines: [['R-1', 'b']], mapping: ['key', 'title'] });
  expect(same).toMatchObject({ changed: 1, wrong: 0 });
  const other = planPaste({ ...frame, rows, lines: [['R-2', 'b']], mapping: ['key', 'title'] });
  expect(other.rows[0]?.cells[0]?.problem).toBe('made by Regie');
});

test('a row that may not be changed says why in each of its cells', () => {
  const plan = planPaste({
    ...frame,
    rows: [row('1', { title: 'a' }, 'not your project')],
    lines: [['b']],
    mapping: ['title'],
  });
  expect(plan.rows[0]?.cells[0]?.problem).toBe('not your project');
  expect(changesOfPaste(plan)).toEqual([]);
});

test('a heading is found by labels or names and not in ordinary rows', () => {
  expect(findHeading([['Title', 'Remarks']], columns)).toEqual(['title', null]);
  expect(findHeading([['Dry rot', '4']], columns)).toBeUndefined();
  expect(findHeading([['title', 'TITLE']], columns)).toBeUndefined();
});

test('pasted columns go into those from the active cell on, and each column is filled once', () => {
  expect(mapFrom(columns, 1, 3)).toEqual(['title', 'score', null]);
  expect(remap(['title', 'score'], 1, 'title')).toEqual([null, 'title']);
});
