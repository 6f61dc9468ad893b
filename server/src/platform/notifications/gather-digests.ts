import { sql } from 'kysely';
import { readOrganisation } from '../accounts/read-actor.ts';
import { wallClockIn } from '../clock.ts';
import type { House } from '../operations/perform.ts';

const everyMs = 60_000;
/** From this hour in the zone of the organisation. */
const fromHour = 7;

/**
 * Puts one message a day in the outbox for everybody with something for it that they did not read yet. What it says is
 * written when it is sent. The day stands in a table of its own, so that no second worker sends another.
 */
export function gatherDigests(house: House): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const now = house.clock.now();
    if (now.getTime() < nextAt) return;
    nextAt = now.getTime() + everyMs;
    const organisation = await readOrganisation(house.database);
    if (organisation === undefined) return;
    const [today = '', time = ''] = wallClockIn(organisation.timeZone, now).split('T');
    if (Number(time.slice(0, 2)) < fromHour) return;
    const at = now.toISOString();
    await sql`
      with due as (
        insert into digest_day (person_id, day)
        select distinct person_id, ${today}::date from notification
        where channel = 'digest' and delivery_id is null and read_at is null
          and (snoozed_until is null or snoozed_until <= ${at})
        on conflict do nothing returning person_id),
      message as materialized (select gen_random_uuid() as id, person_id from due),
      posted as (
        insert into delivery (id, kind, person_id, event_id, content, state, tries, next_try_at)
        select id, 'digest', person_id, null, '{}', 'waiting', 0, ${at} from message)
      update notification n set delivery_id = m.id from message m
      where n.person_id = m.person_id and n.channel = 'digest' and n.delivery_id is null and n.read_at is null
        and (n.snoozed_until is null or n.snoozed_until <= ${at})`.execute(house.database);
  };
}
