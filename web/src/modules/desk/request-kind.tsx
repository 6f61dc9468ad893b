import { trust } from '@regie/contracts';
import { type RequestState, type RequestView, requestFields, requestOperations } from '@regie/contracts/desk';
import { useOption } from '../../language/index.ts';
import { Status } from '../../ui/index.ts';
import type { RecordKind, RecordOperations, RecordView } from '../records/index.ts';

const colours = {
  asked: 'amber',
  taken: 'blue',
  answered: 'green',
  closed: 'grey',
  withdrawn: 'grey',
} as const;

export function RequestStatus({ state }: { readonly state: RequestState }) {
  return <Status colour={colours[state]}>{useOption()('request-state', state)}</Status>;
}

/** A question to the PMO as lists and pages of records need it. */
export const requestKind: RecordKind = {
  recordType: 'request',
  name: 'requests',
  fields: requestFields,
  // The five operations are made of this field table; here its types are forgotten.
  operations: trust<RecordOperations>(requestOperations),
  createPermission: 'desk.answer',
  places: ['organisation', 'portfolio', 'programme'],
  show: { state: (record) => <RequestStatus state={asRequest(record).state} /> },
};

/** The record of such a list or page, with its own fields again. */
export function asRequest(record: RecordView): RequestView {
  return trust<RequestView>(record);
}
