import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { decideRecommendation } from './decide-recommendation.ts';
import { endEngagement, giveEngagement, moveEngagementEnd, showEngagements } from './engagements.ts';
import { recommendationKind } from './recommendation-store.ts';
import { recommendationVerbs } from './recommendation-verbs.ts';

export { adviceDrafts } from './draft-store.ts';

export const advice: Module = {
  name: 'advice',
  kinds: [recommendationKind],
  verbs: asVerbs(
    recommendationVerbs.create,
    recommendationVerbs.update,
    recommendationVerbs.change,
    decideRecommendation,
    giveEngagement,
    moveEngagementEnd,
    endEngagement,
  ),
  answers: asAnswers(recommendationVerbs.list, recommendationVerbs.get, showEngagements),
};
