import type { ScopeKind, ScopeNode } from '@regie/contracts/portfolios';
import { expect, test } from 'vitest';
import { placesFor, treeRows } from './tree-rows.ts';

const node = (id: string, parentId: string | null, kind: ScopeKind): ScopeNode => ({
  id,
  parentId,
  kind,
  key: id,
  title: id,
  isArchived: false,
  projects: 0,
  can: {},
});
const nodes = [
  node('org', null, 'organisation'),
  node('pa', 'org', 'portfolio'),
  node('pb', 'org', 'portfolio'),
  node('prog', 'pa', 'programme'),
  node('one', 'prog', 'project'),
  node('two', 'pa', 'project'),
];
const ids = (rows: readonly { node: ScopeNode; depth: number }[]) =>
  rows.map((row) => `${row.depth}${row.node.id}`);

test('lines stand below their place, and a closed place hides what is below it', () => {
  expect(ids(treeRows(nodes, new Set()))).toEqual(['0org', '1pa', '2prog', '3one', '2two', '1pb']);
  expect(ids(treeRows(nodes, new Set(['pa'])))).toEqual(['0org', '1pa', '1pb']);
});

test('who sees a project but nothing above it sees it at the top', () => {
  expect(ids(treeRows([node('one', 'hidden', 'project')], new Set()))).toEqual(['0one']);
});

test('nothing can be moved below itself, to where it is, or to a kind that does not fit', () => {
  const named = (id: string) => {
    const found = nodes.find((each) => each.id === id);
    return found === undefined ? [] : placesFor(nodes, found).map((place) => place.id);
  };
  expect(named('pa')).toEqual(['pb']);
  expect(named('prog')).toEqual(['org', 'pb']);
  expect(named('one')).toEqual(['org', 'pa', 'pb']);
  expect(named('org')).toEqual([]);
});
