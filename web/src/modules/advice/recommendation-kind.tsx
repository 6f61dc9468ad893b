import { trust } from '@regie/contracts';
import {
  type RecommendationView,
  recommendationFields,
  recommendationOperations,
} from '@regie/contracts/advice';
import { useOption } from '../../language/index.ts';
import { Status } from '../../ui/index.ts';
import type { RecordKind, RecordOperations, RecordView } from '../records/index.ts';

const colours = { draft: 'grey', 'handed-in': 'amber', accepted: 'green', rejected: 'red' } as const;

export function RecommendationState({ state }: Pick<RecommendationView, 'state'>) {
  return <Status colour={colours[state]}>{useOption()('recommendation-state', state)}</Status>;
}

/** A recommendation as lists and pages of records need it. */
export const recommendationKind: RecordKind = {
  recordType: 'recommendation',
  name: 'recommendations',
  fields: recommendationFields,
  // The five operations are made of this field table; here its types are forgotten.
  operations: trust<RecordOperations>(recommendationOperations),
  createPermission: 'advice.write',
  places: ['organisation', 'portfolio', 'programme', 'project'],
  show: { state: (record) => <RecommendationState state={asRecommendation(record).state} /> },
};

/** Whether there is something to work out. */
export function hasDraft({ draftText }: Pick<RecommendationView, 'draftText'>): boolean {
  return (draftText ?? '').trim() !== '';
}

/** The record of such a list or page, with its own fields again. */
export function asRecommendation(record: RecordView): RecommendationView {
  return trust<RecommendationView>(record);
}
