import {
  type DocumentKind,
  type DocumentTemplate,
  documentKinds,
  type TemplateDraft,
  type TemplateVariant,
} from '@regie/contracts/standards';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { standardDocuments } from './domain/standard-documents.ts';

export const templateTable = { name: 'document_template' };
export const variantTable = { name: 'template_variant' };

export type StandardVersion = DocumentTemplate['standard'][number];
/** Every version of one kind, the newest first. */
export type StandardVersions = readonly [StandardVersion, ...StandardVersion[]];
export type VariantVersion = Omit<TemplateVariant, 'placeTitle' | 'conflicts'>;

/** Versions of the standard by kind; of a kind of which nobody published one there is that of the first start. */
export async function readStandards(
  reading: Pick<Reading, 'database'>,
): Promise<ReadonlyMap<DocumentKind, StandardVersions>> {
  const { rows } = await sql<StandardVersion & { readonly kind: DocumentKind }>`
    select kind, number, parts, reason, published_by_id as "publishedById", published_on as "publishedOn",
      follows_from_id as "followsFromId"
    from document_template order by number desc`.execute(reading.database);
  return new Map(
    documentKinds.map((kind) => {
      const [newest, ...earlier] = rows
        .filter((row) => row.kind === kind)
        .map(({ kind: _kind, ...version }) => version);
      const first: StandardVersion = {
        number: 1,
        parts: [...standardDocuments[kind]],
        reason: null,
        publishedById: null,
        publishedOn: null,
        followsFromId: null,
      };
      return [kind, newest === undefined ? [first] : [newest, ...earlier]];
    }),
  );
}

export async function readStandard(
  reading: Pick<Reading, 'database'>,
  kind: DocumentKind,
): Promise<StandardVersions> {
  const versions = (await readStandards(reading)).get(kind);
  if (versions === undefined) throw new Error(`there is no document of the kind ${kind}`);
  return versions;
}

const variantColumns = sql`v.scope_id as "scopeId", v.number, v.changes, v.reason,
  v.published_by_id as "publishedById", v.published_on as "publishedOn", v.follows_from_id as "followsFromId"`;

/** All versions of all variants, the newest of each unit first, whoever looks: what applies, applies. */
export async function readVariants(
  reading: Pick<Reading, 'database'>,
): Promise<readonly (VariantVersion & { readonly kind: DocumentKind })[]> {
  const { rows } = await sql<VariantVersion & { readonly kind: DocumentKind }>`
    select v.kind, ${variantColumns} from template_variant v join scope s on s.id = v.scope_id
    order by v.number desc, v.id`.execute(reading.database);
  return rows;
}

/** Whether a role of the reader counts at a place or below it: then what its units agreed on is theirs to follow. */
function isInReach(reading: Reading): RawBuilder<boolean> {
  const places = reading.actor.grants.map(({ scopeId }) => scopeId);
  return sql<boolean>`exists (select 1 from scope g where g.id = any(${places}::uuid[])
    and (g.path @> array[s.id] or s.path @> array[g.id]))`;
}

interface ListedVariant extends VariantVersion {
  readonly kind: DocumentKind;
  readonly placeTitle: string;
}

/** The newest variant of each unit in reach of the reader. */
export async function listVariants(reading: Reading): Promise<readonly ListedVariant[]> {
  const { rows } = await sql<ListedVariant>`
    select distinct on (v.kind, r.title, v.scope_id) v.kind, r.title as "placeTitle", ${variantColumns}
    from template_variant v join scope s on s.id = v.scope_id join record r on r.id = s.id
    where r.archived_at is null and ${isInReach(reading)}
    order by v.kind, r.title, v.scope_id, v.number desc`.execute(reading.database);
  return rows;
}

export type WorkedOutTemplate = NonNullable<TemplateDraft['workedOut']> & { readonly draftId: string };

/** The first version that follows from each of some drafts. */
export async function readWorkedOut(
  reading: Reading,
  draftIds: readonly string[],
): Promise<readonly WorkedOutTemplate[]> {
  const { rows } = await sql<WorkedOutTemplate>`
    select distinct on (v.follows_from_id) v.follows_from_id as "draftId", v.kind, v.number, v.scope_id as "scopeId",
      case when ${isInReach(reading)} then r.title end as "placeTitle"
    from (
      select id, follows_from_id, kind, number, null::uuid as scope_id from document_template
      union all select id, follows_from_id, kind, number, scope_id from template_variant) v
      left join scope s on s.id = v.scope_id left join record r on r.id = v.scope_id
    where v.follows_from_id = any(${draftIds}::uuid[]) order by v.follows_from_id, v.id`.execute(
    reading.database,
  );
  return rows;
}

/** Portfolios and programmes in which the reader holds a permission. */
export async function listWritableUnits(
  reading: Reading,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select r.id, r.title from record r join scope s on s.id = r.id
    where r.type in ('portfolio', 'programme') and r.archived_at is null
      and ${isVisible(reading.see('standard.write'))} order by r.title, r.id`.execute(reading.database);
  return rows;
}

export interface FoundUnit {
  readonly id: string;
  readonly kind: string;
  readonly path: readonly string[];
}

/** A place that the reader may see. */
export async function findUnit(reading: Reading, id: string): Promise<FoundUnit | undefined> {
  const { rows } = await sql<FoundUnit>`
    select s.id, s.kind, s.path from scope s where s.id = ${id} and ${isVisible(reading.see('portfolio.read'))}`.execute(
    reading.database,
  );
  return rows[0];
}

/** One publication at a time. */
export async function lockTemplates(reading: Pick<Reading, 'database'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('document-templates', 0))`.execute(
    reading.database,
  );
}
