import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { agendaOperations } from '@regie/contracts/meetings';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { itemTable, readItemImages } from './agenda-store.ts';
import { emptyItem } from './domain/agenda.ts';
import {
  isLoaded,
  type LoadedItem,
  type LoadedMeeting,
  loadItem,
  loadMeeting,
  withholdStale,
} from './load-meeting.ts';
import { findMeetingPlace, findOpenAccounts } from './meeting-store.ts';
import { changed, scopeOf, writeOne } from './write-meeting.ts';
import { columnsOf } from './write-series.ts';

/** The place after the last item. */
export function nextPosition(items: readonly Image[]): number {
  return Math.max(0, ...items.map((item) => Number(item['position']))) + 1;
}

async function refuseWish(
  unit: Unit,
  { path }: LoadedMeeting,
  wish: { readonly presenterId?: string | null | undefined; readonly scopeId?: string | null },
): Promise<Withheld | undefined> {
  const { presenterId = null, scopeId = null } = wish;
  if (presenterId !== null && !(await findOpenAccounts(unit, [presenterId])).has(presenterId)) {
    return new Withheld(refuse('meetings/person-unknown', { place: 'body.presenterId' }), { paths: [path] });
  }
  const top = path[path.length - 1] ?? '';
  const place = scopeId === null ? undefined : await findMeetingPlace(unit, scopeId);
  const isBelow = scopeId === null || place?.path.includes(top) === true;
  return isBelow
    ? undefined
    : new Withheld(refuse('meetings/place-elsewhere', { place: 'body.scopeId' }), { paths: [path] });
}

interface Adding extends LoadedMeeting {
  readonly items: readonly Image[];
}

export const addAgendaItem: Verb<typeof agendaOperations.addItem, Adding, Image> = {
  operation: agendaOperations.addItem,
  load: async (unit, { parameters, body }): Promise<Adding | Refusal | Withheld> => {
    const found = await loadMeeting(unit, parameters.id);
    if (!isLoaded(found)) return found;
    const refused = await refuseWish(unit, found, body);
    return refused ?? { ...found, items: await readItemImages(unit, parameters.id) };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ meeting, series, items }, { body }, unit) => ({
    ...emptyItem({
      id: newId(unit.now.getTime()),
      meetingId: meeting.id,
      scopeId: body.scopeId ?? series.scopeId,
      position: nextPosition(items),
    }),
    kind: body.kind,
    title: body.title,
    annotation: body.annotation,
    presenter_id: body.presenterId,
    minutes: body.minutes,
  }),
  store: async (unit, after) => {
    const written = await writeOne(unit, itemTable, null, after, scopeOf(after));
    return 'refused' in written ? written : { ...written, itemId: after.id };
  },
};

const itemColumns = {
  kind: 'kind',
  title: 'title',
  annotation: 'annotation',
  presenterId: 'presenter_id',
  minutes: 'minutes',
  isLeftOut: 'is_left_out',
} as const;

export const changeAgendaItem: Verb<typeof agendaOperations.changeItem, LoadedItem, Image> = {
  operation: agendaOperations.changeItem,
  load: async (unit, { parameters, body, version }): Promise<LoadedItem | Refusal | Withheld> => {
    const found = await loadItem(unit, parameters.id, parameters.itemId);
    if (!isLoaded(found)) return found;
    const { presenterId } = body;
    return (await refuseWish(unit, found, { presenterId })) ?? withholdStale(found, found.item, version);
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ item }, { body }) => changed(item, columnsOf(body, itemColumns)),
  store: async (unit, after, { item }) => await writeOne(unit, itemTable, item, after, scopeOf(item)),
};

export const orderAgenda: Verb<typeof agendaOperations.order, Adding, readonly Image[]> = {
  operation: agendaOperations.order,
  load: async (unit, { parameters }): Promise<Adding | Refusal | Withheld> => {
    const found = await loadMeeting(unit, parameters.id);
    return isLoaded(found) ? { ...found, items: await readItemImages(unit, parameters.id) } : found;
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ items }, { body }) => {
    const known = new Map(items.map((item) => [item.id, item]));
    const asked = body.itemIds.flatMap((id) => known.get(id) ?? []);
    if (asked.length !== new Set(body.itemIds).size) return refuse('meetings/order-incomplete');
    // Who orders may not see every item: those keep their place in the order, and the others change places.
    const positions = asked.map((item) => Number(item['position'])).sort((one, other) => one - other);
    return asked.flatMap((item, index) =>
      item['position'] === positions[index] ? [] : [changed(item, { position: positions[index] })],
    );
  },
  answerUnchanged: async (unit, rows) => (rows.length === 0 ? { eventId: unit.eventId } : undefined),
  store: async (unit, rows, { items }) => {
    const writes = rows.map((after) => ({
      before: items.find(({ id }) => id === after.id) ?? null,
      after,
      recordId: null,
      scopeId: scopeOf(after),
    }));
    const written = await writeRows(unit, itemTable, writes);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
