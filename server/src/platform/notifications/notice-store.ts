import { type Permission, rolesWith } from '@regie/contracts';
import { type NotificationKind, usualChannels } from '@regie/contracts/records';
import { sql } from 'kysely';
import { type DatabaseTransaction, kept, keptIds } from '../database/connect.ts';
import { liveChannel } from '../events/tell.ts';
import type { Unit } from '../operations/unit.ts';
import type { Kinds } from '../records/kinds.ts';
import type { Notice, Notices } from './notice.ts';
import { type ChangedRow, ownerColumnsOf } from './notices-of.ts';

/** A notification of PostgreSQL carries at most 8,000 bytes. */
const mostHints = 40;

export async function readChangedRows(unit: Unit, tables: readonly string[]): Promise<readonly ChangedRow[]> {
  const { rows } = await sql<ChangedRow>`
    select table_name as "table", row_id as "rowId", record_id as "recordId", before, after from change
    where event_id = ${unit.eventId} and table_name = any(${tables}::text[]) order by id`.execute(
    unit.database,
  );
  return rows;
}

/** Who looks after records, by their fields: they hear of comments without watching. */
export async function readOwners(
  unit: Unit,
  kinds: Kinds,
  recordIds: readonly string[],
): Promise<readonly { readonly recordId: string; readonly personId: string }[]> {
  if (recordIds.length === 0) return [];
  const parts = kinds.all
    .filter((kind) => ownerColumnsOf(kind).length > 0)
    .map((kind) => {
      const people = sql.join(ownerColumnsOf(kind).map((column) => sql.ref(`t.${column}`)));
      return sql`select t.id as "recordId", p.id as "personId" from ${sql.table(kind.table)} t
        cross join lateral unnest(array[${people}]) as p (id)
        where t.id = any(${keptIds(recordIds)}) and p.id is not null`;
    });
  const { rows } = await sql<{ recordId: string; personId: string }>`${kept}
    ${sql.join(parts, sql` union `)}`.execute(unit.database);
  return rows;
}

/** What a notice comes from. */
export interface Telling {
  readonly now: Date;
  /** Who did it, and is not told; null when nobody did. */
  readonly actorId: string | null;
  readonly eventId: string | null;
}

/** Of several things that one operation does with a record only the first is told. */
const rankOfKinds: Readonly<Record<NotificationKind, number>> = {
  mentioned: 0,
  assigned: 1,
  'proposal-decided': 1,
  'proposal-question': 1,
  'proposal-waits': 2,
  overdue: 2,
  'due-soon': 2,
  'meeting-closed': 2,
  'job-ended': 2,
  'survey-asked': 2,
  'request-asked': 2,
  'request-answered': 1,
  'upkeep-round': 2,
  'break-glass': 0,
  commented: 3,
  changed: 4,
};

const columns = sql`as x (person_id uuid, kind text, record_id uuid, subject_id uuid, facts jsonb, rank integer, topic uuid)`;

function asRows(notices: readonly (Omit<Notice, 'personId'> & { readonly personId?: string })[]): string {
  return JSON.stringify(
    notices.map(({ kind, personId, recordId, subjectId, facts }) => ({
      person_id: personId ?? null,
      kind,
      record_id: recordId,
      subject_id: subjectId,
      facts,
      rank: rankOfKinds[kind],
      topic: kind === 'due-soon' || kind === 'overdue' ? subjectId : (recordId ?? subjectId),
    })),
  );
}

/** Roles by the type of record that they may read. */
function readersOf(kinds: Kinds): string {
  return JSON.stringify(Object.fromEntries(kinds.all.map(({ type, read }) => [type, rolesWith(read)])));
}

const deciding: Permission = 'proposal.decide';

/**
 * Tells people, and puts mail in the outbox for who wants mail: in one statement, whoever may see the record and did not
 * do it themselves, each once, in the way that they chose.
 */
export async function storeNotices(
  database: DatabaseTransaction,
  kinds: Kinds,
  { people, watchers, deciders }: Notices,
  { now, actorId, eventId }: Telling,
): Promise<void> {
  const at = now.toISOString();
  const { rows } = await sql<{ personId: string }>`${kept}
    with wanted as (
      select x.* from jsonb_to_recordset(${asRows(people)}::jsonb) ${columns}
      union all
      select w.person_id, x.kind, x.record_id, x.subject_id, x.facts, x.rank, x.topic
      from jsonb_to_recordset(${asRows(watchers)}::jsonb) ${columns} join watcher w on w.record_id = x.record_id
      union all
      select g.person_id, 'proposal-waits', x.record_id, x.subject_id, '{}'::jsonb, 2,
        coalesce(x.record_id, x.subject_id)
      from jsonb_to_recordset(${JSON.stringify(
        deciders.map(({ scopeId, recordId, subjectId }) => ({
          scope_id: scopeId,
          record_id: recordId,
          subject_id: subjectId,
        })),
      )}::jsonb) as x (scope_id uuid, record_id uuid, subject_id uuid)
        join scope s on s.id = x.scope_id
        join role_grant g on g.scope_id = any(s.path) and g.role = any(${rolesWith(deciding)}::text[])),
    once as (
      select distinct on (person_id, topic) * from wanted
      where person_id is distinct from ${actorId}::uuid
      order by person_id, topic, rank),
    told as materialized (
      select o.*, c.channel, case when c.channel = 'mail' then gen_random_uuid() end as delivery_id
      from once o join person p on p.id = o.person_id and p.is_active
        cross join lateral (select coalesce((select channel from notification_choice c
            where c.person_id = o.person_id and c.kind = o.kind),
          ${JSON.stringify(usualChannels)}::jsonb ->> o.kind) as channel) c
      where c.channel <> 'off' and (o.record_id is null or exists (
        select 1 from record r join scope s on s.id = r.scope_id
          join role_grant g on g.scope_id = any(s.path) and g.person_id = o.person_id
        where r.id = o.record_id and ${readersOf(kinds)}::jsonb -> r.type ? g.role))),
    mailed as (
      insert into delivery (id, kind, person_id, event_id, content, state, tries, next_try_at)
      select delivery_id, 'notification', person_id, ${eventId}, '{}', 'waiting', 0, ${at}
      from told where delivery_id is not null),
    replaced as (
      delete from notification n using told t
      where t.kind = 'changed' and n.kind = 'changed' and n.person_id = t.person_id and n.record_id = t.record_id
        and n.read_at is null),
    stored as (
      insert into notification (id, person_id, kind, record_id, subject_id, actor_id, facts, at, channel, delivery_id)
      select gen_random_uuid(), person_id, kind, record_id, subject_id, ${actorId}::uuid, facts, ${at}, channel, delivery_id
      from told returning person_id)
    select distinct person_id as "personId" from stored`.execute(database);
  await hintPeople(
    database,
    rows.map(({ personId }) => personId),
    eventId,
  );
}

/** Lets the pages of people read again what they were told. */
export async function hintPeople(
  database: DatabaseTransaction,
  people: readonly string[],
  eventId: string | null,
): Promise<void> {
  if (people.length === 0) return;
  const hints = people.map((id) => ({
    type: 'notification',
    id,
    scopeId: null,
    version: 1,
    eventId: eventId ?? id,
  }));
  const payload = people.length > mostHints ? { many: ['notification'] } : { hints };
  await sql`select pg_notify(${liveChannel}, ${JSON.stringify(payload)})`.execute(database);
}
