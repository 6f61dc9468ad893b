import type { Setting } from '@regie/contracts/governance';
import type { Control } from './control.ts';
import { evaluateStanding, type Situation } from './evaluate.ts';

/** A control that is required of something that runs, and that it breaks. */
export interface BrokenRule {
  readonly control: Control;
  readonly setting: Setting;
}

/** Which of the standing controls are broken, and of which nothing can be said for want of facts. */
export function brokenUnder(situation: Omit<Situation, 'isOfOffice'>): {
  readonly broken: readonly BrokenRule[];
  readonly unknown: readonly (readonly string[])[];
} {
  // Who would act does not matter: nobody does.
  const findings = evaluateStanding({ ...situation, isOfOffice: true });
  return {
    broken: findings.filter(({ outcome }) => outcome === 'blocked'),
    unknown: findings.filter(({ truth }) => truth === 'unknown').map(({ unknown }) => unknown),
  };
}
