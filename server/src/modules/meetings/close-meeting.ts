import { isRefusal, type Refusal } from '@regie/contracts';
import { minutesOperations } from '@regie/contracts/meetings';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { tellPeople } from '../../platform/notifications/tell-people.ts';
import type { Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { itemTable, readItemImages } from './agenda-store.ts';
import { isLoaded, type LoadedMeeting, loadMeeting, withholdStale } from './load-meeting.ts';
import { meetingTable, type StoredMeeting, type StoredSeries } from './meeting-store.ts';
import { changed, scopeOf, writeOne } from './write-meeting.ts';

interface Closing extends LoadedMeeting {
  readonly items: readonly Image[];
}

/** Items of which nobody said what became of them come back; what was only to be known is settled. */
export const closeMeeting: Verb<typeof minutesOperations.close, Closing, readonly Image[]> = {
  operation: minutesOperations.close,
  load: async (unit, { parameters, version }): Promise<Closing | Refusal | Withheld> => {
    const found = await loadMeeting(unit, parameters.id);
    if (!isLoaded(found)) return found;
    return withholdStale(
      { ...found, items: await readItemImages(unit, parameters.id) },
      found.image,
      version,
    );
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ items }) =>
    items
      .filter((item) => item['outcome'] === null && item['is_left_out'] === false)
      .map((item) => changed(item, { outcome: item['kind'] === 'information' ? 'settled' : 'returns' })),
  store: async (unit, rows, { image, series, meeting, items }) => {
    const writes = rows.map((after) => ({
      before: items.find(({ id }) => id === after.id) ?? null,
      after,
      recordId: null,
      scopeId: scopeOf(after),
    }));
    const written = await writeRows(unit, itemTable, writes);
    if (isRefusal(written)) return written;
    const closed = changed(image, { state: 'closed' });
    const done = await writeOne(unit, meetingTable, image, closed, series.scopeId);
    if (isRefusal(done)) return done;
    await tellMembers(unit, series, meeting);
    return done;
  },
};

/** Who reads the meeting finds in it what they may see: the message itself says no more than that it was held. */
async function tellMembers(unit: Unit, series: StoredSeries, meeting: StoredMeeting): Promise<void> {
  const people = new Set([series.chairId, series.secretaryId, ...series.memberIds]);
  const facts = { text: `${series.title}, ${meeting.heldOn}` };
  await tellPeople(
    unit,
    [...people].map((personId) => ({
      kind: 'meeting-closed',
      personId,
      recordId: null,
      subjectId: meeting.id,
      facts,
    })),
  );
}
