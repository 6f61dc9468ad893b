import { trust } from '@regie/contracts';
import { type CharterView, charterFields, charterOperations } from '@regie/contracts/governance';
import type { RecordKind, RecordOperations, RecordView } from '../../records/index.ts';

/** A version of a charter as pages of records need it; many at once are never changed. */
export const charterKind: RecordKind = {
  recordType: 'charter',
  name: 'charters',
  fields: charterFields,
  // Lists and pages use these four only; here the types of the fields are forgotten.
  operations: trust<RecordOperations>({ ...charterOperations, create: charterOperations.draft }),
  createPermission: 'governance.manage',
  places: ['organisation', 'portfolio', 'programme', 'project'],
};

/** The record of such a page, with its own fields again. */
export function asCharter(record: RecordView): CharterView {
  return trust<CharterView>(record);
}

/** Fields that the PMO writes, in the order in which a charter is read. */
export const writtenFields = [
  'purpose',
  'problem',
  'mandate',
  'goals',
  'services',
  'sponsorId',
  'budgetCents',
] as const;

/** Which colour a state has. */
export const charterColours = {
  draft: 'grey',
  asked: 'amber',
  approved: 'green',
  superseded: 'grey',
} as const;
