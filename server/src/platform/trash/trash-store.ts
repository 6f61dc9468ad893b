import { sql } from 'kysely';
import { isVisible } from '../access/visible.ts';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import type { Reading } from '../operations/unit.ts';
import { seenByType } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';

type AnyDatabase = Database | DatabaseTransaction;

/** Records that stand in a record, itself included, as far as they are not in the trash yet. */
export async function readContents(database: AnyDatabase, id: string): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(r) as image from record r where r.id = ${id}
      or r.scope_id in (select s.id from scope s where s.path @> array[${id}::uuid])
    order by r.id`.execute(database);
  return rows.map(({ image }) => image);
}

/** What went into the trash together with a record, itself included. */
export async function readDeletedWith(database: AnyDatabase, id: string): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(r) as image from record_all r where r.deleted_with = ${id} and r.deleted_at is not null
    order by r.id`.execute(database);
  return rows.map(({ image }) => image);
}

export async function countTypes(
  reading: Reading,
  kinds: Kinds,
  id: string,
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ type: string; count: number }>`
    select r.type, count(*)::integer as count from record r join scope s on s.id = r.scope_id
    where (r.id = ${id} or s.path @> array[${id}::uuid]) and ${seenByType(reading, kinds)}
    group by r.type order by r.type`.execute(reading.database);
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
}

export interface TrashRow {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly placeTitle: string;
  readonly deletedAt: string;
  readonly deletedById: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly path: readonly string[];
  /** The place it stood in lies in the trash as well, and did not go with it. */
  readonly isPlaceGone: boolean;
}

/** What lies in the trash where the actor may delete; of what went together, the record that was deleted. */
export async function readTrash(reading: Reading, id: string | null = null): Promise<readonly TrashRow[]> {
  const { rows } = await sql<TrashRow>`
    select r.id, r.type, r.key, r.title, r.deleted_at as "deletedAt", s.path,
      coalesce(above.title, o.name) as "placeTitle", coalesce(place.deleted_at is not null, false) as "isPlaceGone",
      (select e.actor_id from change c join event e on e.id = c.event_id
        where c.table_name = 'record' and c.row_id = r.id order by c.id desc limit 1) as "deletedById",
      (select jsonb_object_agg(type, count) from (select g.type, count(*) from record_all g
        where g.deleted_with = r.id and g.deleted_at is not null group by g.type) counted) as counts
    from record_all r join scope_all s on s.id = r.scope_id
      left join scope_all place on place.id = case when s.id = r.id then s.parent_id else s.id end
      left join record_all above on above.id = place.id cross join organisation o
    where r.deleted_at is not null and r.deleted_with = r.id and ${isVisible(reading.see('record.delete'))}
      and (${id}::uuid is null or r.id = ${id}::uuid)
    order by r.deleted_at desc, r.id limit 500`.execute(reading.database);
  return rows;
}

/** Scopes of records, whether in the trash or not, as images. */
export async function readScopeImages(
  database: AnyDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Image>> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(s) as image from scope_all s where id = any(${ids}::uuid[])`.execute(database);
  return new Map(rows.map(({ image }) => [image.id, image]));
}
