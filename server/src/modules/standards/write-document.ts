import { documentOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import {
  decidePart,
  decideRenewal,
  loadWriting,
  type PartWritten,
  placeOfPart,
  storeDocument,
  storePart,
  type Writing,
} from './writing.ts';

export const writeDocumentPart: Verb<typeof documentOperations.writePart, Writing, PartWritten> = {
  operation: documentOperations.writePart,
  load: async (unit, { parameters }) => await loadWriting(unit, parameters),
  place: (state, { parameters, body }) => placeOfPart(state, parameters.code, body),
  decide: (state, { parameters, body }, unit) => decidePart(unit, state, parameters.code, body),
  store: storePart,
};

export const renewDocument: Verb<typeof documentOperations.renew, Writing, Image> = {
  operation: documentOperations.renew,
  load: async (unit, { parameters }) => await loadWriting(unit, parameters),
  place: ({ document }) => ({ paths: [document.path] }),
  decide: (state, _request, unit) => decideRenewal(unit, state),
  store: async (unit, after, state) => await storeDocument(unit, state, after),
};
