import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { briefWritingOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import { newestBasis } from './domain/applied-document.ts';
import { readUnits } from './project-document-store.ts';
import {
  decidePart,
  decideRenewal,
  documentImage,
  loadWriting,
  type PartWritten,
  placeOfPart,
  storeDocument,
  storePart,
  type Writing,
} from './writing.ts';

const kind = 'brief';

export const writeBriefPart: Verb<typeof briefWritingOperations.writePart, Writing, PartWritten> = {
  operation: briefWritingOperations.writePart,
  load: async (unit, { parameters }) => await loadWriting(unit, { ...parameters, kind }),
  place: (state, { parameters, body }) => placeOfPart(state, parameters.code, body),
  decide: (state, { parameters, body }, unit) => decidePart(unit, state, parameters.code, body),
  store: storePart,
};

interface Naming extends Writing {
  readonly areKnown: boolean;
  readonly namedPaths: readonly (readonly string[])[];
}

export const setBriefUnits: Verb<typeof briefWritingOperations.setUnits, Naming, Image> = {
  operation: briefWritingOperations.setUnits,
  load: async (unit, { parameters, body }): Promise<Naming | Refusal | Withheld> => {
    const state = await loadWriting(unit, { ...parameters, kind });
    if (isRefusal(state) || state instanceof Withheld) return state;
    const ids = [...new Set(body.scopeIds)];
    const known = await readUnits(unit, ids);
    return { ...state, areKnown: known.length === ids.length, namedPaths: known.map(({ path }) => path) };
  },
  place: ({ document }) => ({ paths: [document.path] }),
  decide: (state, { body }, unit) => {
    if (!state.areKnown) return refuse('briefs/unit-unknown', { place: 'body.scopeIds' });
    const { document, versions, namedPaths } = state;
    // Other units bring other parts: a brief that is begun then follows what counts now.
    const basis = document.basis === null ? null : newestBasis({ ...document, namedPaths }, versions);
    return documentImage(unit, state, { basis, unitIds: [...new Set(body.scopeIds)] });
  },
  store: async (unit, after, state) => await storeDocument(unit, state, after),
};

export const renewBrief: Verb<typeof briefWritingOperations.renew, Writing, Image> = {
  operation: briefWritingOperations.renew,
  load: async (unit, { parameters }) => await loadWriting(unit, { ...parameters, kind }),
  place: ({ document }) => ({ paths: [document.path] }),
  decide: (state, _request, unit) => decideRenewal(unit, state),
  store: async (unit, after, state) => await storeDocument(unit, state, after),
};
