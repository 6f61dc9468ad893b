import { trust } from '@regie/contracts';
import { type GuidelineView, guidelineFields, guidelineOperations } from '@regie/contracts/standards';
import type { RecordKind, RecordOperations, RecordView } from '../records/index.ts';

export const guidelineKind: RecordKind = {
  recordType: 'guideline',
  name: 'guidelines',
  fields: guidelineFields,
  // The five operations are made of this field table; here its types are forgotten.
  operations: trust<RecordOperations>(guidelineOperations),
  createPermission: 'standard.write',
  places: ['organisation', 'portfolio', 'programme'],
};

/** The record of such a page, with its own fields again. */
export function asGuideline(record: RecordView): GuidelineView {
  return trust<GuidelineView>(record);
}

export const guidelineColours = { draft: 'grey', published: 'green', withdrawn: 'grey' } as const;
