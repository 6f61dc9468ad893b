import type { DeskService } from '@regie/contracts/desk';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';

export const serviceTable = { name: 'desk_service' };

export interface ServiceRow extends Omit<DeskService, 'mayChange' | 'answered' | 'medianDays'> {
  readonly path: readonly string[];
}

/** Offered to whoever works at its place, above or below it; what the whole organisation offers, to everybody. */
function isOffered(reading: Reading): RawBuilder<boolean> {
  const places = reading.actor.grants.map(({ scopeId }) => scopeId);
  return sql<boolean>`(d.is_active and (s.kind = 'organisation' or exists (select 1 from scope g
    where g.id = any(${places}::uuid[]) and (g.path @> array[s.id] or s.path @> array[g.id]))))`;
}

/** Services that are offered to the reader, and those that the reader keeps; or one of them. */
export async function listServices(
  reading: Reading,
  id: string | null = null,
): Promise<readonly ServiceRow[]> {
  const { rows } = await sql<ServiceRow>`
    select d.id, d.version, d.scope_id as "scopeId", coalesce(p.title, (select o.name from organisation o)) as "placeTitle",
      d.name, d.description, d.owner_id as "ownerId", d.answer_days as "answerDays", d.is_active as "isActive", s.path
    from desk_service d join scope s on s.id = d.scope_id left join record p on p.id = s.id
    where (${id}::uuid is null or d.id = ${id}::uuid)
      and (${isOffered(reading)} or ${isVisible(reading.see('desk.answer'))})
    order by not d.is_active, d.name, d.id limit 500`.execute(reading.database);
  return rows;
}

export interface DeskPlace {
  readonly id: string;
  readonly kind: string;
  readonly path: readonly string[];
}

/** A place that the reader sees. */
export async function findDeskPlace(reading: Reading, id: string): Promise<DeskPlace | undefined> {
  const { rows } = await sql<DeskPlace>`
    select s.id, s.kind, s.path from scope s where s.id = ${id} and ${isVisible(reading.see('register.read'))}`.execute(
    reading.database,
  );
  return rows[0];
}

export async function hasAccount(reading: Pick<Reading, 'database'>, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person where id = ${id} and is_active`.execute(reading.database);
  return rows.length > 0;
}
