import type { AgendaItem } from '@regie/contracts/meetings';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { type Placed, placeTitle, seesItem } from './meeting-store.ts';

export const itemTable = { name: 'agenda_item' };
export const paperTable = { name: 'meeting_paper' };
export const recordedTable = { name: 'meeting_record' };

export type StoredItem = Omit<AgendaItem, 'startsAt' | 'mayHandIn'> & Placed;

const papers = sql`coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'sizeBytes', p.size_bytes,
  'addedById', p.added_by_id, 'addedOn', p.added_on, 'isLate', p.is_late) order by p.id)
  from meeting_paper p where p.item_id = i.id), '[]')`;
const recorded = sql`coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'type', r.type, 'key', r.key,
  'title', r.title, 'ownerId', coalesce(d.owner_id, a.owner_id), 'dueOn', coalesce(d.due_on, a.due_on)) order by k.id)
  from meeting_record k join record r on r.id = k.record_id left join decision d on d.id = r.id
    left join action a on a.id = r.id where k.item_id = i.id), '[]')`;

/** The items of a meeting that the reader may see, in order; what is left out at the end. */
export async function listItems(reading: Reading, meetingId: string): Promise<readonly StoredItem[]> {
  // What something costs is seen by who may see money there.
  const money = sql`case when ${isVisible(reading.see('money.read'))} then i.money else '' end`;
  const { rows } = await sql<StoredItem>`
    select i.id, i.version, i.scope_id as "scopeId", ${placeTitle(sql`i.scope_id`)} as "scopeTitle",
      i.is_left_out as "isLeftOut", i.kind, i.title, i.annotation, i.presenter_id as "presenterId", i.minutes,
      case when i.origin_kind is not null then jsonb_build_object('kind', i.origin_kind, 'id', i.origin_id) end as origin,
      (select r.key from record r where r.id = coalesce(g.project_id, i.origin_id)) as "originKey",
      (select e.held_on from agenda_item b join meeting e on e.id = b.meeting_id where b.id = i.previous_id)
        as "returnedFrom",
      jsonb_build_object('asked', i.asked, 'arguments', i.arguments, 'objections', i.objections, 'money', ${money},
        'followUp', i.follow_up) as "coverNote",
      ${papers} as papers, i.notes, i.outcome, ${recorded} as recorded, s.path
    from agenda_item i join meeting m on m.id = i.meeting_id join meeting_series q on q.id = m.series_id
      join scope s on s.id = i.scope_id left join gate_review g on g.id = i.origin_id and i.origin_kind = 'gate'
    where i.meeting_id = ${meetingId} and ${seesItem(reading)}
    order by i.is_left_out, i.position, i.id`.execute(reading.database);
  return rows;
}

/** Every item of a meeting as a row, whoever looks. */
export async function readItemImages(
  reading: Pick<Reading, 'database'>,
  meetingId: string,
): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(i) as image from agenda_item i where i.meeting_id = ${meetingId}
    order by i.position, i.id`.execute(reading.database);
  return rows.map(({ image }) => image);
}

/** One item of a meeting that the reader may see, as a row. */
export async function findItem(
  reading: Reading,
  meetingId: string,
  itemId: string,
): Promise<(Placed & { readonly image: Image }) | undefined> {
  const { rows } = await sql<Placed & { readonly image: Image }>`
    select to_jsonb(i) as image, s.path
    from agenda_item i join meeting m on m.id = i.meeting_id join meeting_series q on q.id = m.series_id
      join scope s on s.id = i.scope_id
    where i.id = ${itemId} and i.meeting_id = ${meetingId} and ${seesItem(reading)}`.execute(
    reading.database,
  );
  return rows[0];
}

/** Papers of items as rows. */
export async function readPapers(
  reading: Pick<Reading, 'database'>,
  itemIds: readonly string[],
): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(p) as image from meeting_paper p where p.item_id = any(${itemIds}::uuid[])
    order by p.id`.execute(reading.database);
  return rows.map(({ image }) => image);
}
