import { refuse } from '@regie/contracts';
import {
  type BriefShown,
  briefWritingOperations,
  documentOperations,
  type ProjectDocument,
  type ProjectDocumentKind,
  projectDocumentKinds,
  type WrittenDocument,
} from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { findDocumentVersion, listDocumentVersions, readPublishedOn } from './document-version-store.ts';
import { applyTemplate, isSameBasis, newestBasis, type Versions } from './domain/applied-document.ts';
import { deviationsOf, freezeParts, sayTheSame } from './domain/written-parts.ts';
import {
  byCode,
  findDocument,
  listBegun,
  listOfProject,
  readTemplateVersions,
  readUnits,
  type StoredDocument,
} from './project-document-store.ts';

/** Titles of the places that the reader may see, with the organisation, which everybody may. */
export async function readTitles(reading: Reading): Promise<ReadonlyMap<string, string>> {
  const places = await readUnits(reading);
  return new Map([
    ...places.map(({ id, title }) => [id, title] as const),
    [reading.organisation.id, reading.organisation.name],
  ]);
}

/** A document of a project as this reader may see it. */
async function showWriting(
  reading: Reading,
  document: StoredDocument,
  versions: Versions,
): Promise<WrittenDocument> {
  const { basis, units, parts, conflicts } = applyTemplate(document, versions, document.basis);
  const written = byCode(document);
  const titles = await readTitles(reading);
  const mayWrite = holds(reading.actor, 'project.write', document.path);
  const known = new Set(parts.map(({ code }) => code));
  const people = document.written.map(({ writtenById }) => writtenById);
  const places = [...titles].filter(([id]) => id !== reading.organisation.id);
  return {
    project: { id: document.id, version: document.version },
    number: basis.number,
    units: units.map(({ scopeId }) => ({
      scopeId,
      title: titles.get(scopeId) ?? null,
      number: basis.variants[scopeId] ?? null,
      isOwn: document.path.includes(scopeId),
    })),
    namedIds: document.namedIds.filter((id) => titles.has(id)),
    parts: parts.map((part) => {
      const own = written.get(part.code);
      return {
        ...part,
        guidance: [...part.guidance],
        origins: [...part.origins],
        text: own?.text ?? '',
        leftOutReason: own?.leftOutReason ?? null,
        writtenById: own?.writtenById ?? null,
        writtenOn: own?.writtenOn ?? null,
      };
    }),
    conflicts: [...conflicts],
    deviations: [...deviationsOf(parts, written)],
    others: document.written
      .filter(({ code, text }) => !known.has(code) && text.trim() !== '')
      .map(({ code, text }) => ({ code, text })),
    isBegun: document.basis !== null,
    isBehind: document.basis !== null && !isSameBasis(basis, newestBasis(document, versions)),
    mayWrite,
    places: mayWrite ? places.map(([id, title]) => ({ id, title })) : [],
    names: await readPeopleNames(reading, people),
  };
}

/** The brief of a project as this reader may see it. */
export async function readBrief(reading: Reading, id: string): Promise<BriefShown | undefined> {
  const document = await findDocument(reading, id, 'brief');
  if (document === undefined) return undefined;
  const versions = (await readTemplateVersions(reading))('brief');
  return { ...(await showWriting(reading, document, versions)), isApproved: document.isBriefApproved };
}

/** Another document of a project as this reader may see it. */
export async function readDocument(
  reading: Reading,
  id: string,
  kind: ProjectDocumentKind,
): Promise<ProjectDocument | undefined> {
  const document = await findDocument(reading, id, kind);
  if (document === undefined) return undefined;
  const templates = (await readTemplateVersions(reading))(kind);
  const shown = await showWriting(reading, document, templates);
  const versions = await listDocumentVersions(reading, id, kind);
  const newest = await findDocumentVersion(reading, id, kind, document.number);
  const now = freezeParts(shown.parts, byCode(document));
  return {
    ...shown,
    kind,
    versions: [...versions],
    isChanged: shown.isBegun && (newest === undefined || !sayTheSame(now, newest.parts)),
    isBriefApproved: document.isBriefApproved,
    names: {
      ...shown.names,
      ...(await readPeopleNames(
        reading,
        versions.map(({ publishedById }) => publishedById),
      )),
    },
  };
}

