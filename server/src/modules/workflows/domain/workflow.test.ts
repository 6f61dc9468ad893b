import type { WorkflowStep } from '@regie/contracts/workflows';
import { expect, test } from 'vitest';
import { findApplying, kindOf, peopleAsked, ranksOf } from './workflow.ts';

test('What a proposal is about follows from what it would do.', () => {
  const kinds = [
    ['projects.create', {}],
    ['projects.update', { state: 'active', phase: 'execution' }],
    ['projects.update', { state: 'stopped' }],
    ['projects.update', { phase: 'execution' }],
    ['projects.update', { budgetCents: 1 }],
    ['planning.edit', {}],
    ['briefs.approve', {}],
    ['risks.update', undefined],
  ] as const;
  expect(kinds.map(([operation, body]) => kindOf(operation, body))).toEqual([
    'project-start',
    'project-start',
    'project-closure',
    'phase-passed',
    'project-change',
    'plan-change',
    'brief',
    'other',
  ]);
});

test('The nearest workflow going up holds, if it holds for the kind.', () => {
  const workflows = [
    { scopeId: 'org', kinds: ['other', 'brief'] as const },
    { scopeId: 'north', kinds: ['other'] as const },
  ];
  const path = ['org', 'north', 'bridge'];
  expect(findApplying(workflows, path, 'other')?.scopeId).toBe('north');
  expect(findApplying(workflows, path, 'brief')?.scopeId).toBe('org');
  expect(findApplying(workflows, ['org', 'south'], 'other')?.scopeId).toBe('org');
  expect(findApplying(workflows, path, 'plan-change')).toBeUndefined();
});

test('Steps that begin together have one rank; the first begins alone whatever it says.', () => {
  const step = (isBesideFormer: boolean) => ({ isBesideFormer }) as WorkflowStep;
  expect(ranksOf([step(true), step(true), step(false), step(true)])).toEqual([0, 0, 1, 1]);
});

test('Of a role the nearest holders are asked, never the proposer; where the office is nobody, the PMO by its roles.', () => {
  const held = [
    { personId: 'sponsor', role: 'sponsor', scopeId: 'bridge' },
    { personId: 'chief', role: 'sponsor', scopeId: 'org' },
    { personId: 'pmo', role: 'pmo-manager', scopeId: 'org' },
    { personId: 'elsewhere', role: 'sponsor', scopeId: 'south' },
  ];
  const asked = { path: ['org', 'north', 'bridge'], held, office: [], proposerId: 'member' };
  const role = { by: 'role', role: 'sponsor' } as const;
  expect(peopleAsked(role, asked)).toEqual(['sponsor']);
  expect(peopleAsked(role, { ...asked, proposerId: 'sponsor' })).toEqual(['chief']);
  expect(peopleAsked({ by: 'office' }, asked)).toEqual(['pmo']);
  expect(peopleAsked({ by: 'office' }, { ...asked, office: ['chief', 'gone'] })).toEqual(['chief']);
  expect(peopleAsked({ by: 'person', personId: 'elsewhere' }, asked)).toEqual([]);
});
