import {
  decidingRoles,
  type ProposalKind,
  type Workflow,
  type WorkflowDraft,
  type WorkflowStep,
  type WorkflowVersion,
} from '@regie/contracts/workflows';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Invariant } from '../../platform/operations/module.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { HeldRole } from './domain/workflow.ts';

export const workflowTable = { name: 'workflow' };
export const workflowVersionTable = { name: 'workflow_version' };

export type StoredWorkflow = Omit<Workflow, 'mayWrite'> & { readonly path: readonly string[] };

/** Whether a role of the reader counts at a place or below it: what holds there is theirs to follow. */
function isInReach(reading: Reading): RawBuilder<boolean> {
  const places = reading.actor.grants.map(({ scopeId }) => scopeId);
  return sql<boolean>`exists (select 1 from scope g where g.id = any(${places}::uuid[])
    and (g.path @> array[s.id] or s.path @> array[g.id]))`;
}

const versionsOf = sql<
  WorkflowVersion[]
>`(select jsonb_agg(jsonb_build_object('number', v.number, 'name', v.name,
    'kinds', v.kinds, 'steps', v.steps, 'reason', v.reason, 'publishedById', v.published_by_id,
    'publishedOn', v.published_on, 'followsFromId', v.follows_from_id) order by v.number desc)
  from workflow_version v where v.workflow_id = w.id)`;

async function readWhere(
  reading: Reading,
  condition: RawBuilder<unknown>,
): Promise<readonly StoredWorkflow[]> {
  const { rows } = await sql<StoredWorkflow>`
    select w.id, w.version, w.scope_id as "scopeId", w.is_retired as "isRetired", s.path, ${versionsOf} as versions,
      coalesce(r.title, (select name from organisation)) as "placeTitle",
      (select count(distinct p.proposal_id)::integer from workflow_version v
        join proposal_step p on p.workflow_version_id = v.id join proposal q on q.id = p.proposal_id
        where v.workflow_id = w.id and q.state = 'open') as running
    from workflow w join scope s on s.id = w.scope_id left join record r on r.id = w.scope_id
    where ${condition} order by w.is_retired, array_length(s.path, 1), "placeTitle", w.id`.execute(
    reading.database,
  );
  return rows;
}

/** Workflows of places in reach of the reader, or only of those that the reader sees. */
export async function listWorkflows(
  reading: Reading,
  { id, isOfSeenPlace = false }: { readonly id?: string; readonly isOfSeenPlace?: boolean } = {},
): Promise<readonly StoredWorkflow[]> {
  const seen = isOfSeenPlace ? isVisible(reading.see('portfolio.read')) : isInReach(reading);
  const there = id === undefined ? sql`r.archived_at is null` : sql`w.id = ${id}`;
  return await readWhere(reading, sql`${there} and ${seen}`);
}

export type WorkedOutWorkflow = NonNullable<WorkflowDraft['workedOut']> & { readonly draftId: string };

/** The first version that follows from each of some drafts. */
export async function readWorkedOut(
  reading: Reading,
  draftIds: readonly string[],
): Promise<readonly WorkedOutWorkflow[]> {
  const { rows } = await sql<WorkedOutWorkflow>`
    select distinct on (v.follows_from_id) v.follows_from_id as "draftId", v.workflow_id as "workflowId", v.number,
      case when ${isInReach(reading)} then v.name end as name
    from workflow_version v join workflow w on w.id = v.workflow_id join scope s on s.id = w.scope_id
    where v.follows_from_id = any(${draftIds}::uuid[]) order by v.follows_from_id, v.id`.execute(
    reading.database,
  );
  return rows;
}

/** All that stand on one place, whoever looks. */
export async function readWorkflowsOn(reading: Reading, scopeId: string): Promise<readonly StoredWorkflow[]> {
  return await readWhere(reading, sql`w.scope_id = ${scopeId}`);
}

export interface ApplicableVersion {
  readonly versionId: string;
  readonly scopeId: string;
  readonly kinds: readonly ProposalKind[];
  readonly steps: readonly WorkflowStep[];
}

/** The newest version of each that holds at or above a place, whoever looks: what applies, applies. */
export async function readApplicable(
  reading: Pick<Reading, 'database'>,
  path: readonly string[],
): Promise<readonly ApplicableVersion[]> {
  const { rows } = await sql<ApplicableVersion>`
    select distinct on (w.id) v.id as "versionId", w.scope_id as "scopeId", v.kinds, v.steps
    from workflow w join workflow_version v on v.workflow_id = w.id
    where not w.is_retired and w.scope_id = any(${path}::uuid[]) order by w.id, v.number desc`.execute(
    reading.database,
  );
  return rows;
}

/** Roles that take part in proposals, of people with an open account, on a path; with what is below it where asked. */
export async function readHeldRoles(
  reading: Pick<Reading, 'database'>,
  path: readonly string[],
  hasBelow = false,
): Promise<readonly HeldRole[]> {
  const place = path.at(-1) ?? null;
  const below = hasBelow
    ? sql`exists (select 1 from scope s where s.id = g.scope_id and s.path @> array[${place}::uuid])`
    : sql`false`;
  const { rows } = await sql<HeldRole>`
    select g.person_id as "personId", g.role, g.scope_id as "scopeId"
    from role_grant g join person p on p.id = g.person_id and p.is_active
    where g.role = any(${decidingRoles}::text[]) and (g.scope_id = any(${path}::uuid[]) or ${below})
    order by g.person_id`.execute(reading.database);
  return rows;
}

/** Places in which the reader may keep workflows: the organisation first. */
export async function listWritablePlaces(
  reading: Reading,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select s.id, coalesce(r.title, (select name from organisation)) as title
    from scope s left join record r on r.id = s.id
    where r.archived_at is null and ${isVisible(reading.see('standard.write'))}
    order by array_length(s.path, 1), title, s.id`.execute(reading.database);
  return rows;
}

/** One publication at a time: two at once would both hold for the same proposals. */
export async function lockWorkflows(reading: Pick<Reading, 'database'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('workflows', 0))`.execute(reading.database);
}

/** Whatever undoing puts back, two never hold for the same proposals on one place. */
export const oneWorkflowAKind: Invariant = {
  tables: [workflowTable.name],
  isKept: async ({ database }) => {
    const { rows } = await sql`
      with held as (
        select distinct on (w.id) w.scope_id, v.kinds from workflow w join workflow_version v on v.workflow_id = w.id
        where not w.is_retired order by w.id, v.number desc)
      select 1 from held h cross join lateral jsonb_array_elements_text(h.kinds) k (kind)
      group by h.scope_id, k.kind having count(*) > 1 limit 1`.execute(database);
    return rows.length === 0;
  },
};
