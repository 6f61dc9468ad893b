import { type RawBuilder, sql } from 'kysely';

/**
 * Common table expressions that stand in for tables as they were at an instant: the newest image of each row not after
 * it, made a row again; what lay in the trash then is left out. The query that follows is the same as for now. Writes of one row wait for each other, so their
 * changes are numbered in the order in which they count; their instants need not be.
 */
export function shadowTables(tables: readonly string[], asOf: string | undefined): RawBuilder<unknown> {
  if (asOf === undefined) return sql``;
  const shadows = tables.map(
    (table) => sql`${sql.table(table)} as (
      select (jsonb_populate_record(null::public.${sql.table(table)}, newest.after)).*
      from (select distinct on (row_id) after from public.change
        where table_name = ${table} and at <= ${asOf}::timestamptz
        order by row_id, id desc) newest
      where newest.after is not null and newest.after ->> 'deleted_at' is null)`,
  );
  return sql`with ${sql.join(shadows)} `;
}

/**
 * Where a record may be seen from is decided by where it stands today: what was moved to a closed place is closed in the
 * past too. Only a place that is gone keeps the path it had. `s` is the scope as it was, `place` as it is.
 */
export function visiblePath(asOf: string | undefined): RawBuilder<unknown> {
  return asOf === undefined ? sql`s.path` : sql`coalesce(place.path, s.path)`;
}

/** Rows of a type of record with their row in `record` and their scope, now or within the shadows above. */
export function fromRecords(table: string, asOf: string | undefined): RawBuilder<unknown> {
  const place = asOf === undefined ? sql`` : sql` left join public.scope place on place.id = s.id`;
  return sql`from ${sql.table(table)} t join record r on r.id = t.id join scope s on s.id = r.scope_id${place}`;
}
