import { sql } from 'kysely';
import type { House } from './operations/perform.ts';

const everyMs = 15 * 60_000;
const keptDays = { idempotency: 7, session: 30, failure: 1, notification: 90 };

/**
 * Removes what has served its time: keys of requests that nobody will repeat any more, tries to sign in, and links and
 * sessions that have run out, and what people were told and read long ago. None of it is content, so no history tells of it.
 */
export function cleanUp(house: House): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    const now = house.clock.now();
    if (now.getTime() < nextAt) return;
    nextAt = now.getTime() + everyMs;
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
    await sql`delete from idempotency where at < ${daysAgo(keptDays.idempotency)}`.execute(house.database);
    await sql`delete from sign_in_failure where at < ${daysAgo(keptDays.failure)}`.execute(house.database);
    await sql`delete from sign_in_attempt where expires_at < ${now.toISOString()}`.execute(house.database);
    await sql`delete from one_time_link where expires_at < ${now.toISOString()}`.execute(house.database);
    const read = daysAgo(keptDays.notification);
    await sql`delete from notification where read_at < ${read}`.execute(house.database);
    await sql`delete from digest_day where day < ${read}::timestamptz::date`.execute(house.database);
    await sql`delete from session where expires_at < ${daysAgo(keptDays.session)}`.execute(house.database);
  };
}
