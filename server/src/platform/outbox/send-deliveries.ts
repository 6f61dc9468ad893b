import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import { describeError, type Log } from '../log.ts';
import type { House } from '../operations/perform.ts';
import type { Settings } from '../settings.ts';
import { accountLetter, type Letter, mailOf, type WaitingDelivery } from './mail-of.ts';

const mostAtOnce = 20;
const mostTries = 8;
/** A mail server that is silent for so long counts as down; the worker must be able to stop meanwhile. */
const silenceMs = 10_000;

/** What a message about work says; undefined when its reader may no longer see any of it. */
export type WriteLetter = (delivery: WaitingDelivery) => Promise<Letter | undefined>;

/** A link of its own for a message of a kind that has one; an earlier one of that kind works no more. */
export type MakeLink = (kind: string, personId: string, now: Date) => Promise<string | undefined>;

/** How long after try number n the next one is: 1, 2, 4 ... minutes, and up to a day in all. */
function waitMs(tries: number): number {
  return 60_000 * 2 ** tries;
}

/**
 * Sends what waits in the outbox; a message keeps its Message-ID over all tries. Without a mail server messages are
 * held, so that nothing is sent in bulk on the day that one is set. The people of the example never get mail.
 */
export function sendDeliveries(
  house: House,
  settings: Settings,
  log: Log,
  makeLink: MakeLink,
  writeLetter: WriteLetter,
): () => Promise<void> {
  const transport = settings.smtpUrl === undefined ? undefined : openTransport(settings.smtpUrl);
  return async () => {
    const now = house.clock.now();
    await holdUnreachable(house, transport !== undefined);
    if (transport === undefined) return;
    for (const delivery of await takeDue(house, now)) {
      try {
        const letter = isAboutWork(delivery)
          ? await writeLetter(delivery)
          : accountLetter(
              delivery,
              settings.publicUrl,
              await makeLink(delivery.kind, delivery.personId, now),
            );
        if (letter !== undefined) await transport.sendMail(mailOf(delivery, letter, settings));
        const state = letter === undefined ? 'held' : 'sent';
        await sql`update delivery set state = ${state}, tries = tries + 1 where id = ${delivery.id}`.execute(
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

function isAboutWork({ kind }: WaitingDelivery): boolean {
  return kind === 'notification' || kind === 'digest';
}

function openTransport(url: string) {
  return createTransport({
    url,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
  });
}

async function holdUnreachable(house: House, hasServer: boolean): Promise<void> {
  await sql`update delivery d set state = 'held' from person p
    where d.state = 'waiting' and p.id = d.person_id and (p.is_example or not p.is_active or not ${hasServer})`.execute(
    house.database,
  );
}

/** What is due, put off by a quarter of an hour at once, so that no other worker takes it meanwhile. */
async function takeDue(house: House, now: Date): Promise<readonly WaitingDelivery[]> {
  const later = new Date(now.getTime() + 15 * 60_000).toISOString();
  const { rows } = await sql<WaitingDelivery>`
    with due as (select id from delivery where state = 'waiting' and next_try_at <= ${now.toISOString()}
      order by next_try_at limit ${mostAtOnce} for update skip locked)
    update delivery d set next_try_at = ${later} from due, person p
    where d.id = due.id and p.id = d.person_id
    returning d.id, d.kind, d.tries, d.content, p.id as "personId", p.name, p.email, p.language`.execute(
    house.database,
  );
  return rows;
}
