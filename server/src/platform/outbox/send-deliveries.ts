import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import { describeError, type Log } from '../log.ts';
import type { House } from '../operations/perform.ts';
import type { Settings } from '../settings.ts';
import { mailOf, type WaitingDelivery } from './mail-of.ts';

const mostAtOnce = 20;
const mostTries = 8;

/** How long after try number n the next one is: 1, 2, 4 ... minutes, and up to a day in all. */
function waitMs(tries: number): number {
  return 60_000 * 2 ** tries;
}

/**
 * Sends what waits in the outbox; a message keeps its Message-ID over all tries. Without a mail server messages are
 * held, so that nothing is sent in bulk on the day that one is set.
 */
export function sendDeliveries(house: House, settings: Settings, log: Log): () => Promise<void> {
  const transport = settings.smtpUrl === undefined ? undefined : createTransport(settings.smtpUrl);
  return async () => {
    const now = house.clock.now();
    if (transport === undefined) {
      await sql`update delivery set state = 'held' where state = 'waiting'`.execute(house.database);
      return;
    }
    for (const delivery of await takeDue(house, now)) {
      try {
        await transport.sendMail(mailOf(delivery, settings));
        await sql`update delivery set state = 'sent', tries = tries + 1 where id = ${delivery.id}`.execute(
          house.database,
        );
      } catch (error) {
        log('warn', 'mail not sent', { delivery: delivery.id, ...describeError(error) });
        const state = delivery.tries + 1 >= mostTries ? 'failed' : 'waiting';
        const next = new Date(now.getTime() + waitMs(delivery.tries)).toISOString();
        await sql`update delivery set state = ${state}, tries = tries + 1, next_try_at = ${next}
          where id = ${delivery.id}`.execute(house.database);
      }
    }
  };
}

/** What is due, put off by a quarter of an hour at once, so that no other worker takes it meanwhile. */
async function takeDue(house: House, now: Date): Promise<readonly WaitingDelivery[]> {
  const later = new Date(now.getTime() + 15 * 60_000).toISOString();
  const { rows } = await sql<WaitingDelivery>`
    with due as (select id from delivery where state = 'waiting' and next_try_at <= ${now.toISOString()}
      order by next_try_at limit ${mostAtOnce} for update skip locked)
    update delivery d set next_try_at = ${later} from due, person p
    where d.id = due.id and p.id = d.person_id
    returning d.id, d.tries, d.content, p.name, p.email, p.language`.execute(house.database);
  return rows;
}
