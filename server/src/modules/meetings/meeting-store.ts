import type { Meeting, MeetingSeries } from '@regie/contracts/meetings';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';

export const seriesTable = { name: 'meeting_series' };
export const meetingTable = { name: 'meeting' };

export interface Placed {
  readonly path: readonly string[];
}
export type StoredSeries = Omit<MeetingSeries, 'mayWrite'> & Placed;
export type StoredMeeting = Omit<Meeting, 'papersDueOn'> & Placed & { readonly paperDays: number };

/** The organisation is a place without a record. */
export const placeTitle = (scopeId: RawBuilder<unknown>) =>
  sql`coalesce((select p.title from record p where p.id = ${scopeId}), (select o.name from organisation o))`;

/** A series `q` in the scope `s`: seen by who reads the registers there, and by whom it names. */
export function seesSeries(reading: Reading): RawBuilder<boolean> {
  const me = reading.actor.personId;
  return sql<boolean>`(${isVisible(reading.see('register.read'))} or q.chair_id = ${me} or q.secretary_id = ${me}
    or ${me}::uuid = any(q.member_ids))`;
}

/**
 * An item `i` of a meeting of the series `q`, in the scope `s`. What somebody put on the agenda of the place itself is
 * for everybody at the table; what comes from elsewhere, or is about a place below, for who may read it there.
 */
export function seesItem(reading: Reading): RawBuilder<boolean> {
  const path = sql`(select w.path from scope w where w.id = i.scope_id)`;
  const mayRead = (permission: Parameters<Reading['see']>[0]) => isVisible(reading.see(permission), path);
  return sql<boolean>`((i.scope_id = q.scope_id and i.origin_kind is null) or (${mayRead('register.read')}
    and (i.origin_kind is distinct from 'risk' or ${mayRead('risk.read')})
    and (i.origin_kind is distinct from 'gate' or ${mayRead('project.read')})
    and (i.origin_kind is distinct from 'proposal' or ${mayRead('proposal.decide')} or exists (
      select 1 from proposal o where o.id = i.origin_id and o.proposer_id = ${reading.actor.personId}))))`;
}

export async function listSeries(reading: Reading, id?: string): Promise<readonly StoredSeries[]> {
  const one = id === undefined ? sql`true` : sql`q.id = ${id}`;
  const { rows } = await sql<StoredSeries>`
    select q.id, q.version, q.scope_id as "scopeId", ${placeTitle(sql`q.scope_id`)} as "scopeTitle", q.kind, q.title,
      q.purpose, q.chair_id as "chairId", q.secretary_id as "secretaryId", q.member_ids as "memberIds",
      q.starts_at as "startsAt", q.duration_minutes as "durationMinutes", q.location, q.paper_days as "paperDays",
      q.is_ended as "isEnded", s.path
    from meeting_series q join scope s on s.id = q.scope_id
    where ${one} and ${seesSeries(reading)} order by q.is_ended, q.title, q.id`.execute(reading.database);
  return rows;
}

/** Meetings that are to come, the next first, and then those that were, the latest first. */
export async function listMeetings(reading: Reading, id?: string): Promise<readonly StoredMeeting[]> {
  const one = id === undefined ? sql`true` : sql`m.id = ${id}`;
  const { rows } = await sql<StoredMeeting>`
    select m.id, m.version, m.series_id as "seriesId", q.title as "seriesTitle",
      ${placeTitle(sql`q.scope_id`)} as "scopeTitle", m.held_on as "heldOn", m.starts_at as "startsAt",
      m.duration_minutes as "durationMinutes", m.location, m.state, m.moved_from as "movedFrom", m.reason,
      q.paper_days as "paperDays", c.items, c.papers, c.lacking, s.path
    from meeting m join meeting_series q on q.id = m.series_id join scope s on s.id = q.scope_id
      cross join lateral (select count(*)::integer as items, coalesce(sum(p.count), 0)::integer as papers,
        count(*) filter (where i.kind = 'decision' and p.count = 0 and i.asked = '')::integer as lacking
        from agenda_item i cross join lateral (select count(*) from meeting_paper p where p.item_id = i.id) p
        where i.meeting_id = m.id and not i.is_left_out and ${seesItem(reading)}) c
    where ${one} and ${seesSeries(reading)}
    order by m.held_on < ${reading.today}, abs(m.held_on - ${reading.today}::date), q.title, m.id limit 300`.execute(
    reading.database,
  );
  return rows;
}

/** The days on which a series meets. */
export async function readDays(
  reading: Pick<Reading, 'database'>,
  seriesId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ day: string }>`
    select held_on as day from meeting where series_id = ${seriesId} and state <> 'cancelled'`.execute(
    reading.database,
  );
  return new Set(rows.map(({ day }) => day));
}

export interface PlaceFound extends Placed {
  readonly id: string;
}

/** A place of the tree, by what its registers are read with. */
export async function findMeetingPlace(reading: Reading, id: string): Promise<PlaceFound | undefined> {
  const { rows } = await sql<PlaceFound>`
    select s.id, s.path from scope s where s.id = ${id} and ${isVisible(reading.see('register.read'))}`.execute(
    reading.database,
  );
  return rows[0];
}

/** Those of the ids that stand for people with an open account. */
export async function findOpenAccounts(
  reading: Pick<Reading, 'database'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from person where id = any(${ids}::uuid[]) and is_active`.execute(reading.database);
  return new Set(rows.map(({ id }) => id));
}
