import { expect, test } from 'vitest';
import { readSelectionJson } from './read-selection-json.ts';

test('a single budget and cost make a problem of one period', () => {
  const { plan, findings } = readSelectionJson(
    '{"problem":"p","budget":200,"projects":[{"id":1,"value":50,"cost":120}]}',
  );
  expect(findings).toEqual([]);
  expect(plan).toMatchObject({ name: 'p', periodCount: 1, budgets: [200], projects: [{ id: '1' }] });
});

test('starts inherit from their project and periods count from one', () => {
  const { plan } = readSelectionJson(
    `{"budgets":[9,9],"carryOver":true,"capacities":{"dev":2},"exclusive":[["a","b"]],
      "projects":[{"id":"a","value":5,"costs":[1,2],"demands":{"dev":[1,1]},
      "starts":[{"period":1},{"period":2,"value":4,"costs":[3]}],"requires":["b"]},{"id":"b"}]}`,
  );
  expect(plan?.projects[0]?.starts).toMatchObject([
    { period: 0, value: 5, costs: [1, 2], durationPeriods: 2 },
    { period: 1, value: 4, costs: [3], demands: { dev: [1, 1] } },
  ]);
  expect(plan).toMatchObject({ carryOverLimit: Infinity, capacities: [{ perPeriod: [2, 2] }] });
  expect(plan?.dependencies).toEqual([{ project: 'a', requires: 'b', timing: 'chosen' }]);
  expect(plan?.counts).toEqual([{ projects: ['a', 'b'], atMost: 1 }]);
});

test('a misspelt rule is not lost without a word', () => {
  const { findings } = readSelectionJson('{"budget":1,"projects":[{"id":"a","mandatery":true}]}');
  expect(findings).toMatchObject([
    { code: 'selection-json/field-unknown', place: { element: 'projects[0]/mandatery' } },
  ]);
});
