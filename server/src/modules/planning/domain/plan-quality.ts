import { checkQuality, type QualityVerdict } from '@regie/engine/quality';
import { type ExternalDate, schedule } from '@regie/engine/scheduling';
import type { FactValues } from '../../../platform/governance.ts';
import type { OwnPlan } from './stored-plan.ts';

/** How sound a plan is, rule by rule; nothing of a plan that cannot be computed. */
export function qualityOf(plan: OwnPlan, externalDates: readonly ExternalDate[]): readonly QualityVerdict[] {
  const { schedule: computed } = schedule(plan, { externalDates });
  return computed === undefined ? [] : checkQuality(plan, computed);
}

/**
 * What controls hold a baseline against: the plan as it would be kept. One activity begins a plan and one ends it:
 * those two lack a relation by nature, and in a plan of forty they alone are more than the five percent of the rule.
 */
export function baselineFacts(quality: readonly QualityVerdict[]): FactValues {
  const isFinding = ({ code, isMet, activityUids }: QualityVerdict): boolean =>
    !isMet && (code !== 'quality/missing-logic' || activityUids.length > 2);
  return { 'plan.quality-findings': quality.filter(isFinding).length };
}
