import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { upkeepOperations } from '@regie/contracts/upkeep';
import type { Image } from '../../platform/database/tables.ts';
import { type RowWrite, readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { findMine } from './list-upkeep-store.ts';
import { confirmationTable, readConfirmations } from './upkeep-store.ts';

interface Confirming {
  readonly rows: readonly { readonly id: string; readonly scopeId: string }[];
  readonly before: ReadonlyMap<string, Image>;
}

/** Says of rows of one's own that they are still right. What is somebody else's is answered as what is not there. */
export function confirmRows(
  kinds: readonly RecordKind[],
): Verb<typeof upkeepOperations.confirm, Confirming, readonly RowWrite[]> {
  return {
    operation: upkeepOperations.confirm,
    load: async (unit, { body }): Promise<Confirming | Refusal> => {
      const ids = [...new Set(body.ids)];
      const rows = await findMine(unit, kinds, ids);
      if (rows.length < ids.length) return refuse('upkeep/not-yours', { place: 'body.ids' });
      return { rows, before: await readConfirmations(unit, ids) };
    },
    decide: ({ rows, before }, _request, unit) =>
      rows.map(({ id, scopeId }) => {
        const known = before.get(id) ?? null;
        const after = {
          id: known?.id ?? newId(unit.now.getTime()),
          version: (known?.version ?? 0) + 1,
          record_id: id,
          confirmed_by_id: unit.actor.personId,
          confirmed_on: unit.today,
        };
        return { before: known, after, recordId: id, scopeId };
      }),
    store: async (unit, writes) => {
      const written = await writeRows(unit, confirmationTable, writes);
      return isRefusal(written) ? written : { eventId: unit.eventId, confirmed: writes.length };
    },
  };
}

export const setUntouchedDays: Verb<typeof upkeepOperations.setDays, Image, Image> = {
  operation: upkeepOperations.setDays,
  load: async (unit) => {
    const { id } = unit.organisation;
    return (await readImages(unit.database, 'organisation', [id])).get(id) ?? refuse('request/not-found');
  },
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: (before, { body }) => ({ ...before, version: before.version + 1, untouched_days: body.days }),
  store: async (unit, after, before) => {
    const told = { recordId: null, scopeId: before.id };
    const written = await writeRows(unit, { name: 'organisation' }, [{ before, after, ...told }]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
