import type { RiskView } from '@regie/contracts/risks';
import { addDays } from '../../ui/parse.ts';

/** A risk that nobody looked at for longer than this waits for a review. */
export const reviewDays = 30;

/** Whether an open risk waits for a review on the day `today`; one never reviewed counts from when it was raised. */
export function waitsForReview(risk: Pick<RiskView, 'reviewedOn' | 'raisedOn'>, today: string): boolean {
  return (risk.reviewedOn ?? risk.raisedOn) < addDays(today, -reviewDays);
}
