import { rolesWith } from '@regie/contracts';
import type { OwnRequest } from '@regie/contracts/desk';
import { requestCourse, requestFields } from '@regie/contracts/desk';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { DueSource } from '../../platform/notifications/notice.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';

export const requestTable = { name: 'request' };

const isOpen = `t.state not in (${requestCourse.over.map((state) => `'${state}'`).join(', ')})`;

export const requestKind: RecordKind<typeof requestFields> = {
  type: 'request',
  table: 'request',
  keyLetter: 'VR',
  fields: requestFields,
  read: 'desk.answer',
  create: 'desk.answer',
  write: 'desk.answer',
  createVerb: 'note',
  parents: ['organisation', 'portfolio', 'programme'],
  computed: {
    placeTitle:
      'coalesce((select p.title from record p where p.id = r.scope_id), (select o.name from organisation o))',
    serviceTitle: '(select d.name from desk_service d where d.id = t.service_id)',
  },
  computedFrom: ['desk_service'],
  can: {
    'requests.update': 'desk.answer',
    'requests.draft-guideline': 'standard.write',
    'records.archive': 'record.delete',
    'records.delete': 'record.delete',
    'comments.write': 'record.comment',
  },
  work: { people: ['owner_id'], dueOn: 't.due_on', isOpen },
};

/** As it is stored by who asks: of which service, nobody changes afterwards. */
export const askedKind: RecordKind = {
  ...requestKind,
  fields: { ...requestFields, serviceId: { kind: 'text', term: 'desk-service' } },
};

export const requestDue: DueSource = {
  name: 'request',
  select: `select t.owner_id, t.id, t.id, t.due_on, '' from request t join record r on r.id = t.id
    where t.owner_id is not null and t.due_on is not null and ${isOpen} and r.archived_at is null`,
};

const ownColumns = sql`t.id, r.key, r.title, t.question, d.name as "serviceTitle", t.state, t.owner_id as "ownerId",
  t.raised_on as "raisedOn", t.due_on as "dueOn", t.closed_on as "closedOn", t.answer`;
const fromRequests = sql`from request t join record r on r.id = t.id left join desk_service d on d.id = t.service_id`;
const mostOwn = 200;

/** What the reader asked, the newest first: their own, wherever they work. */
export async function listOwn(reading: Reading): Promise<readonly OwnRequest[]> {
  const { rows } = await sql<OwnRequest>`
    select ${ownColumns} ${fromRequests} where t.raised_by_id = ${reading.actor.personId} and r.archived_at is null
    order by t.raised_on desc, t.id desc limit ${mostOwn}`.execute(reading.database);
  return rows;
}

export interface StoredRequest {
  readonly row: Image;
  readonly scopeId: string;
  readonly state: OwnRequest['state'];
  readonly ownerId: string | null;
}

/** A question that the reader asked. */
export async function findOwn(reading: Reading, id: string): Promise<StoredRequest | undefined> {
  const { rows } = await sql<StoredRequest>`
    select to_jsonb(t) as row, r.scope_id as "scopeId", t.state, t.owner_id as "ownerId" ${fromRequests}
    where t.id = ${id} and t.raised_by_id = ${reading.actor.personId} and r.archived_at is null`.execute(
    reading.database,
  );
  return rows[0];
}

export interface AnsweredRow {
  readonly serviceId: string | null;
  readonly raisedOn: string;
  readonly closedOn: string;
  /** Whether the reader answers where it was asked: the desk of others has its own figures. */
  readonly isAnsweredHere: boolean;
}
const mostAnswered = 5000;

/** When what was answered in the last twelve months was asked and answered; no words of it. */
export async function listAnswered(reading: Reading): Promise<readonly AnsweredRow[]> {
  const { rows } = await sql<AnsweredRow>`
    select t.service_id as "serviceId", t.raised_on as "raisedOn", t.closed_on as "closedOn",
      ${isVisible(reading.see('desk.answer'))} as "isAnsweredHere"
    from request t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.state in ('answered', 'closed') and t.closed_on > ${reading.today}::date - interval '12 months'
    order by t.closed_on desc limit ${mostAnswered}`.execute(reading.database);
  return rows;
}

/** How many questions wait that the reader may answer, and how many of them too long. */
export async function countOpen(reading: Reading): Promise<{ readonly open: number; readonly late: number }> {
  const { rows } = await sql<{ open: number; late: number }>`
    select count(*)::integer as open, count(*) filter (where t.due_on < ${reading.today}::date)::integer as late
    from request t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where ${sql.raw(isOpen)} and r.archived_at is null and ${isVisible(reading.see('desk.answer'))}`.execute(
    reading.database,
  );
  return rows[0] ?? { open: 0, late: 0 };
}

/** Who answers at a place: told of what is asked of nobody in particular. */
export async function listAnswering(
  reading: Pick<Reading, 'database'>,
  path: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct g.person_id as "personId" from role_grant g join person p on p.id = g.person_id
    where p.is_active and g.scope_id = any(${path}::uuid[])
      and g.role = any(${rolesWith('desk.answer')}::text[])`.execute(reading.database);
  return rows.map(({ personId }) => personId);
}
