import { permissions, roleHas, roles } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import { expect, test } from 'vitest';
import { groupActs } from './role-acts.ts';
import { roleTexts } from './role-texts.ts';

const acts = allOperations.flatMap(({ id, permission, method }) =>
  permission === undefined ? [] : [{ id, permission, isWrite: method !== 'GET' }],
);

test('Every operation that asks a permission stands under words of its own, in both languages.', () => {
  for (const { groups } of [roleTexts.nl, roleTexts.en]) {
    const missing = acts.map(({ id }) => id.split('.')[0] ?? '').filter((name) => groups[name] === undefined);
    expect([...new Set(missing)]).toEqual([]);
  }
  expect(Object.keys(roleTexts.nl.groups).sort()).toEqual(Object.keys(roleTexts.en.groups).sort());
});

test('Together the groups have every operation once, and the same in both languages.', () => {
  const inDutch = groupActs(acts, roleTexts.nl.groups);
  const inEnglish = groupActs(acts, roleTexts.en.groups);
  expect(inDutch.flatMap((group) => group.acts.map(({ id }) => id)).sort()).toEqual(
    acts.map(({ id }) => id).sort(),
  );
  expect(inDutch.map(({ name }) => name)).toEqual(inEnglish.map(({ name }) => name));
});

test('Every role may something, and every permission is asked somewhere or opens a field.', () => {
  const asked = new Set(acts.map(({ permission }) => permission));
  const opensMore = new Set(['organisation.read', 'money.read', 'view.share']);
  expect(permissions.filter((one) => !asked.has(one) && !opensMore.has(one))).toEqual([]);
  for (const role of roles) expect(permissions.some((one) => roleHas(role, one))).toBe(true);
});
