import type { PlanView } from '@regie/contracts/planning';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { kept } from '../../platform/database/connect.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Incoming } from './domain/external-dates.ts';
import { crossRelationOf, type RelationRow } from './domain/plan-rows.ts';
import type { CrossRelation } from './domain/stored-plan.ts';
import type { AnyDatabase } from './plan-store.ts';
import { resultOf } from './result-store.ts';

/** All relations of a plan with others, in both directions. */
export async function readCrossRelations(
  database: AnyDatabase,
  planId: string,
): Promise<readonly CrossRelation[]> {
  const { rows } = await sql<RelationRow>`
    select * from relation where plan_id <> predecessor_plan_id
      and (plan_id = ${planId} or predecessor_plan_id = ${planId}) order by id`.execute(database);
  return rows.map(crossRelationOf);
}

interface SeenCrossRelation extends RelationRow {
  readonly other_id: string;
  readonly other_key: string;
  readonly other_title: string;
  readonly other_name: string;
  readonly is_visible: boolean;
  readonly start: number | null;
  readonly finish: number | null;
}

/** The same as one reader sees them: dates of the other end always, its name only to who may see that project. */
export async function listCrossRelations(
  reading: Reading,
  planId: string,
): Promise<PlanView['crossRelations']> {
  const { rows } = await sql<SeenCrossRelation>`
    select x.*, p.id as other_id, p.key as other_key, p.title as other_title, a.name as other_name,
      ${isVisible(reading.see('project.read'))} as is_visible,
      ${resultOf('v', 'starts', sql`x.other_uid`)} as start, ${resultOf('v', 'finishes', sql`x.other_uid`)} as finish
    from (select r.*, case when r.plan_id = ${planId} then r.predecessor_plan_id else r.plan_id end as other_plan,
        case when r.plan_id = ${planId} then r.predecessor_uid else r.successor_uid end as other_uid
      from relation r where r.plan_id <> r.predecessor_plan_id
        and (r.plan_id = ${planId} or r.predecessor_plan_id = ${planId})) x
    join record p on p.id = x.other_plan join scope s on s.id = p.scope_id
    join activity a on a.plan_id = x.other_plan and a.uid = x.other_uid
    left join plan_result v on v.plan_id = x.other_plan
    order by x.id`.execute(reading.database);
  return rows.map((row) => {
    const isIncoming = row.plan_id === planId;
    return {
      id: row.id,
      version: row.version,
      direction: isIncoming ? 'incoming' : 'outgoing',
      uid: isIncoming ? row.successor_uid : row.predecessor_uid,
      type: row.type,
      lagKind: row.lag_kind,
      lag: Math.round(row.lag),
      other: row.is_visible
        ? {
            projectId: row.other_id,
            projectKey: row.other_key,
            projectTitle: row.other_title,
            uid: isIncoming ? row.predecessor_uid : row.successor_uid,
            name: row.other_name,
          }
        : null,
      start: row.start,
      finish: row.finish,
    };
  });
}

/** What other plans say of the activities that this one waits for, and whether any plan waits for this one. */
export async function readAcross(
  database: AnyDatabase,
  planId: string,
): Promise<{ readonly incoming: readonly Incoming[]; readonly isAwaited: boolean }> {
  const [start, finish] = [
    resultOf('v', 'starts', sql`r.predecessor_uid`),
    resultOf('v', 'finishes', sql`r.predecessor_uid`),
  ];
  const { rows } = await sql<{ incoming: readonly Incoming[]; isAwaited: boolean }>`${kept}
    select exists (select 1 from relation w where w.predecessor_plan_id = ${planId} and w.plan_id <> ${planId})
        as "isAwaited",
      coalesce((select jsonb_agg(jsonb_build_object('successorUid', r.successor_uid, 'type', r.type,
          'lagKind', r.lag_kind, 'lag', r.lag, 'start', ${start}, 'finish', ${finish},
          'durationMinutes', a.duration_minutes, 'predecessorPlanId', r.predecessor_plan_id,
          'predecessorUid', r.predecessor_uid) order by r.id)
        from relation r join activity a on a.plan_id = r.predecessor_plan_id and a.uid = r.predecessor_uid
        left join plan_result v on v.plan_id = r.predecessor_plan_id
        where r.plan_id = ${planId} and r.predecessor_plan_id <> ${planId}), '[]') as incoming`.execute(
    database,
  );
  return rows[0] ?? { incoming: [], isAwaited: false };
}

export async function readIncoming(database: AnyDatabase, planId: string): Promise<readonly Incoming[]> {
  return (await readAcross(database, planId)).incoming;
}
