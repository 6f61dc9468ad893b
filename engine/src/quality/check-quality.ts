import type { Plan } from '@regie/engine/model';
import type { Schedule } from '@regie/engine/scheduling';
import { fourteenPoints } from './fourteen-points.ts';
import { ownRules } from './own-rules.ts';
import { type QualityRule, type QualityVerdict, qualityContext } from './quality-rule.ts';

/** Every rule, the 14 points first. */
export const qualityRules: readonly QualityRule[] = [...fourteenPoints, ...ownRules];

/**
 * Holds a plan and its schedule against rules of schedule quality. A rule with nothing to measure it on is met.
 * Source of the first fourteen: DCMA-EA PAM 200.1, "Earned Value Management System Program Analysis Pamphlet".
 */
export function checkQuality(
  plan: Plan,
  schedule: Schedule,
  rules: readonly QualityRule[] = qualityRules,
): readonly QualityVerdict[] {
  const context = qualityContext(plan, schedule);
  return rules.map(({ code, unit, bound, threshold, measure }) => {
    const { measured, activityUids } = measure(context);
    return { code, unit, bound, threshold, measured, activityUids, isMet: isMet(bound, threshold, measured) };
  });
}

function isMet(bound: QualityRule['bound'], threshold: number, measured: number | undefined): boolean {
  if (measured === undefined || bound === 'none') return true;
  return bound === 'atMost' ? measured <= threshold : measured >= threshold;
}
