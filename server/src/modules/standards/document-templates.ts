import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { documentKinds, documentTemplateOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import {
  type FoundUnit,
  findUnit,
  listVariants,
  listWritableUnits,
  lockTemplates,
  readStandard,
  readStandards,
  readVariants,
  type StandardVersions,
  templateTable,
  type VariantVersion,
  variantTable,
} from './document-template-store.ts';
import {
  isUnchanged,
  mergeTemplate,
  noChanges,
  refuseStandard,
  refuseVariant,
} from './domain/document-template.ts';

export const listDocumentTemplates: Answer<typeof documentTemplateOperations.list> = {
  operation: documentTemplateOperations.list,
  answer: async (reading) => {
    const standards = await readStandards(reading);
    const variants = (await listVariants(reading)).filter(({ changes }) => !isUnchanged(changes));
    const rows = documentKinds.flatMap((kind) => {
      const standard = standards.get(kind);
      if (standard === undefined) return [];
      const own = variants
        .filter((one) => one.kind === kind)
        .map(({ kind: _kind, ...variant }) => ({
          ...variant,
          conflicts: [...mergeTemplate(standard[0].parts, [variant]).conflicts],
        }));
      return [{ kind, standard: [...standard], variants: own }];
    });
    const people = [
      ...rows.flatMap(({ standard }) => standard.map(({ publishedById }) => publishedById)),
      ...variants.map(({ publishedById }) => publishedById),
    ];
    return {
      rows,
      names: await readPeopleNames(reading, people),
      mayPublish: holds(reading.actor, 'standard.write', [reading.organisation.id]),
      places: [...(await listWritableUnits(reading))],
    };
  },
};

interface Publication {
  readonly number: number;
  readonly rows: readonly Image[];
}

function published(unit: Unit, reason: string) {
  return {
    id: newId(unit.now.getTime()),
    version: 1,
    reason,
    published_by_id: unit.actor.personId,
    published_on: unit.today,
  };
}

export const publishDocumentTemplate: Verb<
  typeof documentTemplateOperations.publish,
  StandardVersions,
  Publication
> = {
  operation: documentTemplateOperations.publish,
  load: async (unit, { parameters }) => {
    await lockTemplates(unit);
    return await readStandard(unit, parameters.kind);
  },
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: ([newest], { parameters: { kind }, body }, unit) => {
    const known = { number: newest.number, content: newest.parts };
    const refused = refuseStandard(body.parts, known, body.after);
    if (refused !== undefined) return refused;
    const number = newest.number + 1;
    const next = { ...published(unit, body.reason), kind, number, parts: body.parts };
    if (newest.publishedOn !== null) return { number, rows: [next] };
    // The standard is kept as it was when documents were begun with it.
    const first = { ...next, id: newId(unit.now.getTime()), number: newest.number, parts: newest.parts };
    const byNobody = { reason: null, published_by_id: null, published_on: null };
    return { number, rows: [{ ...first, ...byNobody }, next] };
  },
  store: async (unit, { number, rows }) => {
    const scopeId = unit.organisation.id;
    const written = await writeRows(
      unit,
      templateTable,
      rows.map((after) => ({ before: null, after, recordId: null, scopeId })),
    );
    return isRefusal(written) ? written : { eventId: unit.eventId, number };
  },
};

interface PublishingVariant {
  readonly place: FoundUnit;
  readonly standard: StandardVersions;
  readonly newest: VariantVersion | undefined;
}

export const publishTemplateVariant: Verb<
  typeof documentTemplateOperations.publishVariant,
  PublishingVariant,
  Publication
> = {
  operation: documentTemplateOperations.publishVariant,
  load: async (unit, { parameters, body }): Promise<PublishingVariant | Refusal | Withheld> => {
    await lockTemplates(unit);
    const place = await findUnit(unit, body.scopeId);
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    const archived = await refuseArchived(unit.database, place.path);
    if (archived !== undefined) return new Withheld(archived, { paths: [place.path] });
    const variants = await readVariants(unit);
    return {
      place,
      standard: await readStandard(unit, parameters.kind),
      newest: variants.find(({ kind, scopeId }) => kind === parameters.kind && scopeId === place.id),
    };
  },
  place: ({ place }) => ({ paths: [place.path] }),
  decide: ({ place, standard: [standard], newest }, { parameters: { kind }, body }, unit) => {
    if (place.kind !== 'portfolio' && place.kind !== 'programme') {
      return refuse('document-templates/not-a-unit', { place: 'body.scopeId' });
    }
    const known = { number: newest?.number ?? 0, content: newest?.changes ?? noChanges };
    const refused = refuseVariant(body.changes, standard.parts, known, body.after);
    if (refused !== undefined) return refused;
    const number = known.number + 1;
    const row = { ...published(unit, body.reason), kind, number, scope_id: place.id, changes: body.changes };
    return { number, rows: [row] };
  },
  store: async (unit, { number, rows }, { place }) => {
    const written = await writeRows(
      unit,
      variantTable,
      rows.map((after) => ({ before: null, after, recordId: null, scopeId: place.id })),
    );
    return isRefusal(written) ? written : { eventId: unit.eventId, number };
  },
};
