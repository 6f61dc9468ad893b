import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import type { PlanTotals } from './domain/plan-summary.ts';
import { storedMinute, storedNumber } from './domain/row-values.ts';
import type { Results } from './domain/stored-plan.ts';
import type { AnyDatabase } from './plan-store.ts';

/** Stores what was computed of the rows at some places: new rows are rare, and changing one is cheaper than trying to add it. */
export async function storeResults(
  database: DatabaseTransaction,
  planId: string,
  results: Results,
  places: readonly number[],
): Promise<void> {
  if (places.length === 0) return;
  const rows = rowsAt(results, places);
  const { numAffectedRows } = await sql`
    update activity_result r set start_minute = n.start, finish_minute = n.finish, total_float_minutes = n.total,
      free_float_minutes = n.free, is_critical = n.critical
    from ${rows} as n (uid, start, finish, total, free, critical)
    where r.plan_id = ${planId} and r.uid = n.uid`.execute(database);
  if (Number(numAffectedRows ?? 0n) === places.length) return;
  await sql`
    insert into activity_result (plan_id, uid, start_minute, finish_minute, total_float_minutes, free_float_minutes,
      is_critical)
    select ${planId}::uuid, n.* from ${rows} as n (uid, start, finish, total, free, critical)
    on conflict do nothing`.execute(database);
}

function rowsAt(results: Results, places: readonly number[]): RawBuilder<unknown> {
  const column = <T>(read: (place: number) => T): readonly T[] => places.map(read);
  return sql`unnest(${column((place) => results.uid[place] ?? 0)}::integer[],
    ${column((place) => storedMinute(results.start[place]))}::integer[],
    ${column((place) => storedMinute(results.finish[place]))}::integer[],
    ${column((place) => storedNumber(results.totalFloatMinutes[place]))}::double precision[],
    ${column((place) => storedNumber(results.freeFloatMinutes[place]))}::double precision[],
    ${column((place) => results.isCritical[place] === 1)}::boolean[])`;
}

/** What a stamp changed. */
export interface StampChange {
  /** Rows of which something shown changed. */
  readonly uids: readonly number[];
  readonly isOrdered: boolean;
  readonly relations: readonly string[];
  readonly removedRelations: readonly string[];
  readonly parts: readonly ('cross' | 'resources' | 'assignments' | 'baselines' | 'shading')[];
}

export interface NewState {
  readonly revision: number;
  readonly stamp: number;
  readonly stateId: string;
  readonly lastUid: number;
  readonly calculatedMilliseconds: number;
  /** Null when what was entered stayed the same. */
  readonly changedAt: string | null;
  readonly endsOn: string | null;
}

/** Stamps that are kept: an older page reads the plan anew. */
const mostStamps = 200;
/** More rows than this are not told one by one. */
const mostTold = 20_000;

/** Stores where a plan stands after a change, what was made of it as a whole, and what the change was. */
export async function storeState(
  database: DatabaseTransaction,
  planId: string,
  state: NewState,
  totals: PlanTotals,
  change: StampChange,
): Promise<void> {
  const told = change.uids.length > mostTold ? null : change;
  await sql`
    with stamped as (
      insert into plan_stamp (plan_id, stamp, changed) values (${planId}, ${state.stamp}, ${JSON.stringify(told)}::jsonb)),
    forgotten as (delete from plan_stamp where plan_id = ${planId} and stamp <= ${state.stamp - mostStamps})
    update plan_result set revision = ${state.revision}, calculated_revision = ${state.revision},
      stamp = ${state.stamp}, state_id = ${state.stateId}, last_uid = ${state.lastUid},
      changed_at = coalesce(${state.changedAt}::timestamptz, changed_at),
      calculated_milliseconds = ${state.calculatedMilliseconds}, activity_count = ${totals.activityCount},
      critical_count = ${totals.criticalCount}, start_minute = ${totals.start}, finish_minute = ${totals.finish},
      float_left_days = ${totals.floatLeftDays}, is_complete = ${totals.isComplete},
      baseline_id = ${totals.baselineId}, baseline_start = ${totals.baselineStart},
      baseline_finish = ${totals.baselineFinish}, slip_days = ${totals.slipDays},
      worst_slip_days = ${totals.worstSlipDays}, worst_slip_uid = ${totals.worstSlipUid},
      milestones = ${JSON.stringify(totals.milestones)}::jsonb, ends_on = ${state.endsOn}::date
    where plan_id = ${planId}`.execute(database);
}

/** What the stamps after one changed, in order; undefined when that is too far back to say. */
export async function readStamps(
  database: AnyDatabase,
  planId: string,
  since: number,
  current: number,
): Promise<readonly StampChange[] | undefined> {
  if (since === current) return [];
  const { rows } = await sql<{ changed: StampChange | null }>`
    select changed from plan_stamp where plan_id = ${planId} and stamp > ${since} and stamp <= ${current}
    order by stamp`.execute(database);
  const changes = rows.flatMap(({ changed }) => changed ?? []);
  return since < current && changes.length === current - since ? changes : undefined;
}

/**
 * Marks as due the plans that wait for one of the activities, and those whose relations with this one changed. Rows are
 * only added, so that no plan but one's own is locked.
 */
export async function markDependants(
  database: DatabaseTransaction,
  planId: string,
  moved: readonly number[],
  receivers: readonly string[],
  now: Date,
): Promise<void> {
  const others = receivers.filter((id) => id !== planId);
  if (moved.length === 0 && others.length === 0) return;
  await sql`insert into plan_due (plan_id, is_input, at)
    select plan_id, bool_or(is_input), ${now.toISOString()}::timestamptz from (
      select r.plan_id, false as is_input from relation r
        where r.predecessor_plan_id = ${planId} and r.plan_id <> ${planId} and r.predecessor_uid = any(${moved}::integer[])
      union all select id, true from unnest(${others}::uuid[]) as o (id)) due
    group by plan_id`.execute(database);
}
