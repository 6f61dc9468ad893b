import { expect, test } from 'vitest';
import { draftSteps } from './draft-steps.ts';

test('Steps of a draft begin as most are: the PMO, one of them, within a week of work, one after the other.', () => {
  const [first, second, ...others] = draftSteps('Zo gaat uitstel.\n# Toets\nDoor wie?\n# Besluit', 'nl', []);
  expect(others).toEqual([]);
  expect(second?.name).toEqual({ nl: 'Besluit' });
  expect(first).toMatchObject({
    name: { nl: 'Toets' },
    deciders: { choice: 'office' },
    quorum: 'one',
    isBesideFormer: false,
    dueDays: 5,
    escalatesTo: { choice: null },
    mayBeDelegated: true,
  });
  expect(first?.code).not.toBe(second?.code);
});

test('A step that is there already in either language is not proposed again.', () => {
  const present = [{ name: { nl: 'Toets', en: 'Check' } }];
  expect(draftSteps('- check\n- Besluit', 'nl', present).map(({ name }) => name)).toEqual([
    { nl: 'Besluit' },
  ]);
});
