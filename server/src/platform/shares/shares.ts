import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { shareOperations } from '@regie/contracts/shared/shares';
import { holds } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { hashToken, newId, newToken } from '../identifiers.ts';
import { findOperation } from '../operations/find-operation.ts';
import { type Answer, type Place, type Verb, Withheld } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { verdictsAt } from '../records/can.ts';
import { type AnyRecord, findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { readPeopleNames } from '../records/names.ts';
import { refuseArchived } from '../records/refuse-archived.ts';
import { isSharingOn, listAllShares, listShares, shareTable } from './share-store.ts';

/** Sharing a record asks for what changing it asks for, too. */
function placeOf({ type, path }: AnyRecord): Place {
  return { paths: [path], parts: [{ operation: findOperation(`${type}s.update`), paths: [path] }] };
}

/** Why somebody may not share a record, by permission alone; undefined who may. */
export function refuseSharing(reading: Reading, kinds: Kinds, record: AnyRecord): Refusal | undefined {
  const write = kinds.find(record.type)?.write;
  const missing = (['record.share', ...(write === undefined ? [] : [write])] as const).find(
    (permission) => !holds(reading.actor, permission, record.path),
  );
  return missing === undefined ? undefined : permissionRefusal(missing);
}

export function shareAnswers(kinds: Kinds) {
  const list: Answer<typeof shareOperations.list> = {
    operation: shareOperations.list,
    answer: async (reading, { parameters }) => {
      const record = await findAnyRecord(reading, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const refused = refuseSharing(reading, kinds, record);
      if (refused !== undefined) return refused;
      const rows = await listShares(reading, record.id);
      const makers = rows.map(({ makerId }) => makerId);
      const operations = { 'shares.make': 'record.share', 'shares.end': 'record.share' } as const;
      const [can] = await verdictsAt(reading, operations, [record.path]);
      const isOn = await isSharingOn(reading);
      return { rows: [...rows], isOn, names: await readPeopleNames(reading, makers), can: can ?? {} };
    },
  };
  const listAll: Answer<typeof shareOperations.listAll> = {
    operation: shareOperations.listAll,
    answer: async (reading) => {
      const rows = await listAllShares(reading, kinds);
      const makers = rows.map(({ makerId }) => makerId);
      const isOn = await isSharingOn(reading);
      return { rows: [...rows], isOn, names: await readPeopleNames(reading, makers) };
    },
  };
  return [list, listAll];
}

interface Sharing {
  readonly record: AnyRecord;
  readonly isOn: boolean;
}

interface NewShare {
  readonly token: string;
  readonly after: Image;
}

function makeVerb(kinds: Kinds): Verb<typeof shareOperations.make, Sharing, NewShare> {
  return {
    operation: shareOperations.make,
    load: async (unit, { parameters }): Promise<Sharing | Refusal | Withheld> => {
      const record = await findAnyRecord(unit, kinds, parameters.id);
      if (record === undefined) return refuse('request/not-found');
      const archived = await refuseArchived(unit.database, [record.id, ...record.path]);
      if (archived !== undefined) return new Withheld(archived, placeOf(record));
      return { record, isOn: await isSharingOn(unit) };
    },
    place: ({ record }) => placeOf(record),
    decide: ({ record, isOn }, { body }, unit): NewShare | Refusal => {
      if (!isOn) return refuse('shares/off');
      const token = newToken();
      const after = {
        id: newId(unit.now.getTime()),
        version: 1,
        record_id: record.id,
        maker_id: unit.actor.personId,
        purpose: body.purpose,
        token_hash: `\\x${hashToken(token).toString('hex')}`,
        created_at: unit.now.toISOString(),
        expires_at: new Date(unit.now.getTime() + body.days * 86_400_000).toISOString(),
      };
      return { token, after };
    },
    store: async (unit, { token, after }, { record }) => {
      const told = { recordId: record.id, scopeId: record.scopeId };
      const written = await writeRows(unit, shareTable, [{ before: null, after, ...told }]);
      if (isRefusal(written)) return written;
      const share = (await listShares(unit, record.id)).find(({ id }) => id === after.id);
      // Behind #, where no server, log or other site ever sees it.
      const path = `/shared#${token}`;
      return share === undefined ? refuse('request/not-found') : { eventId: unit.eventId, path, share };
    },
  };
}

interface Ending {
  readonly record: AnyRecord;
  readonly before: Image;
}

async function readShare(unit: Unit, id: string): Promise<Image | undefined> {
  return (await readImages(unit.database, shareTable.name, [id])).get(id);
}

function endVerb(kinds: Kinds): Verb<typeof shareOperations.end, Ending, Image> {
  return {
    operation: shareOperations.end,
    load: async (unit, { parameters }): Promise<Ending | Refusal> => {
      const record = await findAnyRecord(unit, kinds, parameters.id);
      const before = await readShare(unit, parameters.shareId);
      if (record === undefined || before?.['record_id'] !== record.id) return refuse('request/not-found');
      return { record, before };
    },
    place: ({ record }) => placeOf(record),
    decide: ({ before }) => before,
    store: async (unit, before, { record }) => {
      const told = { recordId: record.id, scopeId: record.scopeId };
      const written = await writeRows(unit, shareTable, [{ before, after: null, ...told }]);
      return isRefusal(written) ? written : { eventId: unit.eventId };
    },
  };
}

/** An administrator ends what may not be seen as well; the event tells it to who may see the record. */
const endAnyVerb: Verb<typeof shareOperations.endAny, Image, Image> = {
  operation: shareOperations.endAny,
  load: async (unit, { parameters }): Promise<Image | Refusal> => {
    const isManager = holds(unit.actor, 'organisation.manage', [unit.organisation.id]);
    if (!isManager) return permissionRefusal('organisation.manage');
    return (await readShare(unit, parameters.id)) ?? refuse('request/not-found');
  },
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: (before) => before,
  store: async (unit, before) => {
    const recordId = String(before['record_id']);
    const scopeId = (await readImages(unit.database, 'record', [recordId])).get(recordId)?.['scope_id'];
    const told = { recordId, scopeId: typeof scopeId === 'string' ? scopeId : null };
    const written = await writeRows(unit, shareTable, [{ before, after: null, ...told }]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};

export function shareVerbs(kinds: Kinds) {
  return [makeVerb(kinds), endVerb(kinds), endAnyVerb];
}
