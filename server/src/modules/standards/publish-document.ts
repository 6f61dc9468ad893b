import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { documentOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import {
  documentVersionTable,
  findDocumentVersion,
  type PublishedDocument,
} from './document-version-store.ts';
import { freezeParts, sayTheSame } from './domain/written-parts.ts';
import { byCode } from './project-document-store.ts';
import { documentImage, loadWriting, storeDocument, type Writing } from './writing.ts';

interface Publishing extends Writing {
  readonly newest: PublishedDocument | undefined;
}

interface Publication {
  readonly document: Image;
  readonly published: Image;
  readonly number: number;
}

/** Writes the document too, whose row has the number: of two who publish at once the second is told. */
export const publishDocument: Verb<typeof documentOperations.publish, Publishing, Publication> = {
  operation: documentOperations.publish,
  load: async (unit, { parameters }): Promise<Publishing | Refusal | Withheld> => {
    const state = await loadWriting(unit, parameters);
    if (isRefusal(state) || state instanceof Withheld) return state;
    const { id, kind } = parameters;
    return { ...state, newest: await findDocumentVersion(unit, id, kind, state.document.number) };
  },
  place: ({ document }) => ({ paths: [document.path] }),
  decide: (state, { parameters: { kind }, body }, unit) => {
    const { document, applied, newest } = state;
    if (document.basis === null) return refuse('documents/nothing-written');
    const facts = { number: document.number };
    if (body.after !== document.number) return refuse('documents/version-newer', { facts });
    const parts = freezeParts(applied.parts, byCode(document));
    if (newest !== undefined && sayTheSame(parts, newest.parts)) {
      return refuse('documents/nothing-changed', { facts });
    }
    const number = document.number + 1;
    return {
      number,
      document: documentImage(unit, state, { basis: document.basis, number }),
      published: {
        id: newId(unit.now.getTime()),
        version: 1,
        project_id: document.id,
        kind,
        number,
        parts,
        basis: document.basis,
        reason: body.reason,
        published_by_id: unit.actor.personId,
        published_on: unit.today,
      },
    };
  },
  store: async (unit, { document, published, number }, state) => {
    const written = await storeDocument(unit, state, document);
    if (isRefusal(written)) return written;
    const told = { recordId: state.document.id, scopeId: state.document.id };
    const added = await writeRows(unit, documentVersionTable, [{ before: null, after: published, ...told }]);
    return isRefusal(added) ? added : { eventId: unit.eventId, number };
  },
};
