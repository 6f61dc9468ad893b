import type { EventView } from '@regie/contracts/records';
import { expect, test } from 'vitest';
import { collapse } from './collapse.ts';

const event = (operation: string, actorId: string, at = '2027-01-11T10:00:00Z'): EventView => ({
  id: `${operation} ${actorId} ${at}`,
  operation,
  actorId,
  at,
  onBehalfOfId: null,
  source: 'web',
  reason: null,
  undoes: null,
  isUndone: false,
  sealedAs: null,
  changes: [],
  changeCount: 0,
});
const counts = (events: readonly EventView[]) =>
  collapse(events, ({ at }) => at.slice(0, 10)).map(({ count }) => count);

test('preferences that one person changes in a row are one line', () => {
  expect(counts([event('me.update', 'a'), event('me.update', 'a'), event('me.update', 'a')])).toEqual([3]);
});

test('another person, another day and what stands between keep lines apart', () => {
  expect(counts([event('me.update', 'a'), event('me.update', 'b')])).toEqual([1, 1]);
  expect(counts([event('me.update', 'a'), event('me.update', 'a', '2027-01-10T10:00:00Z')])).toEqual([1, 1]);
  expect(counts([event('me.update', 'a'), event('risks.update', 'a'), event('me.update', 'a')])).toEqual([
    1, 1, 1,
  ]);
});

test('changes of records are never put together', () => {
  expect(counts([event('risks.update', 'a'), event('risks.update', 'a')])).toEqual([1, 1]);
});
