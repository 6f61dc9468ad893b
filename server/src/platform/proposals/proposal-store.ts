import type { ProposalView } from '@regie/contracts/records';
import { type RawBuilder, sql } from 'kysely';
import type { Actor, Grant } from '../access/actor.ts';
import { isVisible } from '../access/visible.ts';
import { heldGrants, isLetIn } from '../accounts/held-grants.ts';
import type { Reading } from '../operations/unit.ts';

export const proposalTable = { name: 'proposal' };

export type ProposalRow = Omit<ProposalView, 'can' | 'route'> & {
  readonly path: readonly string[];
  /** Passes the steps of a workflow. */
  readonly isRouted: boolean;
};

export interface ProposalQuery {
  readonly id?: string;
  readonly state?: string | undefined;
  readonly record?: string | undefined;
}

/** Proposals that one made, may decide on or, in `askedIds`, is asked about. */
export async function readProposals(
  reading: Reading,
  query: ProposalQuery,
  askedIds: readonly string[] = [],
): Promise<readonly ProposalRow[]> {
  const conditions: RawBuilder<boolean>[] = [
    sql<boolean>`(q.proposer_id = ${reading.actor.personId} or ${isVisible(reading.see('proposal.decide'))}
      or q.id = any(${askedIds}::uuid[]))`,
  ];
  if (query.id !== undefined) conditions.push(sql<boolean>`q.id = ${query.id}`);
  if (query.state !== undefined) conditions.push(sql<boolean>`q.state = ${query.state}`);
  if (query.record !== undefined) conditions.push(sql<boolean>`q.record_id = ${query.record}`);
  const { rows } = await sql<ProposalRow>`
    select q.id, q.version, q.operation, q.scope_id as "scopeId", q.record_id as "recordId", r.title as "recordTitle",
      q.proposer_id as "proposerId", q.reason, q.state, q.decided_by_id as "decidedById", q.decision,
      q.created_at as "createdAt", q.request, q.is_routed as "isRouted", s.path
    from proposal q join scope s on s.id = q.scope_id left join record r on r.id = q.record_id
    where ${sql.join(conditions, sql` and `)} and (q.record_id is null or r.id is not null) order by q.id desc limit 200`.execute(
    reading.database,
  );
  return rows;
}

/** The proposer with the roles of today, for doing what was approved on their behalf. */
export async function readPersonAsActor(
  { database, now }: Pick<Reading, 'database' | 'now'>,
  personId: string,
): Promise<Actor | undefined> {
  const { rows } = await sql<{ name: string; grants: readonly Grant[] }>`
    select p.name, ${heldGrants(now)} as grants
    from person p where p.id = ${personId} and ${isLetIn(now)}`.execute(database);
  const [person] = rows;
  return person && { personId, name: person.name, sessionId: null, grants: person.grants };
}
