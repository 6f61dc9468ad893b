import { isRefusal, type Refusal } from '@regie/contracts';
import {
  type NotificationChannel,
  type NotificationChoice,
  type NotificationKind,
  type NotificationView,
  notificationKinds,
  usualChannels,
} from '@regie/contracts/records';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../access/visible.ts';
import { type DatabaseTransaction, kept } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import { writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { seenByType } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';

export interface NotificationQuery {
  readonly show?: 'unread' | 'snoozed' | 'all' | undefined;
  /** Those that a message tells. */
  readonly deliveryId?: string;
  readonly limit: number;
}

const shownText = 160;

/** One's own, as far as one may still see what they are about; a proposal waits until somebody decides. */
function seen(reading: Reading, kinds: Kinds): RawBuilder<unknown> {
  return sql`
    from notification n
      left join record r on r.id = n.record_id left join scope s on s.id = r.scope_id
      left join comment c on c.id = n.subject_id and n.kind in ('mentioned', 'commented')
      left join proposal q on q.id = n.subject_id and n.kind in ('proposal-waits', 'proposal-decided', 'proposal-question')
      left join scope qs on qs.id = q.scope_id
    where n.person_id = ${reading.actor.personId}
      and (n.record_id is null or ${seenByType(reading, kinds)})
      and (n.kind not in ('mentioned', 'commented') or c.id is not null)
      and (n.kind <> 'proposal-waits'
        or (q.state = 'open' and n.facts ? 'stepId') or (q.state = 'open' and ${isVisible(reading.see('proposal.decide'), sql`qs.path`)}))`;
}

const isUnread = (now: string) =>
  sql<boolean>`(n.read_at is null and (n.snoozed_until is null or n.snoozed_until <= ${now}))`;

export async function readNotifications(
  reading: Reading,
  kinds: Kinds,
  { show = 'all', deliveryId, limit }: NotificationQuery,
): Promise<readonly NotificationView[]> {
  const now = reading.now.toISOString();
  const shown = {
    all: sql<boolean>`true`,
    unread: isUnread(now),
    snoozed: sql<boolean>`n.read_at is null and n.snoozed_until > ${now}`,
  }[show];
  const ofDelivery = deliveryId === undefined ? sql`true` : sql`n.delivery_id = ${deliveryId}`;
  const { rows } = await sql<NotificationView>`
    select n.id, n.kind, n.at, n.read_at is not null as "isRead", n.snoozed_until as "snoozedUntil",
      (select a.name from person a where a.id = n.actor_id) as "actorName",
      case when r.id is not null then jsonb_build_object('id', r.id, 'type', r.type, 'key', r.key, 'title', r.title) end as record,
      coalesce(left(regexp_replace(c.body, '@\\[([^\\]\\n]{1,120})\\]\\([0-9a-f-]{36}\\)', '@\\1', 'g'), ${shownText}::integer),
        n.facts ->> 'text', '') as text,
      case when n.kind = 'meeting-closed' then n.subject_id end as "meetingId",
      n.facts ->> 'fieldTerm' as "fieldTerm", n.facts ->> 'dueOn' as "dueOn", n.facts ->> 'outcome' as outcome
    ${seen(reading, kinds)} and ${shown} and ${ofDelivery} order by n.at desc, n.id desc limit ${limit}`.execute(
    reading.database,
  );
  return rows;
}

export async function countUnread(reading: Reading, kinds: Kinds): Promise<number> {
  const { rows } = await sql<{ unread: number }>`${kept}
    select count(*)::integer as unread ${seen(reading, kinds)} and ${isUnread(reading.now.toISOString())}`.execute(
    reading.database,
  );
  return rows[0]?.unread ?? 0;
}

/** Without ids all that are not so yet; another's stay as they are. */
export async function markNotifications(
  database: DatabaseTransaction,
  personId: string,
  ids: readonly string[] | undefined,
  readAt: string | null,
): Promise<void> {
  const which = ids === undefined ? sql`true` : sql`id = any(${ids}::uuid[])`;
  await sql`update notification set read_at = ${readAt}, snoozed_until = null
    where person_id = ${personId} and ${which} and (read_at is null) = ${readAt !== null}`.execute(database);
}

export async function snoozeNotification(
  database: DatabaseTransaction,
  id: string,
  until: string | null,
): Promise<void> {
  await sql`update notification set snoozed_until = ${until}, read_at = null where id = ${id}`.execute(
    database,
  );
}

/** Whether all of these were told to this person. */
export async function areOwnNotifications(
  database: DatabaseTransaction,
  personId: string,
  ids: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(ids)];
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from notification
    where person_id = ${personId} and id = any(${wanted}::uuid[])`.execute(database);
  return rows[0]?.count === wanted.length;
}

export async function readChoices(
  database: Reading['database'],
  personId: string,
): Promise<readonly NotificationChoice[]> {
  const { rows } = await sql<NotificationChoice>`
    select kind, channel from notification_choice where person_id = ${personId}`.execute(database);
  const chosen = new Map(rows.map(({ kind, channel }) => [kind, channel]));
  return notificationKinds.map((kind) => ({ kind, channel: chosen.get(kind) ?? usualChannels[kind] }));
}

const choiceTable = { name: 'notification_choice' };

/** Of what somebody chose already nothing is written; choices of one person wait for each other. */
export async function saveChoices(
  unit: Unit,
  personId: string,
  kinds: readonly NotificationKind[],
  channel: NotificationChannel,
): Promise<Refusal | undefined> {
  await sql`select 1 from person where id = ${personId} for update`.execute(unit.database);
  const { rows } = await sql<{ kind: string; image: Image }>`
    select kind, to_jsonb(c) as image from notification_choice c
    where person_id = ${personId} and kind = any(${kinds}::text[])`.execute(unit.database);
  const known = new Map(rows.map(({ kind, image }) => [kind, image]));
  const writes = kinds.flatMap((kind) => {
    const before = known.get(kind) ?? null;
    if (before?.['channel'] === channel) return [];
    const made = { id: newId(unit.now.getTime()), version: 1, person_id: personId, kind, channel };
    const after = before === null ? made : { ...before, channel, version: before.version + 1 };
    return [{ before, after, recordId: null, scopeId: null }];
  });
  const written = await writeRows(unit, choiceTable, writes);
  return isRefusal(written) ? written : undefined;
}
