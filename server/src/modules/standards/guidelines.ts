import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import {
  type GuidelineVersion,
  guidelineOperations,
  type ShelvedGuideline,
} from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { valuesOf } from '../../platform/records/record-images.ts';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { checkGuideline, newGuideline, refusePublishing } from './domain/guideline.ts';
import {
  guidelineKind,
  guidelineTable,
  guidelineVersionTable,
  listReadings,
  listShelved,
  listVersions,
  readingTable,
  type StoredGuideline,
} from './guideline-store.ts';

export const guidelineVerbs = recordVerbs(guidelineKind, guidelineOperations, {
  complete: (wish) => ({ ...newGuideline(), ...wish }),
  check: checkGuideline,
});

export const shelveGuidelines: Answer<typeof guidelineOperations.shelf> = {
  operation: guidelineOperations.shelf,
  answer: async (reading) => {
    const rows = await listShelved(reading);
    return {
      rows: rows.map(({ path: _path, ...row }) => row),
      names: await readPeopleNames(
        reading,
        rows.map(({ ownerId }) => ownerId),
      ),
    };
  },
};

export const showGuideline: Answer<typeof guidelineOperations.show> = {
  operation: guidelineOperations.show,
  answer: async (reading, { parameters }) => {
    const [found] = await listShelved(reading, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    const { path, ...guideline } = found;
    const versions = await listVersions(reading, guideline.id);
    const mayManage = holds(reading.actor, 'standard.write', path);
    const readings = mayManage ? await listReadings(reading, found) : null;
    const people = [...versions.map(({ publishedById }) => publishedById), guideline.ownerId];
    return {
      guideline,
      versions: [...versions],
      readers: readings?.map(({ personId, readOn }) => ({ personId, readOn })) ?? null,
      names: {
        ...(await readPeopleNames(reading, people)),
        ...Object.fromEntries((readings ?? []).map(({ personId, name }) => [personId, name])),
      },
    };
  },
};

interface Publishing extends StoredGuideline {
  readonly scopeId: string;
  readonly latest: GuidelineVersion | undefined;
}

interface Publication {
  readonly guideline: Image;
  readonly published: Image;
  readonly number: number;
}

export const publishGuideline: Verb<typeof guidelineOperations.publish, Publishing, Publication> = {
  operation: guidelineOperations.publish,
  load: async (unit, { parameters, version }): Promise<Publishing | Refusal | Withheld> => {
    const { id } = parameters;
    const found = await findRecord(unit, guidelineKind, id);
    const row = (await readImages(unit.database, 'guideline', [id])).get(id);
    const record = (await readImages(unit.database, 'record', [id])).get(id);
    if (found === undefined || row === undefined || record === undefined) return refuse('request/not-found');
    const { path } = found;
    const archived = await refuseArchived(unit.database, [...path, id]);
    if (archived !== undefined) return new Withheld(archived, { paths: [path] });
    if (row.version !== version) {
      return new Withheld(refuse('request/version-stale', { current: found.record }), { paths: [path] });
    }
    const [latest] = await listVersions(unit, id);
    return { row, record, path, scopeId: found.record.scopeId, latest };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ row, record, latest }, { body }, unit) => {
    const says = valuesOf(guidelineKind, row, record);
    const refused = refusePublishing(says, latest, says.state === 'published');
    if (refused !== undefined) return refused;
    const number = (latest?.number ?? 0) + 1;
    return {
      number,
      guideline: {
        ...row,
        version: row.version + 1,
        state: 'published',
        updated_at: unit.now.toISOString(),
      },
      published: {
        id: newId(unit.now.getTime()),
        version: 1,
        guideline_id: row.id,
        number,
        title: says.title,
        text: says.text,
        norm: says.norm,
        norm_edition: says.normEdition,
        reason: body.reason,
        published_by_id: unit.actor.personId,
        published_on: unit.today,
      },
    };
  },
  store: async (unit, { guideline, published, number }, { row, scopeId }) => {
    const told = { recordId: row.id, scopeId };
    const written = await writeRows(unit, guidelineTable, [{ before: row, after: guideline, ...told }]);
    if (isRefusal(written)) return written;
    const added = await writeRows(unit, guidelineVersionTable, [{ before: null, after: published, ...told }]);
    return isRefusal(added) ? added : { eventId: unit.eventId, number };
  },
};

export const markGuidelineRead: Verb<typeof guidelineOperations.markRead, ShelvedGuideline, Image> = {
  operation: guidelineOperations.markRead,
  load: async (unit, { parameters }): Promise<ShelvedGuideline | Refusal> => {
    const [found] = await listShelved(unit, parameters.id);
    return found ?? refuse('request/not-found');
  },
  decide: ({ id, number, readOn }, _request, unit) =>
    readOn === null
      ? {
          id: newId(unit.now.getTime()),
          version: 1,
          guideline_id: id,
          number,
          person_id: unit.actor.personId,
          read_on: unit.today,
        }
      : refuse('guidelines/read-already'),
  store: async (unit, after, { id }) => {
    const written = await writeRows(unit, readingTable, [
      { before: null, after, recordId: id, scopeId: null },
    ]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
