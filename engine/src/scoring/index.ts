export {
  acceptableConsistencyRatio,
  type PairwiseWeights,
  pairwiseWeights,
  type ScoringRefusal,
} from './pairwise.ts';
export {
  type Criterion,
  type CriterionScore,
  type ProjectScore,
  type Review,
  scoreProjects,
  shareWeights,
} from './score-projects.ts';
export { findTippingPoints, type TippingPoint, totalsAt } from './sensitivity.ts';
