import { recommendationOperations } from '@regie/contracts/advice';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { checkRecommendation, newRecommendation } from './domain/recommendation.ts';
import { recommendationKind } from './recommendation-store.ts';

/** The verbs of every record, with the rules of a recommendation: handing in is a change of its state. */
export const recommendationVerbs = recordVerbs(recommendationKind, recommendationOperations, {
  complete: (wish, moment) => ({ ...newRecommendation(moment), title: '', ...wish }),
  check: checkRecommendation,
});
