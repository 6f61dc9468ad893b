import { expect, test } from 'vitest';
import { findClashes, keepMine } from './conflict.ts';
import type { RecordView } from './record-kind.ts';

const record = (version: number, fields: Readonly<Record<string, unknown>>): RecordView => ({
  id: 'r',
  version,
  scopeId: 's',
  isArchived: false,
  custom: {},
  can: {},
  ...fields,
});

test('a change to another field is no clash', () => {
  const read = record(1, { title: 'a', status: 'open' });
  const current = record(2, { title: 'a', status: 'closed' });
  expect(findClashes({ title: 'b' }, read, current)).toEqual([]);
});

test('the same field changed to something else is a clash that shows both values', () => {
  const clashes = findClashes({ title: 'b' }, record(1, { title: 'a' }), record(2, { title: 'c' }));
  expect(clashes).toEqual([{ name: 'title', mine: 'b', theirs: 'c' }]);
  expect(keepMine({ title: 'b', cause: 'x' }, clashes, new Set())).toEqual({ cause: 'x' });
  expect(keepMine({ title: 'b', cause: 'x' }, clashes, new Set(['title']))).toEqual({
    title: 'b',
    cause: 'x',
  });
});

test('the same field changed to the same value is no clash', () => {
  expect(findClashes({ title: 'b' }, record(1, { title: 'a' }), record(2, { title: 'b' }))).toEqual([]);
});
