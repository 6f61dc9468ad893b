import type { StepTimes } from '@regie/contracts/workflows';
import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../../platform/operations/unit.ts';

interface TimesRow {
  readonly number: number;
  readonly code: string | null;
  readonly cases: number;
  readonly lead50: number | null;
  readonly lead90: number | null;
  readonly waiting50: number | null;
  readonly waiting90: number | null;
}

const days = (from: RawBuilder<unknown>, to: RawBuilder<unknown>) =>
  sql<number>`extract(epoch from ${to} - ${from}) / 86400.0`;

/** `percentile_cont` interpolates between the two nearest cases: Hyndman and Fan's type 7, as elsewhere in Regie. */
const percentile = (share: number, of: RawBuilder<unknown>) =>
  sql<number>`percentile_cont(${share}::float8) within group (order by (${of})::float8)::float8`;

/** How long closed steps and decided proposals took, by version; those that were withdrawn do not count. */
export async function readStepTimes(
  reading: Pick<Reading, 'database'>,
  workflowId: string,
): Promise<readonly StepTimes[]> {
  const lead = days(sql`c.began_at`, sql`c.ended_at`);
  const waiting = days(sql`c.began_at`, sql`c.first_at`);
  const { rows } = await sql<TimesRow>`
    with step as (
      select v.number, p.proposal_id, p.code, p.opened_at, p.first_act_at, p.closed_at, q.state
      from workflow_version v join proposal_step p on p.workflow_version_id = v.id
        join proposal q on q.id = p.proposal_id
      where v.workflow_id = ${workflowId}),
    counted as (
      select number, code, opened_at as began_at, first_act_at as first_at, closed_at as ended_at
      from step where closed_at is not null
      union all
      select number, null, min(opened_at), min(first_act_at), max(closed_at)
      from step where state in ('approved', 'rejected') group by number, proposal_id)
    select c.number, c.code, count(*)::integer as cases,
      ${percentile(0.5, lead)} as lead50, ${percentile(0.9, lead)} as lead90,
      ${percentile(0.5, waiting)} as waiting50, ${percentile(0.9, waiting)} as waiting90
    from counted c group by c.number, c.code order by c.number desc, c.code nulls last`.execute(
    reading.database,
  );
  return rows.map(({ number, code, cases, lead50, lead90, waiting50, waiting90 }) => ({
    number,
    code,
    cases,
    lead: { p50: lead50, p90: lead90 },
    waiting: { p50: waiting50, p90: waiting90 },
  }));
}
