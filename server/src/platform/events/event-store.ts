import { type Permission, trust } from '@regie/contracts';
import { mostListedChanges } from '@regie/contracts/records';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../access/visible.ts';
import { kept, keptIds } from '../database/connect.ts';
import type { Image } from '../database/tables.ts';
import type { Reading } from '../operations/unit.ts';
import type { Kinds } from '../records/kinds.ts';

export interface StoredEvent {
  readonly id: string;
  readonly operation: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly onBehalfOfId: string | null;
  readonly source: 'web' | 'api' | 'cli' | 'import' | 'worker';
  readonly reason: string | null;
  readonly undoes: string | null;
  readonly isUndone: boolean;
  readonly sealedAs: number | null;
}

export interface StoredChange {
  readonly id: number;
  readonly eventId: string;
  readonly table: string;
  readonly rowId: string;
  readonly recordId: string | null;
  readonly scopeId: string | null;
  readonly before: Image | null;
  readonly after: Image | null;
  readonly title: string | null;
  readonly path: readonly string[] | null;
  readonly type: string | null;
}

/** A change as a list shows it, with the name that its row has, and how many the event has in all. */
export interface ListedChange extends StoredChange {
  readonly rowName: string | null;
  readonly changeCount: number;
}

export interface EventQuery {
  readonly record?: string | undefined;
  readonly scope?: string | undefined;
  readonly actor?: string | undefined;
  readonly operation?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Tables outside records, by the permission whose holder may read their history. */
export const permissionsOfTables: Readonly<Record<string, Permission>> = {
  organisation: 'organisation.read',
  custom_field: 'organisation.read',
  calendar: 'project.read',
  person: 'people.manage',
  role_grant: 'people.manage',
  group_role: 'people.manage',
  person_identity: 'people.manage',
  pmo_office: 'governance.read',
  office_member: 'governance.read',
  control_override: 'governance.read',
  waiver: 'governance.read',
  mandate: 'governance.read',
  engagement: 'governance.read',
  pmo_set_up: 'governance.read',
  practice_assessment: 'governance.read',
  sponsor_commitment: 'governance.read',
  pmo_tool: 'governance.read',
  pmo_measure: 'governance.read',
  life_cycle_version: 'governance.read',
  handbook_entry: 'project.read',
  own_term: 'project.read',
  year_entry: 'project.read',
  workflow: 'project.read',
  workflow_version: 'project.read',
  desk_service: 'project.read',
  survey: 'standard.write',
  starter_application: 'governance.read',
  meeting_series: 'register.read',
  meeting: 'register.read',
  agenda_item: 'register.read',
  meeting_paper: 'register.read',
  meeting_record: 'register.read',
};

/** The type of record that a change is about, also when the record is gone again. */
const typeOfChange = sql`coalesce(r.type, coalesce(c.after, c.before) ->> 'type', c.table_name)`;

/** History is read where `history.read` holds, of what one may read there; one's own sessions and views besides. */
function mayRead(reading: Reading, kinds: Kinds): RawBuilder<boolean> {
  const records = [...kinds.typesByPermission()].map(
    ([permission, types]) =>
      sql<boolean>`(c.record_id is not null and ${typeOfChange} = any(${types}::text[])
        and ${isVisible(reading.see(permission))})`,
  );
  const tables = Object.entries(permissionsOfTables).map(
    ([table, permission]) =>
      sql<boolean>`(c.record_id is null and c.table_name = ${table} and ${isVisible(reading.see(permission))})`,
  );
  return sql<boolean>`(${isVisible(reading.see('history.read'))} and (${sql.join([...records, ...tables], sql` or `)}))`;
}

const joined = sql`from change c left join record r on r.id = c.record_id left join scope s on s.id = c.scope_id`;

export async function listStoredEvents(
  reading: Reading,
  kinds: Kinds,
  query: EventQuery,
): Promise<readonly StoredEvent[]> {
  const conditions: RawBuilder<boolean>[] = [mayRead(reading, kinds)];
  if (query.record !== undefined) conditions.push(sql<boolean>`c.record_id = ${query.record}`);
  if (query.scope !== undefined) conditions.push(sql<boolean>`s.path @> array[${query.scope}::uuid]`);
  if (query.before !== undefined) conditions.push(sql<boolean>`c.event_id < ${query.before}`);
  const outer: RawBuilder<boolean>[] = [sql<boolean>`true`];
  if (query.actor !== undefined) outer.push(sql<boolean>`e.actor_id = ${query.actor}`);
  if (query.operation !== undefined) outer.push(sql<boolean>`e.operation = ${query.operation}`);
  const { rows } = await sql<StoredEvent>`
    select e.id, e.operation, e.at, e.actor_id as "actorId", e.on_behalf_of_id as "onBehalfOfId", e.source, e.reason,
      e.undoes, false as "isUndone", l.seq as "sealedAs"
    from event e left join seal l on l.event_id = e.id
    where ${sql.join(outer, sql` and `)}
      and exists (select 1 ${joined} where c.event_id = e.id and ${sql.join(conditions, sql` and `)})
    order by e.id desc limit ${query.limit}`.execute(reading.database);
  const undone = await readUndone(
    reading,
    rows.map(({ id }) => id),
  );
  return rows.map((event) => ({ ...event, isUndone: undone.has(event.id) }));
}

/** Those of the events that an undo took back which was not itself taken back. */
async function readUndone(reading: Reading, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string; undoes: string }>`
    with recursive later as (
      select id, undoes from event where undoes = any(${ids}::uuid[])
      union select e.id, e.undoes from event e join later l on e.undoes = l.id)
    select id, undoes from later order by id desc`.execute(reading.database);
  const undone = new Set<string>();
  // An event is undone only by later ones, so each undo is settled before the event that it undoes.
  for (const { id, undoes } of rows) if (!undone.has(id)) undone.add(undoes);
  return undone;
}

