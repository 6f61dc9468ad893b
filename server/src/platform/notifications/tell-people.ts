import type { Unit } from '../operations/unit.ts';
import { Kinds } from '../records/kinds.ts';
import type { Notice } from './notice.ts';
import { storeNotices } from './notice-store.ts';

/** About no record: nothing has to be seen for it. */
const none = new Kinds([]);

/** Tells people what a verb itself knows that they must hear, in the transaction in which it happens. */
export async function tellPeople(unit: Unit, people: readonly Notice[], kinds: Kinds = none): Promise<void> {
  if (unit.origin.isExample === true || people.length === 0) return;
  const { now, eventActorId: actorId, eventId } = unit;
  const notices = { people, watchers: [], deciders: [] };
  await storeNotices(unit.database, kinds, notices, { now, actorId, eventId });
}
