import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { kept } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Office } from './domain/office.ts';

/** An office with where it stands and which version of it was read. */
export interface StoredOffice extends Office {
  readonly version: number;
  readonly path: readonly string[];
  readonly scopeTitle: string;
  readonly scopeKind: string;
  readonly reasons: readonly { readonly control: string; readonly reason: string }[];
}

const selected = sql`
  select o.id, o.version, o.title, o.scope_id as "scopeId", o.model, o.next_model as "nextModel",
    o.next_model_from as "nextModelFrom", o.siting, o.engagement_ends_on as "engagementEndsOn",
    o.starts_on as "startsOn", o.ends_on as "endsOn", o.manager_id as "managerId",
    coalesce((select jsonb_agg(jsonb_build_object('number', a.number, 'text', a.title, 'controls', a.controls)
      order by string_to_array(a.number, '.')::integer[]) from charter_article a
      join charter c on c.id = a.charter_id and c.state = 'approved'
      join record cr on cr.id = c.id and cr.scope_id = o.scope_id), o.articles) as articles, s.path,
    s.kind as "scopeKind",
    coalesce((select r.title from record r where r.id = o.scope_id), (select name from organisation)) as "scopeTitle",
    coalesce((select jsonb_agg(m.person_id order by m.id) from office_member m where m.office_id = o.id), '[]')
      as "memberIds",
    coalesce((select jsonb_agg(jsonb_build_object('control', c.control, 'class', c.class, 'setting', c.setting)
      order by c.id) from control_override c where c.office_id = o.id), '[]') as overrides,
    coalesce((select jsonb_agg(jsonb_build_object('control', c.control, 'reason', c.reason) order by c.id)
      from control_override c where c.office_id = o.id), '[]') as reasons
  from pmo_office o join scope s on s.id = o.scope_id`;

/** Every office, for governing: what is governed does not depend on who looks. */
export async function readOffices(reading: Pick<Reading, 'database'>): Promise<readonly StoredOffice[]> {
  const { rows } = await sql<StoredOffice>`${selected} order by o.id`.execute(reading.database);
  return rows;
}

/** Offices on places that the reader may see. */
export async function listOffices(reading: Reading, id?: string): Promise<readonly StoredOffice[]> {
  const one = id === undefined ? sql`true` : sql`o.id = ${id}`;
  const { rows } = await sql<StoredOffice>`
    ${selected} where ${one} and ${isVisible(reading.see('governance.read'))}
    order by array_length(s.path, 1), o.title, o.id`.execute(reading.database);
  return rows;
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

/** Projects that run, with where they stand: what preview and lists of broken rules look at. */
export interface RunningProject {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly path: readonly string[];
}

export async function listRunningProjects(
  reading: Reading,
  scopeId: string,
): Promise<readonly RunningProject[]> {
  const { rows } = await sql<RunningProject>`
    select r.id, r.key, r.title, s.path from project p join record r on r.id = p.id join scope s on s.id = p.id
    where r.archived_at is null and p.state in ('active', 'on-hold')
      and s.path @> array[${scopeId}::uuid] and ${isVisible(reading.see('project.read'))}
    order by r.title, r.id`.execute(reading.database);
  return rows;
}

/** How many running projects stand at or below each place. */
export async function countRunningProjects(
  reading: Reading,
): Promise<readonly { readonly path: readonly string[] }[]> {
  const { rows } = await sql<{ path: string[] }>`
    select s.path from project p join record r on r.id = p.id join scope s on s.id = p.id
    where r.archived_at is null and p.state in ('active', 'on-hold')`.execute(reading.database);
  return rows;
}

/** The stored override of a cell; null where the standard counts. */
export async function readOverride(
  reading: Pick<Reading, 'database'>,
  officeId: string,
  control: string,
  projectClass: string | null,
): Promise<Image | null> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(c) as image from control_override c
    where office_id = ${officeId} and control = ${control} and class is not distinct from ${projectClass}`.execute(
    reading.database,
  );
  return rows[0]?.image ?? null;
}

/** Rows of who belongs to an office, as they are stored. */
export async function readMembers(
  reading: Pick<Reading, 'database'>,
  officeId: string,
): Promise<readonly Image[]> {
  const { rows } = await sql<{ image: Image }>`
    select to_jsonb(m) as image from office_member m where office_id = ${officeId}`.execute(reading.database);
  return rows.map(({ image }) => image);
}

/** A record of any type that controls speak of, or a place of the tree. */
export async function findGovernedRecord(
  reading: Reading,
  id: string,
): Promise<{ readonly id: string; readonly type: string; readonly path: readonly string[] } | undefined> {
  const { rows } = await sql<{ id: string; type: string; path: string[] }>`${kept}
    select r.id, r.type, s.path from record r join scope s on s.id = r.scope_id
    where r.id = ${id} and (${isVisible(reading.see('project.read'))} and r.type = 'project'
      or ${isVisible(reading.see('portfolio.read'))} and r.type in ('portfolio', 'programme')
      or ${isVisible(reading.see('risk.read'))} and r.type = 'risk')`.execute(reading.database);
  return rows[0];
}

/** Tells the offices, their people and their settings apart from any others; the same as sign-in reads along. */
export async function readOfficeMark(reading: Pick<Reading, 'database'>): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select coalesce(md5(string_agg(row, ',' order by row)), '') as mark from (
      select id || ' ' || version as row from pmo_office
      union all select id || ' ' || version from office_member
      union all select id || ' ' || version from control_override
      union all select c.id || ' ' || c.version from charter c join record r on r.id = c.id where c.state = 'approved') governing`.execute(
    reading.database,
  );
  return rows[0]?.mark ?? '';
}
