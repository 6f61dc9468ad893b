import { readOrganisation } from '../../platform/accounts/read-actor.ts';
import { dayIn } from '../../platform/clock.ts';
import { storeNotices } from '../../platform/notifications/notice-store.ts';
import type { House } from '../../platform/operations/perform.ts';
import { Kinds } from '../../platform/records/kinds.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { readOfficeDays } from '../planning/index.ts';
import { roundOn } from './domain/round.ts';
import { isFirstWorker, readUntold } from './round-store.ts';

const everyMs = 600_000;
/** Told for so long after a round opened: who gets something later finds it without being told. */
const daysTold = 7;
/** About no record: what waits is read when the page is opened. */
const none = new Kinds([]);

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Tells everybody with something to confirm that the round of the month is open, once each. */
export function openRound(house: House, kinds: readonly RecordKind[]): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const now = house.clock.now();
    if (now.getTime() < nextAt) return;
    nextAt = now.getTime() + everyMs;
    const organisation = await readOrganisation(house.database);
    if (organisation === undefined) return;
    const today = dayIn(organisation.timeZone, now);
    const officeDays = await readOfficeDays({ database: house.database, organisation });
    const { opensOn } = roundOn(today, officeDays.after);
    if (daysBetween(opensOn, today) >= daysTold) return;
    await house.database.transaction().execute(async (transaction) => {
      if (!(await isFirstWorker(transaction))) return;
      const asked = await readUntold(transaction, kinds, { today, opensOn, organisation });
      const people = asked.map(({ personId, waiting }) => ({
        kind: 'upkeep-round' as const,
        personId,
        recordId: null,
        subjectId: null,
        facts: { text: String(waiting), dueOn: opensOn },
      }));
      if (people.length === 0) return;
      await storeNotices(
        transaction,
        none,
        { people, watchers: [], deciders: [] },
        { now, actorId: null, eventId: null },
      );
    });
  };
}
