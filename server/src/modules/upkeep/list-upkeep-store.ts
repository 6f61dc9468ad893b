import { mostUpkeep, type UpkeepGroup, type UpkeepRow } from '@regie/contracts/upkeep';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { openRows, readUntouchedDays } from './upkeep-store.ts';

/** What the reader sees of all that is open. */
async function seenRows(reading: Reading, kinds: readonly RecordKind[]) {
  const days = await readUntouchedDays(reading);
  const rows = openRows(reading, kinds, {
    sees: ({ read }) => isVisible(reading.see(read)),
    writes: ({ write }) => isVisible(reading.see(write)),
    days,
    tellsDoubles: true,
  });
  return { days, rows };
}

/** Asked of the reader; what nobody answers for is asked of who may edit the projects there. */
function isAskedOf(reading: Reading): RawBuilder<boolean> {
  return sql<boolean>`coalesce(u.person_id = ${reading.actor.personId},
    ${isVisible(reading.see('project.write'), sql`u.path`)})`;
}

export interface Count {
  readonly waiting: number;
  readonly confirmed: number;
}

const counted = (opensOn: string) => sql`count(*) filter (where u.is_waiting)::integer as waiting,
  count(*) filter (where u.confirmed_on >= ${opensOn}::date and not u.is_waiting)::integer as confirmed`;

/** What waits for the reader, the most reasons first, with how many do and how many were confirmed in the round. */
export async function listMine(
  reading: Reading,
  kinds: readonly RecordKind[],
  opensOn: string,
): Promise<Count & { readonly rows: readonly UpkeepRow[]; readonly days: number }> {
  const { days, rows: open } = await seenRows(reading, kinds);
  const [counts, shown] = await Promise.all([
    sql<Count>`select ${counted(opensOn)} from (${open}) u where ${isAskedOf(reading)}`.execute(
      reading.database,
    ),
    sql<UpkeepRow>`
      select u.id, u.type, u.key, u.title, u.place_title as "placeTitle", u.version, u.state,
        u.owner_id as "ownerId", u.due_on as "dueOn", u.touched_on as "touchedOn", u.confirmed_on as "confirmedOn",
        u.reasons, u.may_close as "mayClose"
      from (${open}) u where u.is_waiting and ${isAskedOf(reading)}
      order by u.type <> 'project', cardinality(u.reasons) desc, u.touched_on, u.id limit ${mostUpkeep}`.execute(
      reading.database,
    ),
  ]);
  return { waiting: 0, confirmed: 0, ...counts.rows[0], rows: shown.rows, days };
}

/** Those of the records that are asked of the reader, with the place of each. */
export async function findMine(
  reading: Reading,
  kinds: readonly RecordKind[],
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly scopeId: string }[]> {
  const { rows: open } = await seenRows(reading, kinds);
  const { rows } = await sql<{ id: string; scopeId: string }>`
    select u.id, u.path[cardinality(u.path)] as "scopeId" from (${open}) u
    where u.id = any(${ids}::uuid[]) and ${isAskedOf(reading)}`.execute(reading.database);
  return rows;
}

const mostGroups = 500;

/** By place and by who is asked: how many wait, and what was confirmed. */
export async function listGroups(
  reading: Reading,
  kinds: readonly RecordKind[],
  opensOn: string,
): Promise<{ readonly rows: readonly UpkeepGroup[]; readonly days: number }> {
  const { days, rows: open } = await seenRows(reading, kinds);
  const { rows } = await sql<UpkeepGroup>`
    select * from (
      select u.group_id as "placeId", u.group_title as "placeTitle", u.group_key as "projectKey",
        u.person_id as "personId", ${counted(opensOn)}, max(u.confirmed_on) as "lastConfirmedOn"
      from (${open}) u group by u.group_id, u.group_title, u.group_key, u.person_id) g
    where g.waiting > 0 or g.confirmed > 0
    order by g.waiting desc, g."placeTitle", g."placeId", g."personId" limit ${mostGroups}`.execute(
    reading.database,
  );
  return { rows, days };
}
