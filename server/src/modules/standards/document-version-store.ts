import type { DocumentVersion, ProjectDocumentKind, PublishedPart } from '@regie/contracts/standards';
import { sql } from 'kysely';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Basis } from './domain/applied-document.ts';

export const documentVersionTable = { name: 'document_version' };

/** Required parts that a version leaves empty or out. */
const deviations = sql`(select count(*)::integer
  from jsonb_to_recordset(v.parts) p("isRequired" boolean, text text) where p."isRequired" and p.text !~ '\\S')`;
const summary = sql`v.number, v.reason, v.published_by_id as "publishedById", v.published_on as "publishedOn",
  ${deviations} as deviations`;

/** Published versions of a document of a project that was found as its reader may see it, the newest first. */
export async function listDocumentVersions(
  reading: Pick<Reading, 'database'>,
  projectId: string,
  kind: ProjectDocumentKind,
): Promise<readonly DocumentVersion[]> {
  const { rows } = await sql<DocumentVersion>`
    select ${summary} from document_version v where v.project_id = ${projectId} and v.kind = ${kind}
    order by v.number desc`.execute(reading.database);
  return rows;
}

export interface PublishedDocument extends DocumentVersion {
  readonly parts: readonly PublishedPart[];
  readonly basis: Basis;
}

export async function findDocumentVersion(
  reading: Pick<Reading, 'database'>,
  projectId: string,
  kind: ProjectDocumentKind,
  number: number,
): Promise<PublishedDocument | undefined> {
  const { rows } = await sql<PublishedDocument>`
    select ${summary}, v.parts, v.basis from document_version v
    where v.project_id = ${projectId} and v.kind = ${kind} and v.number = ${number}`.execute(
    reading.database,
  );
  return rows[0];
}

/** The day on which the newest version of each kind was published. */
export async function readPublishedOn(
  reading: Pick<Reading, 'database'>,
  projectId: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ kind: string; publishedOn: string }>`
    select distinct on (kind) kind, published_on as "publishedOn" from document_version
    where project_id = ${projectId} order by kind, number desc`.execute(reading.database);
  return new Map(rows.map(({ kind, publishedOn }) => [kind, publishedOn]));
}