/** The first changes of events, as far as the reader may see them, and how many there are. */
export async function listStoredChanges(
  reading: Reading,
  kinds: Kinds,
  eventIds: readonly string[],
): Promise<readonly ListedChange[]> {
  if (eventIds.length === 0) return [];
  const { rows } = await sql<ListedChange>`${kept}
    with seen as materialized (
      select c.id, row_number() over of_event as number, count(*) over (partition by c.event_id)::int as count
      ${joined} where c.event_id = any(${keptIds(eventIds)}) and ${mayRead(reading, kinds)}
      window of_event as (partition by c.event_id order by c.id))
    select c.id, c.event_id as "eventId", c.table_name as "table", c.row_id as "rowId", c.record_id as "recordId",
      c.scope_id as "scopeId", c.before, c.after, s.path, ${typeOfChange} as type,
      coalesce(r.title, coalesce(c.after, c.before) ->> 'title', coalesce(c.after, c.before) ->> 'name') as title,
      case when r.id <> c.row_id then coalesce(c.after, c.before) ->> 'name' end as "rowName",
      seen.count as "changeCount"
    ${joined} join seen on seen.id = c.id and seen.number <= ${mostListedChanges} order by c.id`.execute(
    reading.database,
  );
  return rows;
}

/** One event with all its changes, whoever may see them: for undoing it, which checks by itself. */
export async function readWholeEvent(reading: Reading, id: string) {
  const event = await reading.database
    .selectFrom('event')
    .select(['id', 'operation', 'actor_id as actorId', 'undoes'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (event === undefined) return undefined;
  const { rows } = await sql<StoredChange>`
    select c.id, c.event_id as "eventId", c.table_name as "table", c.row_id as "rowId", c.record_id as "recordId",
      c.scope_id as "scopeId", c.before, c.after, ${typeOfChange} as type,
      coalesce(s.path, array(select jsonb_array_elements_text(coalesce(g.after, g.before) -> 'path')::uuid
        from change g where g.event_id = c.event_id and g.table_name = 'scope' and g.row_id = c.scope_id limit 1)) as path,
      coalesce(r.title, coalesce(c.after, c.before) ->> 'title', coalesce(c.after, c.before) ->> 'name') as title
    ${joined} where c.event_id = ${id} order by c.id`.execute(reading.database);
  return { ...event, changes: trust<readonly StoredChange[]>(rows) };
}

/** The operation that a chain of undoing and redoing goes back to. */
export async function readFirstOperation(reading: Reading, id: string): Promise<string> {
  const { rows } = await sql<{ operation: string }>`
    with recursive chain as (
      select id, operation, undoes from event where id = ${id}
      union all select e.id, e.operation, e.undoes from event e join chain c on e.id = c.undoes)
    select operation from chain where undoes is null`.execute(reading.database);
  return rows[0]?.operation ?? '';
}
