import { trust } from '@regie/contracts';
import {
  portfolioFields,
  portfolioOperations,
  programmeFields,
  programmeOperations,
} from '@regie/contracts/portfolios';
import type { RecordKind, RecordOperations } from '../records/index.ts';

/** Portfolios as pages need to know them; their types are forgotten here. */
export const portfolioKind: RecordKind = {
  recordType: 'portfolio',
  name: 'portfolios',
  fields: portfolioFields,
  operations: trust<RecordOperations>(portfolioOperations),
  createPermission: 'portfolio.write',
  places: ['organisation', 'portfolio'],
};

/** Programmes, likewise. */
export const programmeKind: RecordKind = {
  recordType: 'programme',
  name: 'programmes',
  fields: programmeFields,
  operations: trust<RecordOperations>(programmeOperations),
  createPermission: 'portfolio.write',
  places: ['organisation', 'portfolio'],
};
