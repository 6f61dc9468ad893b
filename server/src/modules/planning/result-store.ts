import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../../platform/database/connect.ts';
import type { PlanTotals } from './domain/plan-summary.ts';
import type { ResultColumn } from './domain/results.ts';
import { storedMinute, storedNumber } from './domain/row-values.ts';
import type { Results } from './domain/stored-plan.ts';

type AnyDatabase = Database | DatabaseTransaction;

export type ComputedColumn = 'starts' | 'finishes' | 'criticals';

/** What is computed of one activity, as an expression on the row of its plan; null for a row that takes no part. */
export function resultOf(
  plan: 'v' | 'w',
  column: ComputedColumn,
  uid: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`${sql.ref(`${plan}.${column}`)}[array_position(${sql.ref(`${plan}.uids`)}, ${uid})]`;
}

function arrayOf(values: ArrayLike<number>, write: (value: number) => string | number | null): string {
  // Written here, because the driver looks at each item for signs to escape.
  return `{${Array.from(values, (value) => write(value) ?? 'NULL').join(',')}}`;
}

/** Sets the columns that differ; all columns of a plan are in the order of its rows. */
function settingColumns(results: Results, columns: readonly ResultColumn[]): RawBuilder<unknown> {
  const settings: Readonly<Record<ResultColumn, () => RawBuilder<unknown>>> = {
    uid: () => sql`uids = ${arrayOf(results.uid, (uid) => uid)}::integer[]`,
    start: () => sql`starts = ${arrayOf(results.start, storedMinute)}::integer[]`,
    finish: () => sql`finishes = ${arrayOf(results.finish, storedMinute)}::integer[]`,
    totalFloatMinutes: () =>
      sql`total_floats = ${arrayOf(results.totalFloatMinutes, storedNumber)}::double precision[]`,
    freeFloatMinutes: () =>
      sql`free_floats = ${arrayOf(results.freeFloatMinutes, storedNumber)}::double precision[]`,
    isCritical: () =>
      sql`criticals = ${arrayOf(results.isCritical, (flag) => (flag === 1 ? 't' : 'f'))}::boolean[]`,
  };
  return columns.length === 0 ? sql`` : sql`${sql.join(columns.map((column) => settings[column]()))},`;
}

interface StoredColumns {
  readonly uids: readonly number[];
  readonly starts: readonly (number | null)[];
  readonly finishes: readonly (number | null)[];
  readonly totalFloats: readonly (number | null)[];
  readonly freeFloats: readonly (number | null)[];
  readonly criticals: readonly boolean[];
}

/** What was computed of the rows of a plan, in their order; nothing for a row that came since. */
export async function readResults(
  database: AnyDatabase,
  planId: string,
  uids: readonly number[],
): Promise<Results> {
  const { rows } = await sql<StoredColumns>`
    select to_json(uids) as uids, to_json(starts) as starts, to_json(finishes) as finishes,
      to_json(total_floats) as "totalFloats", to_json(free_floats) as "freeFloats", to_json(criticals) as criticals
    from plan_result where plan_id = ${planId}`.execute(database);
  const stored = rows[0];
  const placeOf = new Map(stored?.uids.map((uid, place) => [uid, place]));
  const places = uids.map((uid) => placeOf.get(uid) ?? -1);
  const column = (values: readonly (number | null)[] = []) =>
    Float64Array.from(places, (place) => values[place] ?? Number.NaN);
  return {
    uid: Int32Array.from(uids),
    start: column(stored?.starts),
    finish: column(stored?.finishes),
    totalFloatMinutes: column(stored?.totalFloats),
    freeFloatMinutes: column(stored?.freeFloats),
    isCritical: Uint8Array.from(places, (place) => Number(stored?.criticals[place] === true)),
  };
}

/** What a stamp changed. */
export interface StampChange {
  /** Rows of which something entered changed. */
  readonly uids: readonly number[];
  /** Rows of which something computed changed. */
  readonly moved: readonly number[];
  /** Rows came, went, or stand elsewhere or at another depth. */
  readonly isOrdered: boolean;
  readonly relations: readonly string[];
  readonly removedRelations: readonly string[];
  readonly parts: readonly ('cross' | 'resources' | 'assignments' | 'fields' | 'baselines' | 'shading')[];
}

export const nothingChanged: StampChange = {
  uids: [],
  moved: [],
  isOrdered: false,
  relations: [],
  removedRelations: [],
  parts: [],
};

export interface NewState {
  readonly revision: number;
  readonly stamp: number;
  readonly stateId: string;
  readonly lastUid: number;
  readonly calculatedMilliseconds: number;
  /** Null when what was entered stayed the same. */
  readonly changedAt: string | null;
  readonly endsOn: string | null;
  readonly results: Results;
  /** Columns of the results that differ from what is stored. */
  readonly resultColumns: readonly ResultColumn[];
}

/** Stamps that are kept: an older page reads the plan anew. */
const mostStamps = 200;
/** More rows than this are not told one by one. */
const mostTold = 20_000;

/** Stores what was computed of a plan, where it stands after a change, and what the change was; in one statement. */
export async function storeState(
  database: DatabaseTransaction,
  planId: string,
  state: NewState,
  totals: PlanTotals,
  change: StampChange,
): Promise<void> {
  const { moved, ...rest } = change;
  const told = change.uids.length + moved.length > mostTold ? null : rest;
  await sql`
    with stamped as (
      insert into plan_stamp (plan_id, stamp, changed, moved) values (${planId}, ${state.stamp},
        ${JSON.stringify(told)}::jsonb, ${told === null ? '{}' : arrayOf(moved, (uid) => uid)}::integer[])),
    forgotten as (delete from plan_stamp where plan_id = ${planId} and stamp <= ${state.stamp - mostStamps})
    update plan_result set ${settingColumns(state.results, state.resultColumns)}
      revision = ${state.revision}, calculated_revision = ${state.revision},
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
    select case when changed <> 'null' then changed || jsonb_build_object('moved', moved) end as changed
    from plan_stamp where plan_id = ${planId} and stamp > ${since} and stamp <= ${current}
    order by stamp`.execute(database);
  const changes = rows.flatMap(({ changed }) => changed ?? []);
  return since < current && changes.length === current - since ? changes : undefined;
}

/**
 * Marks as due the plans that wait for one of the activities. Rows are only added, so that no plan but one's own is
 * locked.
 */
export async function markDependants(
  database: DatabaseTransaction,
  planId: string,
  moved: readonly number[],
  now: Date,
): Promise<void> {
  if (moved.length === 0) return;
  await sql`insert into plan_due (plan_id, is_input, at)
    select distinct plan_id, false, ${now.toISOString()}::timestamptz from relation
    where predecessor_plan_id = ${planId} and plan_id <> ${planId}
      and predecessor_uid = any(${arrayOf(moved, (uid) => uid)}::integer[])`.execute(database);
}

/** The same of plans whose relations with others changed. */
export async function markReceivers(
  database: DatabaseTransaction,
  planIds: readonly string[],
  now: Date,
): Promise<void> {
  if (planIds.length === 0) return;
  await sql`insert into plan_due (plan_id, is_input, at)
    select distinct id, true, ${now.toISOString()}::timestamptz from unnest(${planIds}::uuid[]) as o (id)`.execute(
    database,
  );
}
