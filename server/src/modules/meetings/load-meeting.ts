import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages } from '../../platform/events/write-rows.ts';
import { Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { withholdArchived } from '../../platform/records/refuse-archived.ts';
import { findItem } from './agenda-store.ts';
import {
  listMeetings,
  listSeries,
  meetingTable,
  type StoredMeeting,
  type StoredSeries,
  seriesTable,
} from './meeting-store.ts';

export interface LoadedSeries {
  readonly series: StoredSeries;
  readonly path: readonly string[];
  /** The row of the series. */
  readonly image: Image;
}

export interface LoadedMeeting {
  readonly meeting: StoredMeeting;
  readonly series: StoredSeries;
  readonly path: readonly string[];
  /** The row of the meeting. */
  readonly image: Image;
}

export interface LoadedItem extends LoadedMeeting {
  /** The row of the item. */
  readonly item: Image;
  /** Where it is about: the papers for it are handed in by who writes there. */
  readonly itemPath: readonly string[];
}

type Loaded<T> = T | Refusal | Withheld;

export function isLoaded<T extends object>(found: Loaded<T>): found is T {
  return !isRefusal(found) && !(found instanceof Withheld);
}

export async function loadSeries(unit: Unit, id: string): Promise<Loaded<LoadedSeries>> {
  const [series] = await listSeries(unit, id);
  const image = (await readImages(unit.database, seriesTable.name, [id])).get(id);
  if (series === undefined || image === undefined) return refuse('request/not-found');
  const { path, scopeId } = series;
  return (await withholdArchived(unit, { id: scopeId, path })) ?? { series, path, image };
}

/** A meeting that is still to be held: what was held or cancelled stays as it is. */
export async function loadMeeting(unit: Unit, id: string): Promise<Loaded<LoadedMeeting>> {
  const [meeting] = await listMeetings(unit, id);
  const image = (await readImages(unit.database, meetingTable.name, [id])).get(id);
  const [series] = meeting === undefined ? [] : await listSeries(unit, meeting.seriesId);
  if (meeting === undefined || series === undefined || image === undefined)
    return refuse('request/not-found');
  const { path } = meeting;
  const archived = await withholdArchived(unit, { id: series.scopeId, path });
  if (archived !== undefined) return archived;
  return meeting.state === 'planned'
    ? { meeting, series, path, image }
    : new Withheld(refuse('meetings/not-planned', { facts: { day: meeting.heldOn } }), { paths: [path] });
}

export async function loadItem(unit: Unit, id: string, itemId: string): Promise<Loaded<LoadedItem>> {
  const found = await loadMeeting(unit, id);
  if (!isLoaded(found)) return found;
  const item = await findItem(unit, id, itemId);
  return item === undefined
    ? new Withheld(refuse('meetings/item-unknown'), { paths: [found.path] })
    : { ...found, item: item.image, itemPath: item.path };
}

/** Refuses where the request starts from another version than there is; only to who may write there. */
export function withholdStale<T extends { readonly path: readonly string[] }>(
  loaded: T,
  current: Image,
  version: number | undefined,
): T | Withheld {
  return current.version === version
    ? loaded
    : new Withheld(refuse('request/version-stale', { facts: { id: current.id } }), { paths: [loaded.path] });
}