export const showBrief: Answer<typeof briefWritingOperations.show> = {
  operation: briefWritingOperations.show,
  answer: async (reading, { parameters }) =>
    (await readBrief(reading, parameters.id)) ?? refuse('request/not-found'),
};

export const showDocument: Answer<typeof documentOperations.show> = {
  operation: documentOperations.show,
  answer: async (reading, { parameters }) =>
    (await readDocument(reading, parameters.id, parameters.kind)) ?? refuse('request/not-found'),
};

export const showDocumentVersion: Answer<typeof documentOperations.showVersion> = {
  operation: documentOperations.showVersion,
  answer: async (reading, { parameters: { id, kind, number } }) => {
    const document = await findDocument(reading, id, kind);
    if (document === undefined) return refuse('request/not-found');
    const found = await findDocumentVersion(reading, id, kind, Number(number));
    if (found === undefined) return refuse('documents/version-unknown', { facts: { number } });
    const { basis: _basis, parts, ...version } = found;
    return {
      ...version,
      parts: [...parts],
      names: await readPeopleNames(reading, [version.publishedById]),
    };
  },
};

export const listDocuments: Answer<typeof documentOperations.list> = {
  operation: documentOperations.list,
  answer: async (reading, { parameters: { id } }) => {
    const documents = await listOfProject(reading, id, projectDocumentKinds);
    if (documents.length === 0) return refuse('request/not-found');
    const versionsOf = await readTemplateVersions(reading);
    const publishedOn = await readPublishedOn(reading, id);
    const rows = documents.flatMap((document) => {
      const { kind, basis, number, written } = document;
      if (kind === 'brief') return [];
      const versions = versionsOf(kind);
      const { parts } = applyTemplate(document, versions, basis);
      const last = written.reduce<(typeof written)[number] | undefined>(
        (latest, one) => (latest === undefined || one.writtenOn > latest.writtenOn ? one : latest),
        undefined,
      );
      return [
        {
          kind,
          isBegun: basis !== null,
          required: parts.filter(({ isRequired }) => isRequired).length,
          deviations: deviationsOf(parts, byCode(document)).length,
          isBehind: basis !== null && !isSameBasis(basis, newestBasis(document, versions)),
          number: number === 0 ? null : number,
          publishedOn: publishedOn.get(kind) ?? null,
          writtenOn: last?.writtenOn ?? null,
          writtenById: last?.writtenById ?? null,
        },
      ];
    });
    return {
      rows,
      names: await readPeopleNames(
        reading,
        rows.map(({ writtenById }) => writtenById),
      ),
    };
  },
};

/** Who writes a kind of document here, and where each deviates. */
async function listUse(reading: Reading, kind: StoredDocument['kind']) {
  const begun = await listBegun(reading, kind);
  if (begun.length === 0) return [];
  const versions = (await readTemplateVersions(reading))(kind);
  return begun.map((document) => {
    const { id, key, title, number, isBriefApproved } = document;
    const { parts } = applyTemplate(document, versions, document.basis);
    const required = parts.filter(({ isRequired }) => isRequired).length;
    const deviations = [...deviationsOf(parts, byCode(document))];
    return { shared: { id, key, title, required, deviations }, number, isBriefApproved };
  });
}

export const listBriefDeviations: Answer<typeof briefWritingOperations.listDeviations> = {
  operation: briefWritingOperations.listDeviations,
  answer: async (reading) => {
    const rows = await listUse(reading, 'brief');
    return { rows: rows.map(({ shared, isBriefApproved }) => ({ ...shared, isApproved: isBriefApproved })) };
  },
};

export const listDocumentUse: Answer<typeof documentOperations.listUse> = {
  operation: documentOperations.listUse,
  answer: async (reading, { query }) => {
    const rows = await listUse(reading, query.kind);
    return { rows: rows.map(({ shared, number }) => ({ ...shared, number: number === 0 ? null : number })) };
  },
};
