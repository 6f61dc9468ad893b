import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { documentTemplateOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { type DraftSource, type HeldDraft, refuseOrigin } from '../../platform/draft-source.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import {
  type FoundUnit,
  findUnit,
  lockTemplates,
  readStandard,
  readVariants,
  type StandardVersions,
  templateTable,
  type VariantVersion,
  variantTable,
} from './document-template-store.ts';
import { isUnchanged, noChanges, refuseStandard, refuseVariant } from './domain/document-template.ts';

/** What can be said to be followed: drafts for this kind of document, or for none in particular. */
async function readDraftsFor(unit: Unit, source: DraftSource, kind: string): Promise<readonly HeldDraft[]> {
  return (await source(unit, 'template')).filter(({ document }) => document === null || document === kind);
}

interface Publication {
  readonly number: number;
  readonly rows: readonly Image[];
}

function published(
  unit: Unit,
  { reason, followsFromId }: { reason: string; followsFromId?: string | undefined },
) {
  return {
    id: newId(unit.now.getTime()),
    version: 1,
    reason,
    published_by_id: unit.actor.personId,
    published_on: unit.today,
    follows_from_id: followsFromId ?? null,
  };
}

async function store(
  unit: Unit,
  table: typeof templateTable,
  scopeId: string,
  { number, rows }: Publication,
) {
  const told = rows.map((after) => ({ before: null, after, recordId: null, scopeId }));
  const written = await writeRows(unit, table, told);
  return isRefusal(written) ? written : { eventId: unit.eventId, number };
}

interface Publishing {
  readonly standard: StandardVersions;
  readonly drafts: readonly HeldDraft[];
}

export function publishDocumentTemplate(
  source: DraftSource,
): Verb<typeof documentTemplateOperations.publish, Publishing, Publication> {
  return {
    operation: documentTemplateOperations.publish,
    load: async (unit, { parameters: { kind } }) => {
      await lockTemplates(unit);
      return { standard: await readStandard(unit, kind), drafts: await readDraftsFor(unit, source, kind) };
    },
    place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
    decide: ({ standard: [newest], drafts }, { parameters: { kind }, body }, unit) => {
      const known = { number: newest.number, content: newest.parts };
      const refused =
        refuseOrigin(body.followsFromId, drafts) ?? refuseStandard(body.parts, known, body.after);
      if (refused !== undefined) return refused;
      const number = newest.number + 1;
      const next = { ...published(unit, body), kind, number, parts: body.parts };
      if (newest.publishedOn !== null) return { number, rows: [next] };
      // The standard is kept as it was when documents were begun with it.
      const first = { ...next, id: newId(unit.now.getTime()), number: newest.number, parts: newest.parts };
      const byNobody = { reason: null, published_by_id: null, published_on: null, follows_from_id: null };
      return { number, rows: [{ ...first, ...byNobody }, next] };
    },
    store: async (unit, publication) => await store(unit, templateTable, unit.organisation.id, publication),
  };
}

interface PublishingVariant extends Publishing {
  readonly place: FoundUnit;
  readonly newest: VariantVersion | undefined;
}

export function publishTemplateVariant(
  source: DraftSource,
): Verb<typeof documentTemplateOperations.publishVariant, PublishingVariant, Publication> {
  return {
    operation: documentTemplateOperations.publishVariant,
    load: async (unit, { parameters: { kind }, body }): Promise<PublishingVariant | Refusal | Withheld> => {
      await lockTemplates(unit);
      const place = await findUnit(unit, body.scopeId);
      if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
      const archived = await refuseArchived(unit.database, place.path);
      if (archived !== undefined) return new Withheld(archived, { paths: [place.path] });
      const variants = await readVariants(unit);
      return {
        place,
        standard: await readStandard(unit, kind),
        newest: variants.find((one) => one.kind === kind && one.scopeId === place.id),
        drafts: await readDraftsFor(unit, source, kind),
      };
    },
    place: ({ place }) => ({ paths: [place.path] }),
    decide: ({ place, standard: [standard], newest, drafts }, { parameters: { kind }, body }, unit) => {
      if (place.kind !== 'portfolio' && place.kind !== 'programme') {
        return refuse('document-templates/not-a-unit', { place: 'body.scopeId' });
      }
      const known = { number: newest?.number ?? 0, content: newest?.changes ?? noChanges };
      // One that changes nothing any more is not shown: whoever makes the next begins as with the first.
      const after = body.after === 0 && isUnchanged(known.content) ? known.number : body.after;
      const refused =
        refuseOrigin(body.followsFromId, drafts) ?? refuseVariant(body.changes, standard.parts, known, after);
      if (refused !== undefined) return refused;
      const number = known.number + 1;
      const row = { ...published(unit, body), kind, number, scope_id: place.id, changes: body.changes };
      return { number, rows: [row] };
    },
    store: async (unit, publication, { place }) => await store(unit, variantTable, place.id, publication),
  };
}
