import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { agendaOperations } from '@regie/contracts/meetings';
import { holds } from '../../platform/access/actor.ts';
import { permissionRefusal } from '../../platform/access/permission-refusal.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages } from '../../platform/events/write-rows.ts';
import { cleanFileName, mediaTypeOf } from '../../platform/files/file-name.ts';
import { keepFile, readFile } from '../../platform/files/file-store.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { findItem, itemTable, paperTable } from './agenda-store.ts';
import { daysBefore } from './domain/meeting-dates.ts';
import { isLoaded, type LoadedItem, loadItem, withholdStale } from './load-meeting.ts';
import { listMeetings } from './meeting-store.ts';
import { changed, scopeOf, writeOne } from './write-meeting.ts';

export const writeCoverNote: Verb<typeof agendaOperations.writeCoverNote, LoadedItem, Image> = {
  operation: agendaOperations.writeCoverNote,
  load: async (unit, { parameters, version }): Promise<LoadedItem | Refusal | Withheld> => {
    const found = await loadItem(unit, parameters.id, parameters.itemId);
    return isLoaded(found) ? withholdStale({ ...found, path: found.itemPath }, found.item, version) : found;
  },
  place: ({ itemPath }) => ({ paths: [itemPath] }),
  decide: ({ item, itemPath }, { body: { followUp, money, ...note } }, unit) => {
    const maySeeMoney = holds(unit.actor, 'money.read', itemPath);
    if (money !== '' && !maySeeMoney) return { ...permissionRefusal('money.read'), place: 'body.money' };
    return changed(item, { ...note, follow_up: followUp, ...(maySeeMoney ? { money } : {}) });
  },
  store: async (unit, after, { item }) => await writeOne(unit, itemTable, item, after, scopeOf(item)),
};

interface HandingIn extends LoadedItem {
  readonly bytes: Buffer;
}

export const addPaper: Verb<typeof agendaOperations.addPaper, HandingIn, Image> = {
  operation: agendaOperations.addPaper,
  load: async (unit, { parameters, bytes = Buffer.alloc(0) }): Promise<HandingIn | Refusal | Withheld> => {
    const found = await loadItem(unit, parameters.id, parameters.itemId);
    return isLoaded(found) ? { ...found, bytes } : found;
  },
  place: ({ itemPath }) => ({ paths: [itemPath] }),
  decide: ({ item, meeting, bytes }, { query }, unit) => {
    const name = cleanFileName(query.name);
    if (bytes.length === 0) return refuse('meetings/paper-empty', { place: 'body', facts: { name } });
    return {
      id: newId(unit.now.getTime()),
      version: 1,
      item_id: item.id,
      name,
      media_type: mediaTypeOf(name),
      size_bytes: bytes.length,
      added_by_id: unit.actor.personId,
      added_on: unit.today,
      is_late: unit.today > daysBefore(meeting.heldOn, meeting.paperDays),
    };
  },
  store: async (unit, decided, { item, bytes }) => {
    const sha256 = await keepFile(unit.database, bytes);
    const after = { ...decided, sha256: `\\x${sha256.toString('hex')}` };
    const written = await writeOne(unit, paperTable, null, after, scopeOf(item));
    return isRefusal(written) ? written : { ...written, paperId: after.id };
  },
};

async function findPaper(reading: Reading, itemId: string, paperId: string): Promise<Image | undefined> {
  const found = (await readImages(reading.database, paperTable.name, [paperId])).get(paperId);
  return found?.['item_id'] === itemId ? found : undefined;
}

interface TakingBack extends LoadedItem {
  readonly paper: Image;
}

export const removePaper: Verb<typeof agendaOperations.removePaper, TakingBack, Image> = {
  operation: agendaOperations.removePaper,
  load: async (unit, { parameters }): Promise<TakingBack | Refusal | Withheld> => {
    const found = await loadItem(unit, parameters.id, parameters.itemId);
    if (!isLoaded(found)) return found;
    const paper = await findPaper(unit, parameters.itemId, parameters.paperId);
    return paper === undefined
      ? new Withheld(refuse('meetings/paper-unknown'), { paths: [found.itemPath] })
      : { ...found, paper };
  },
  place: ({ itemPath }) => ({ paths: [itemPath] }),
  decide: ({ paper }) => paper,
  store: async (unit, paper, { item }) => await writeOne(unit, paperTable, paper, null, scopeOf(item)),
};

export const downloadPaper = {
  operation: agendaOperations.downloadPaper,
  answer: async (
    reading: Reading,
    { parameters }: { parameters: { id: string; itemId: string; paperId: string } },
  ) => {
    const { id, itemId, paperId } = parameters;
    const [meeting] = await listMeetings(reading, id);
    const item = meeting === undefined ? undefined : await findItem(reading, id, itemId);
    const paper = item === undefined ? undefined : await findPaper(reading, itemId, paperId);
    if (paper === undefined) return refuse('request/not-found');
    return {
      fileName: String(paper['name']),
      mediaType: String(paper['media_type']),
      bytes: await readFile(reading.database, hashOf(paper)),
    };
  },
};

/** The hash by which the bytes of a paper are kept. */
export function hashOf(paper: Image): Buffer {
  return Buffer.from(String(paper['sha256']).slice(2), 'hex');
}
