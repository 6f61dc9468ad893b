import { isRefusal, type Refusal } from '@regie/contracts';
import { minutesOperations } from '@regie/contracts/meetings';
import type { Image } from '../../platform/database/tables.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { agreeAction, askDecision, settleDecision } from '../registers/index.ts';
import { itemTable, recordedTable } from './agenda-store.ts';
import { isLoaded, type LoadedItem, loadItem, withholdStale } from './load-meeting.ts';
import { changed, scopeOf, writeOne } from './write-meeting.ts';

export const minuteItem: Verb<typeof minutesOperations.minute, LoadedItem, Image> = {
  operation: minutesOperations.minute,
  load: async (unit, { parameters, version }): Promise<LoadedItem | Refusal | Withheld> => {
    const found = await loadItem(unit, parameters.id, parameters.itemId);
    return isLoaded(found) ? withholdStale(found, found.item, version) : found;
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ item }, { body }) => changed(item, body),
  store: async (unit, after, { item }) => await writeOne(unit, itemTable, item, after, scopeOf(item)),
};

/** Puts what came of an item beside it. */
async function keepRecorded(
  unit: Unit,
  { item }: LoadedItem,
  made: { readonly id: string; readonly key: string },
): Promise<Refusal | { readonly eventId: string; readonly key: string }> {
  const after = { id: newId(unit.now.getTime()), version: 1, item_id: item.id, record_id: made.id };
  const written = await writeOne(unit, recordedTable, null, after, scopeOf(item));
  return isRefusal(written) ? written : { ...written, key: made.key };
}

export const recordDecision: Verb<typeof minutesOperations.recordDecision, LoadedItem, LoadedItem> = {
  operation: minutesOperations.recordDecision,
  load: async (unit, { parameters }) => await loadItem(unit, parameters.id, parameters.itemId),
  place: ({ path }) => ({ paths: [path] }),
  decide: (state) => state,
  store: async (unit, _decision, state, { body: { title, ...made } }) => {
    const { item, meeting } = state;
    // What the register asks for already is taken there, once.
    const isAsked = item['origin_kind'] === 'decision';
    const asked = isAsked
      ? { id: String(item['origin_id']) }
      : await askDecision(unit, {
          scopeId: scopeOf(item),
          title,
          description: null,
          ownerId: made.ownerId,
          dueOn: meeting.heldOn,
        });
    if (isRefusal(asked)) return asked;
    const taken = await settleDecision(unit, asked.id, { state: 'taken', ...made });
    return isRefusal(taken) ? taken : await keepRecorded(unit, state, taken);
  },
};

export const recordAction: Verb<typeof minutesOperations.recordAction, LoadedItem, LoadedItem> = {
  operation: minutesOperations.recordAction,
  load: async (unit, { parameters }) => await loadItem(unit, parameters.id, parameters.itemId),
  place: ({ path }) => ({ paths: [path] }),
  decide: (state) => state,
  store: async (unit, _decision, state, { body }) => {
    const { item, meeting } = state;
    const description = `${meeting.seriesTitle}, ${meeting.heldOn}: ${String(item['title'])}`;
    const agreed = await agreeAction(unit, { ...body, scopeId: scopeOf(item), description });
    return isRefusal(agreed) ? agreed : await keepRecorded(unit, state, agreed);
  },
};
