import { trust } from '@regie/contracts';
import { portfolioOperations, programmeOperations } from '@regie/contracts/portfolios';
import { projectOperations } from '@regie/contracts/projects';
import type { ProposalView } from '@regie/contracts/records';
import { registers } from '@regie/contracts/registers';
import { riskOperations } from '@regie/contracts/risks';
import { useRead } from '../../api/index.ts';
import type { RecordOperations, RecordView } from '../records/index.ts';
import { tableOf } from './proposed-values.ts';

// Made of field tables; here the types of their fields are forgotten.
const readers = trust<Readonly<Record<string, RecordOperations['get']>>>({
  portfolio: portfolioOperations.get,
  programme: programmeOperations.get,
  project: projectOperations.get,
  risk: riskOperations.get,
  ...Object.fromEntries(Object.entries(registers).map(([type, { operations }]) => [type, operations.get])),
});
const nothingToRead = trust<RecordOperations['get']>(projectOperations.get);

/** The record as it is now, to hold what is proposed against; undefined where it cannot be read. */
export function useCurrent({ operation, recordId, state }: ProposalView): RecordView | undefined {
  const get = readers[tableOf(operation)];
  const read = useRead(
    get ?? nothingToRead,
    { parameters: { id: recordId ?? '' } },
    { isEnabled: get !== undefined && recordId !== null && state === 'open' },
  );
  // What is cached of the same id is another record's when this operation is about something else.
  return get === undefined ? undefined : read.value?.record;
}
