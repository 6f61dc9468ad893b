import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type SavedView, viewOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import { holds } from '../access/actor.ts';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Answer, Verb } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { verdictsAt } from '../records/can.ts';

const table = { name: 'saved_view' };

async function readViews(reading: Reading): Promise<readonly SavedView[]> {
  const me = reading.actor.personId;
  const { rows } = await sql<SavedView>`
    select id, version, record_type as "recordType", name, is_shared as "isShared", owner_id = ${me} as "isMine", state
    from saved_view where owner_id = ${me} or is_shared order by lower(name), id`.execute(reading.database);
  return rows;
}

function maySharing(unit: Reading): boolean {
  return holds(unit.actor, 'view.share', [unit.organisation.id]);
}

export const listViews: Answer<typeof viewOperations.list> = {
  operation: viewOperations.list,
  answer: async (reading) => {
    const [can] = await verdictsAt(reading, { 'views.save': 'view.share' }, [[reading.organisation.id]]);
    return { rows: [...(await readViews(reading))], can: can ?? {} };
  },
};

/** Views belong to people, not to a place in the tree. */
async function storeView(unit: Unit, before: Image | null, after: Image) {
  const written = await writeRows(unit, table, [{ before, after, recordId: null, scopeId: null }]);
  if (isRefusal(written)) return written;
  const view = (await readViews(unit)).find(({ id }) => id === after.id);
  return view === undefined ? refuse('request/not-found') : { eventId: unit.eventId, view };
}

async function loadOwn(unit: Unit, id: string): Promise<Image | Refusal> {
  const before = (await readImages(unit.database, table.name, [id])).get(id);
  const isMine = before?.['owner_id'] === unit.actor.personId;
  if (before === undefined || (!isMine && before['is_shared'] !== true)) return refuse('request/not-found');
  return isMine ? before : refuse('views/not-yours');
}

export const saveView: Verb<typeof viewOperations.save, null, Image> = {
  operation: viewOperations.save,
  load: async () => null,
  decide: (_state, { body }, unit) => {
    if (body.isShared && !maySharing(unit))
      return refuse('views/sharing-not-allowed', { place: 'body.isShared' });
    return {
      id: newId(unit.now.getTime()),
      version: 1,
      record_type: body.recordType,
      name: body.name,
      owner_id: unit.actor.personId,
      is_shared: body.isShared,
      state: body.state,
    };
  },
  store: async (unit, after) => await storeView(unit, null, after),
};

export const changeView: Verb<typeof viewOperations.change, Image, Image> = {
  operation: viewOperations.change,
  load: async (unit, { parameters, version }): Promise<Image | Refusal> => {
    const before = await loadOwn(unit, parameters.id);
    if (isRefusal(before) || before.version === version) return before;
    const current = (await readViews(unit)).find(({ id }) => id === before.id);
    return refuse('request/version-stale', { current });
  },
  decide: (before, { body }, unit) => {
    if (body.isShared === true && !maySharing(unit))
      return refuse('views/sharing-not-allowed', { place: 'body.isShared' });
    return {
      ...before,
      version: before.version + 1,
      ...(body.name === undefined ? {} : { name: body.name }),
      ...(body.isShared === undefined ? {} : { is_shared: body.isShared }),
      ...(body.state === undefined ? {} : { state: body.state }),
    };
  },
  store: async (unit, after, before) => await storeView(unit, before, after),
};

export const removeView: Verb<typeof viewOperations.remove, Image, Image> = {
  operation: viewOperations.remove,
  load: async (unit, { parameters }) => await loadOwn(unit, parameters.id),
  decide: (before) => before,
  store: async (unit, before) => {
    const written = await writeRows(unit, table, [{ before, after: null, recordId: null, scopeId: null }]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
