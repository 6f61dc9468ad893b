import { expect, test } from 'vitest';
import { readEarnedValueJson } from './read-earned-value-json.ts';

test('lists and rows of periods say the same', () => {
  const lists = readEarnedValueJson('{"BAC":100,"PV":[50,100],"EV":[25,60],"AC":[30,70]}');
  const rows = readEarnedValueJson(
    '{"budgetAtCompletion":100,"periods":[{"PV":50,"EV":25,"AC":30},{"plannedValue":100,"earnedValue":60,"actualCost":70}]}',
  );
  expect(rows).toEqual(lists);
  expect(lists.plan?.curves).toEqual([{ fromPeriod: 1, plannedValues: [50, 100], budgetAtCompletion: 100 }]);
});

test('a text that is no JSON is refused and a wrong field is named', () => {
  expect(readEarnedValueJson('PV,EV').findings).toMatchObject([{ code: 'earned-value-json/not-json' }]);
  expect(readEarnedValueJson('{"plannedValue":["x"]}').findings).toMatchObject([
    { code: 'earned-value-json/not-a-list-of-numbers', place: { element: 'plannedValue' } },
  ]);
});
