import { type HandbookEntry, handbookKinds, type StarterPart } from '@regie/contracts/standards';
import { sql } from 'kysely';
import type { Reading } from '../../platform/operations/unit.ts';

export const entryTable = { name: 'handbook_entry' };
export const applicationTable = { name: 'starter_application' };

/** Behind what starter sets brought. */
export const lastPlace = 1000;

export async function listEntries(reading: Pick<Reading, 'database'>): Promise<readonly HandbookEntry[]> {
  const { rows } = await sql<HandbookEntry>`
    select id, version, kind, about, title, "text", split_part(origin, '/', 1) as origin from handbook_entry
    order by array_position(${[...handbookKinds]}::text[], kind), place, id`.execute(reading.database);
  return rows.map((row) => ({ ...row, origin: row.origin === '' ? null : row.origin }));
}

export interface Application {
  readonly part: StarterPart;
  readonly appliedOn: string;
  readonly appliedById: string;
}

/** What stands in the way of a starter set: parts that were taken over, and names that are there. */
export interface Standing {
  readonly applied: readonly Application[];
  /** Kind and name, in small letters and in every language. */
  readonly entries: readonly string[];
  readonly templates: readonly string[];
}

export async function readStandingOf(reading: Pick<Reading, 'database'>, set: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select coalesce((select jsonb_agg(jsonb_build_object('part', a.part, 'appliedOn', a.applied_on,
        'appliedById', a.applied_by_id)) from starter_application a where a.starter_set = ${set}), '[]') as applied,
      array(select h.kind || ' ' || lower(w.value) from handbook_entry h, jsonb_each_text(h.title) w) as entries,
      array(select t.record_type || ' ' || lower(t.name) from record_template t where t.is_shared) as templates`.execute(
    reading.database,
  );
  return rows[0] ?? { applied: [], entries: [], templates: [] };
}

/** One application at a time. */
export async function lockStarterSets(reading: Pick<Reading, 'database'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('starter-sets', 0))`.execute(reading.database);
}
