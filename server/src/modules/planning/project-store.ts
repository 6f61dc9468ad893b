import { type Refusal, refuse } from '@regie/contracts';
import { parsePlanMinute } from '@regie/engine/model';
import { sql } from 'kysely';
import { holds } from '../../platform/access/actor.ts';
import { permissionRefusal } from '../../platform/access/permission-refusal.ts';
import { isVisible } from '../../platform/access/visible.ts';
import { kept } from '../../platform/database/connect.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { AnyDatabase } from './plan-store.ts';

/** A project as its plan needs it. */
export interface ProjectPlace {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Whether the plan has relations with other plans. */
  readonly isLinked: boolean;
  readonly isArchived: boolean;
}

const columns = sql`r.archived_at is not null as "isArchived", r.id, r.key, r.title, s.path, t.starts_on as "startsOn", t.ends_on as "endsOn",
  exists (select 1 from relation x where x.plan_id = r.id and x.predecessor_plan_id <> r.id)
    or exists (select 1 from relation x where x.predecessor_plan_id = r.id and x.plan_id <> r.id) as "isLinked"`;

/** A project that the reader may see. */
export async function findProject(reading: Reading, id: string): Promise<ProjectPlace | undefined> {
  const [found] = await listProjects(reading, [id]);
  return found;
}

/** Those of the projects that the reader may see. */
export async function listProjects(
  reading: Reading,
  ids: readonly string[],
): Promise<readonly ProjectPlace[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ProjectPlace>`${kept}
    select ${columns} from project t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.id = any(${ids}::uuid[]) and ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  return rows;
}

/** Where a plan begins of which nothing was entered: at eight on the first day of the project, or today. */
export function usualStart({ startsOn }: Pick<ProjectPlace, 'startsOn'>, today: string): number {
  return (parsePlanMinute(startsOn ?? today) ?? 0) + 480;
}

/** The end that the project has been given: five in the afternoon of its last day. */
export function demandedFinish({ endsOn }: Pick<ProjectPlace, 'endsOn'>): number | null {
  const day = endsOn === null ? undefined : parsePlanMinute(endsOn);
  return day === undefined ? null : day + 1_020;
}

/** People of the organisation by lower-case name, for what is typed; two of one name are nobody. */
export async function readPeopleByName(
  reading: Pick<Reading, 'database'>,
): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>> {
  const { rows } = await sql<{ id: string; name: string; count: number }>`
    select id, name, count(*) over (partition by lower(name))::integer as count
    from person where is_active`.execute(reading.database);
  return new Map(rows.filter(({ count }) => count === 1).map((row) => [row.name.toLowerCase(), row]));
}

/** Names of activities in other projects that the reader may see, by project and uid. */
export async function readActivityNames(
  reading: Reading,
  ends: readonly { readonly projectId: string; readonly uid: number }[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const names = new Map<string, Map<number, string>>();
  if (ends.length === 0) return names;
  const { rows } = await sql<{ projectId: string; uid: number; name: string }>`
    select a.plan_id as "projectId", a.uid, a.name
    from unnest(${ends.map(({ projectId }) => projectId)}::uuid[], ${ends.map(({ uid }) => uid)}::integer[]) as e (id, uid)
    join activity a on a.plan_id = e.id and a.uid = e.uid
    join record r on r.id = a.plan_id join scope s on s.id = r.scope_id
    where ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  for (const { projectId, uid, name } of rows) {
    names.set(projectId, new Map(names.get(projectId)).set(uid, name));
  }
  return names;
}

/** What the computation of a plan takes from its project, whoever may see it. */
export async function readProjectDates(
  database: AnyDatabase,
  id: string,
): Promise<Pick<ProjectPlace, 'startsOn' | 'endsOn'> | undefined> {
  const { rows } = await sql<Pick<ProjectPlace, 'startsOn' | 'endsOn'>>`
    select starts_on as "startsOn", ends_on as "endsOn" from project where id = ${id}`.execute(database);
  return rows[0];
}

/** Before a plan is locked for a write: whoever may not write it does not make others wait for it. */
export function refuseUnpermitted({ actor }: Reading, { path }: ProjectPlace): Refusal | undefined {
  return holds(actor, 'plan.write', path) ? undefined : permissionRefusal('plan.write');
}

/** What was put away is not changed. */
export function refuseArchived({
  isArchived,
  key,
  title,
}: Pick<ProjectPlace, 'isArchived' | 'key' | 'title'>): Refusal | undefined {
  return isArchived ? refuse('records/archived', { facts: { key, title } }) : undefined;
}
