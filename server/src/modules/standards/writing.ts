import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Deed } from '../../platform/governance.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Place, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import {
  type AppliedDocument,
  applyTemplate,
  type Basis,
  isSameBasis,
  newestBasis,
  type Versions,
} from './domain/applied-document.ts';
import type { WrittenPart } from './domain/written-parts.ts';
import {
  findDocument,
  readDocumentImages,
  readTemplateVersions,
  type StoredDocument,
  tablesOf,
  type WrittenKind,
} from './project-document-store.ts';

/** A document of a project that somebody changes. */
export interface Writing {
  readonly document: StoredDocument;
  readonly versions: Versions;
  readonly applied: AppliedDocument;
  readonly image: Image | null;
  readonly part: Image | null;
}

/** Where every change of a document begins: a brief that is approved, or what is put away, stays as it is. */
export async function loadWriting(
  unit: Unit,
  { id, kind, code }: { readonly id: string; readonly kind: WrittenKind; readonly code?: string },
): Promise<Writing | Refusal | Withheld> {
  const document = await findDocument(unit, id, kind);
  if (document === undefined) return refuse('request/not-found');
  const place = { paths: [document.path] };
  const archived = await refuseArchived(unit.database, document.path);
  if (archived !== undefined) return new Withheld(archived, place);
  if (kind === 'brief' && document.isBriefApproved) {
    return new Withheld(refuse('briefs/approved-stays'), place);
  }
  const versions = (await readTemplateVersions(unit))(kind);
  const images = await readDocumentImages(unit, id, kind, code ?? null);
  return { document, versions, applied: applyTemplate(document, versions, document.basis), ...images };
}

/** The row of a document with what changes of it. */
export function documentImage(
  unit: Unit,
  { document: { id, kind, number, namedIds }, image }: Writing,
  change: { readonly basis: Basis | null; readonly number?: number; readonly unitIds?: readonly string[] },
): Image {
  const own =
    kind === 'brief' ? { unit_ids: change.unitIds ?? namedIds } : { kind, number: change.number ?? number };
  return {
    id: image?.id ?? newId(unit.now.getTime()),
    version: (image?.version ?? 0) + 1,
    project_id: id,
    basis: change.basis,
    ...own,
  };
}

export async function storeDocument(unit: Unit, { document: { id, kind }, image }: Writing, after: Image) {
  const told = { recordId: id, scopeId: id };
  const written = await writeRows(unit, tablesOf(kind).document, [{ before: image, after, ...told }]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

/** Leaving a required part out deviates from the template, with or without a reason. */
function deedsOf(
  { document, applied }: Writing,
  code: string,
  { text, leftOutReason }: WrittenPart,
): readonly Deed[] {
  const isRequired = applied.parts.some((part) => part.code === code && part.isRequired);
  if (!isRequired || leftOutReason === null || text.trim() !== '') return [];
  const facts = { 'template.deviation-explained': leftOutReason !== '' };
  return [{ act: 'templates.deviate', path: document.path, recordId: document.id, facts }];
}

export function placeOfPart(state: Writing, code: string, body: WrittenPart): Place {
  return { paths: [state.document.path], deeds: deedsOf(state, code, body) };
}

/** A part as it will be, and its document, which its first part begins. */
export interface PartWritten {
  readonly document: Image;
  readonly part: Image;
}

export function decidePart(
  unit: Unit,
  state: Writing,
  code: string,
  body: WrittenPart,
): PartWritten | Refusal {
  const { document, applied, part } = state;
  if (!applied.parts.some((one) => one.code === code)) {
    const refused = document.kind === 'brief' ? 'briefs/part-unknown' : 'documents/part-unknown';
    return refuse(refused, { facts: { code } });
  }
  return {
    document: documentImage(unit, state, { basis: applied.basis }),
    part: {
      id: part?.id ?? newId(unit.now.getTime()),
      version: (part?.version ?? 0) + 1,
      project_id: document.id,
      ...(document.kind === 'brief' ? {} : { kind: document.kind }),
      code,
      text: body.text,
      left_out_reason: body.text.trim() === '' ? body.leftOutReason : null,
      written_by_id: unit.actor.personId,
      written_on: unit.today,
    },
  };
}

export async function storePart(unit: Unit, after: PartWritten, state: Writing) {
  const { id, basis, kind } = state.document;
  if (basis === null) {
    const begun = await storeDocument(unit, state, after.document);
    if (isRefusal(begun)) return begun;
  }
  const told = { recordId: id, scopeId: id };
  const written = await writeRows(unit, tablesOf(kind).part, [
    { before: state.part, after: after.part, ...told },
  ]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

/** The document by the versions that count now. */
export function decideRenewal(unit: Unit, state: Writing): Image | Refusal {
  const { document, versions } = state;
  const basis = newestBasis(document, versions);
  const isNewest = document.basis === null || isSameBasis(document.basis, basis);
  if (!isNewest) return documentImage(unit, state, { basis });
  return refuse(document.kind === 'brief' ? 'briefs/newest-already' : 'documents/newest-already');
}
