import { expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

test('A project is started, goes through its phases in order, and is closed after the last.', () => {
  expect(nextStep('proposed', 'initiation')?.act).toBe('projects.start');
  expect(nextStep('active', 'preparation')).toEqual({
    act: 'projects.pass-phase',
    values: { phase: 'execution' },
  });
  expect(nextStep('active', 'closure')?.act).toBe('projects.close');
  for (const state of ['on-hold', 'completed', 'stopped'])
    expect(nextStep(state, 'execution')).toBeUndefined();
});
