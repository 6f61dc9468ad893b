import { randomUUID } from 'node:crypto';
import type { WebhookMessageView, WebhookView } from '@regie/contracts/shared/webhooks';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import type { Reading, Unit } from '../operations/unit.ts';

export const webhookTable = { name: 'webhook', secret: ['secret', 'former_secret'] };

const longestLog = 200;

export async function listWebhooks(reading: Pick<Reading, 'database'>): Promise<readonly WebhookView[]> {
  const { rows } = await sql<WebhookView>`
    select w.id, w.version, w.url, w.description, w.subjects, w.is_active as "isActive", w.ended_because as "endedBecause",
      (select count(*)::integer from webhook_message m where m.webhook_id = w.id and m.state = 'waiting') as waiting,
      (select count(*)::integer from webhook_message m where m.webhook_id = w.id and m.state = 'failed') as failed
    from webhook w order by w.id`.execute(reading.database);
  return rows;
}

export async function findWebhook(
  reading: Pick<Reading, 'database'>,
  id: string,
): Promise<WebhookView | undefined> {
  return (await listWebhooks(reading)).find((webhook) => webhook.id === id);
}

/** The row with its secret, locked. */
export async function lockWebhook(unit: Unit, id: string): Promise<Image | undefined> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(w) as image from webhook w where id = ${id} for update`.execute(unit.database);
  return rows[0]?.image;
}

/** Told from the end of the chain as it is now on. */
export async function startCursor(unit: Unit, id: string): Promise<void> {
  await sql`insert into webhook_cursor (webhook_id, seq) values (${id}, coalesce((select max(seq) from seal), 0))`.execute(
    unit.database,
  );
}

export async function listMessages(reading: Reading, id: string): Promise<readonly WebhookMessageView[]> {
  const { rows } = await sql<WebhookMessageView>`
    select m.id, m.event_id as "eventId", e.operation, m.state, m.tries, m.next_try_at as "nextTryAt", m.outcome,
      m.created_at as "createdAt"
    from webhook_message m join event e on e.id = m.event_id
    where m.webhook_id = ${id} order by m.created_at desc, m.id desc limit ${longestLog}`.execute(
    reading.database,
  );
  return rows;
}

/** A message of one event, to be sent at once; gives its id. */
export async function tellOf(unit: Unit, id: string, eventId: string): Promise<string> {
  const messageId = randomUUID();
  const now = unit.now.toISOString();
  await sql`insert into webhook_message (id, webhook_id, event_id, state, tries, next_try_at, created_at)
    values (${messageId}, ${id}, ${eventId}, 'waiting', 0, ${now}, ${now})`.execute(unit.database);
  return messageId;
}

/** False when there is no such message. */
export async function sendAgain(unit: Unit, id: string, messageId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update webhook_message set state = 'waiting', tries = 0, next_try_at = ${unit.now.toISOString()}
    where id = ${messageId} and webhook_id = ${id}`.execute(unit.database);
  return numAffectedRows === 1n;
}

/** A message whose time has come, with all that it takes to send it. */
export interface DueMessage {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secret: string;
  /** Signed with too, while it still counts. */
  readonly formerSecret: string | null;
  readonly tries: number;
  readonly operation: string;
  readonly at: string;
  readonly eventId: string;
  readonly actorId: string | null;
  readonly recordIds: readonly string[];
}

const gatheredAtOnce = 500;

/**
 * Makes a message of every event that was sealed since the last look: the chain is the one order in which events never
 * appear late. Cursor and messages move together, so that no event is told twice or not at all.
 */
export async function gatherMessages(database: Database, now: Date): Promise<void> {
  await sql`
    with moving as (select c.webhook_id, c.seq, w.subjects from webhook_cursor c join webhook w on w.id = c.webhook_id
        where w.is_active for update of c skip locked),
      fresh as (select m.webhook_id, s.seq, e.id as event_id, e.operation, m.subjects from moving m
        join lateral (select seq, event_id from seal where seq > m.seq order by seq limit ${gatheredAtOnce}) s on true
        left join event e on e.id = s.event_id),
      made as (insert into webhook_message (id, webhook_id, event_id, state, tries, next_try_at, created_at)
        select gen_random_uuid(), webhook_id, event_id, 'waiting', 0, ${now.toISOString()}, ${now.toISOString()}
        from fresh where event_id is not null
          and (subjects = '{}' or split_part(operation, '.', 1) = any(subjects))
        on conflict (webhook_id, event_id) do nothing)
    update webhook_cursor c set seq = last.seq
    from (select webhook_id, max(seq) as seq from fresh group by webhook_id) last
    where c.webhook_id = last.webhook_id`.execute(database);
}

/** What is due, put off at once so that no other worker takes it meanwhile; who dies with it leaves it for later. */
export async function takeDue(database: Database, now: Date, most: number): Promise<readonly DueMessage[]> {
  const later = new Date(now.getTime() + 60_000).toISOString();
  const { rows } = await sql<DueMessage>`
    with due as (select m.id from webhook_message m join webhook w on w.id = m.webhook_id and w.is_active
      where m.state = 'waiting' and m.next_try_at <= ${now.toISOString()}
      order by m.next_try_at limit ${most} for update of m skip locked)
    update webhook_message m set next_try_at = ${later} from due, webhook w, event e
    where m.id = due.id and w.id = m.webhook_id and e.id = m.event_id
    returning m.id, w.id as "webhookId", w.url, w.secret,
      case when w.former_until > ${now.toISOString()} then w.former_secret end as "formerSecret", m.tries, e.operation, e.at, e.id as "eventId",
      e.actor_id as "actorId",
      (select coalesce(jsonb_agg(distinct c.record_id), '[]') from change c
        where c.event_id = e.id and c.record_id is not null) as "recordIds"`.execute(database);
  return rows;
}

export async function settleMessage(
  database: Database,
  id: string,
  { state, outcome, nextTryAt }: { state: 'waiting' | 'sent' | 'failed'; outcome: string; nextTryAt: Date },
): Promise<void> {
  await sql`update webhook_message set state = ${state}, outcome = ${outcome}, tries = tries + 1,
    next_try_at = ${nextTryAt.toISOString()} where id = ${id}`.execute(database);
}

/** The receiver said that it is gone: nothing more is sent until somebody switches it on again. */
export async function switchOff(database: Database, id: string, because: string): Promise<void> {
  await sql`update webhook set is_active = false, ended_because = ${because}, version = version + 1
    where id = ${id} and is_active`.execute(database);
}
