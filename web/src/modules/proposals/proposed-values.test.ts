import { expect, test } from 'vitest';
import { proposedValues, tableOf } from './proposed-values.ts';

test('the values of a proposed change are told by the table of its record, added fields among them', () => {
  const request = { parameters: { id: 'x' }, body: { budgetCents: 100, custom: { c1: 'Centrum' } } };
  expect(proposedValues('projects.update', request)).toEqual([
    { table: 'project', field: 'budgetCents', value: 100 },
    { table: 'project', field: 'c1', value: 'Centrum' },
  ]);
});

test('what hangs on a record has a table of its own, and lists are not told as values', () => {
  expect(tableOf('risks.plan-response')).toBe('risk_response');
  expect(proposedValues('projects.change', { body: { update: [{ id: 'a' }] } })).toEqual([]);
  expect(proposedValues('records.archive', { parameters: {} })).toEqual([]);
});
