import { type RawBuilder, sql } from 'kysely';

/**
 * Common table expressions that stand in for tables as they were at an instant: the newest image of each row not after
 * it, made a row again. The query that follows is the same as for now. An empty list gives nothing.
 */
export function shadowTables(tables: readonly string[], asOf: string | undefined): RawBuilder<unknown> {
  if (asOf === undefined) return sql``;
  const shadows = tables.map(
    (table) => sql`${sql.table(table)} as (
      select (jsonb_populate_record(null::public.${sql.table(table)}, newest.after)).*
      from (select distinct on (row_id) after from public.change
        where table_name = ${table} and at <= ${asOf}::timestamptz
        order by row_id, at desc, id desc) newest
      where newest.after is not null)`,
  );
  return sql`with ${sql.join(shadows)} `;
}
