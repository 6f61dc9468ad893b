import type { Language } from '@regie/contracts';
import type { ProjectDocumentKind, WrittenDocument } from '@regie/contracts/standards';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import { type DocumentHead, findDocumentHead } from './document-head-store.ts';
import type { DocumentState, PrintedDocument } from './document-pdf.ts';
import { findDocumentVersion, type PublishedDocument } from './document-version-store.ts';
import { deviationsOf } from './domain/written-parts.ts';
import { readBrief, readDocument, readTitles } from './show-document.ts';

type Body = Pick<
  PrintedDocument,
  'standard' | 'units' | 'parts' | 'deviations' | 'others' | 'lastWritten' | 'state'
>;

/** What is written now. */
function asItStands(document: WrittenDocument, state: DocumentState): Body {
  const [last] = document.parts
    .flatMap(({ writtenOn, writtenById }) => (writtenOn === null ? [] : [{ writtenOn, writtenById }]))
    .sort((one, other) => other.writtenOn.localeCompare(one.writtenOn));
  return {
    state,
    standard: document.number,
    units: document.units,
    parts: document.parts,
    deviations: document.deviations,
    others: document.others.map(({ text }) => text),
    lastWritten: last ?? null,
  };
}

/** What a version froze. Units without a variant changed nothing of it, and are not kept with it. */
async function asPublished(reading: Reading, version: PublishedDocument): Promise<Body> {
  const { parts, basis, number, publishedById, publishedOn, reason } = version;
  const titles = await readTitles(reading);
  return {
    state: { kind: 'published', number, publishedById, publishedOn, reason },
    standard: basis.number,
    units: Object.entries(basis.variants).map(([id, variant]) => ({
      title: titles.get(id) ?? null,
      number: variant,
    })),
    parts,
    deviations: deviationsOf(parts, new Map(parts.map((part) => [part.code, part]))),
    others: [],
    lastWritten: null,
  };
}

function peopleOf({ managerId, sponsorId }: DocumentHead, { state, lastWritten }: Body) {
  const approval = state.kind === 'brief' ? state.approval : null;
  return [
    managerId,
    sponsorId,
    lastWritten?.writtenById ?? null,
    approval?.approvedById ?? null,
    approval?.recordedById ?? null,
    state.kind === 'published' ? state.publishedById : null,
  ];
}

async function print(
  reading: Reading,
  language: Language,
  head: DocumentHead,
  kind: PrintedDocument['kind'],
  body: Body,
): Promise<PrintedDocument> {
  return {
    language,
    organisation: reading.organisation.name,
    kind,
    head,
    ...body,
    names: await readPeopleNames(reading, peopleOf(head, body)),
    naming: await readNaming(reading, language),
    madeOn: reading.today,
  };
}

/** The brief as its reader may see it at that moment. */
export async function printBrief(
  reading: Reading,
  projectId: string,
  language: Language,
): Promise<PrintedDocument | undefined> {
  const [head, brief] = [await findDocumentHead(reading, projectId), await readBrief(reading, projectId)];
  if (head === undefined || brief === undefined) return undefined;
  const { briefVersion: version, briefApproval: approval } = head;
  return await print(
    reading,
    language,
    head,
    'brief',
    asItStands(brief, { kind: 'brief', version, approval }),
  );
}

/** Another document as its reader may see it at that moment: a version, or what it says now. */
export async function printDocument(
  reading: Reading,
  asked: {
    readonly projectId: string;
    readonly kind: ProjectDocumentKind;
    readonly number: number | null;
    readonly language: Language;
  },
): Promise<PrintedDocument | undefined> {
  const { projectId, kind, number, language } = asked;
  const [head, document] = [
    await findDocumentHead(reading, projectId),
    await readDocument(reading, projectId, kind),
  ];
  if (head === undefined || document === undefined) return undefined;
  const [newest] = document.versions;
  const version = number === null ? undefined : await findDocumentVersion(reading, projectId, kind, number);
  if (number !== null && version === undefined) return undefined;
  const body =
    version === undefined
      ? asItStands(document, { kind: 'draft', newest: newest?.number ?? 0 })
      : await asPublished(reading, version);
  return await print(reading, language, head, kind, body);
}
