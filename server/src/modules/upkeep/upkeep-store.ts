import { usualUntouchedDays } from '@regie/contracts/upkeep';
import { type RawBuilder, sql } from 'kysely';
import type { Image } from '../../platform/database/tables.ts';
import type { OrganisationFrame, Reading } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { stateFieldOf } from '../../platform/search/search-source.ts';

export const confirmationTable = { name: 'upkeep_confirmation' };

/** Rows of these types are asked about; what else somebody owns has a review of its own. */
const asked: ReadonlySet<string> = new Set([
  'project',
  'risk',
  'issue',
  'action',
  'decision',
  'assumption',
  'blocker',
  'goal',
]);
export const isAsked = ({ type }: RecordKind) => asked.has(type);

/** Kinds of which closing asks for nothing but the state. */
const closable = ['action', 'blocker', 'risk'];

type Clock = Pick<Reading, 'database' | 'today'> & {
  readonly organisation: Pick<OrganisationFrame, 'timeZone'>;
};

export async function readUntouchedDays(reading: Pick<Reading, 'database'>): Promise<number> {
  const { rows } = await sql<{ days: number | null }>`
    select untouched_days as days from organisation`.execute(reading.database);
  return rows[0]?.days ?? usualUntouchedDays;
}

const reason = (code: string, condition: RawBuilder<unknown>) =>
  sql`case when ${condition} then ${code}::text end`;

interface Sight {
  /** Which rows of a kind are looked at at all. */
  readonly sees: (kind: RecordKind) => RawBuilder<boolean>;
  /** Whether who looks may write them. */
  readonly writes: (kind: RecordKind) => RawBuilder<boolean>;
  readonly days: number;
  /** Only among what one reader sees: a double of something hidden would tell of it. */
  readonly tellsDoubles: boolean;
}

/** Whether another open row of the kind at the same place has the same words for a title. */
function isDouble({ tellsDoubles }: Sight, place: RawBuilder<unknown>): RawBuilder<unknown> {
  const words = sql`btrim(regexp_replace(lower(r.title), '[^[:alnum:]]+', ' ', 'g'))`;
  return tellsDoubles ? sql`count(*) over (partition by ${place}, ${words}) > 1` : sql`false`;
}

/** The last change of anything in a project, its plan included: events are numbered by their time. */
const touchedInside = sql`(select c.at from change c
  where c.scope_id = t.id and c.table_name <> 'upkeep_confirmation' order by c.event_id desc limit 1)`;

function projectRows({ today, organisation: { timeZone } }: Clock, kind: RecordKind, sight: Sight) {
  const { sees, writes, days } = sight;
  const touched = sql`(greatest(t.updated_at, ${touchedInside}) at time zone ${timeZone})::date`;
  const runs = sql`t.state in ('active', 'on-hold')`;
  const reasons = [
    reason('no-manager', sql`${runs} and t.manager_id is null`),
    reason('no-sponsor', sql`${runs} and t.sponsor_id is null`),
    reason(
      'no-goal',
      sql`${runs} and coalesce(btrim(t.goal), '') = '' and not exists (select 1 from record_link l
        where l.kind = 'contributes-to' and (l.from_id = t.id or l.to_id = t.id))`,
    ),
    reason('no-restart-day', sql`t.state = 'on-hold' and t.restarts_on is null`),
    reason('restart-passed', sql`t.state = 'on-hold' and t.restarts_on < ${today}::date`),
    reason('end-passed', sql`t.ends_on < ${today}::date`),
    reason('looks-double', isDouble(sight, sql`s.parent_id`)),
    reason('untouched', sql`${touched} < ${today}::date - ${days}::integer`),
  ];
  return sql`
    select r.id, r.type, r.key, r.title, coalesce(p.title, (select o.name from organisation o)) as place_title,
      r.id as group_id, r.title as group_title, r.key as group_key, s.path, t.version,
      jsonb_build_object('term', ${kind.fields['state']?.term}::text, 'option', t.state) as state,
      t.manager_id as owner_id, t.manager_id as person_id, t.ends_on as due_on, ${touched} as touched_on,
      array_remove(array[${sql.join(reasons)}], null) as reasons, ${writes(kind)} as may_write
    from project t join record r on r.id = t.id join scope s on s.id = t.id left join record p on p.id = s.parent_id
    where r.archived_at is null and t.state in ('proposed', 'active', 'on-hold') and ${sees(kind)}`;
}

function registerRows({ today, organisation: { timeZone } }: Clock, kind: RecordKind, sight: Sight) {
  const { sees, writes, days } = sight;
  const state = stateFieldOf(kind.fields);
  if (kind.work === undefined || state === undefined) return [];
  const touched = sql`(t.updated_at at time zone ${timeZone})::date`;
  const dueOn = sql`(${sql.raw(kind.work.dueOn)})`;
  const reasons = [
    reason('no-owner', sql`t.owner_id is null`),
    reason('due-passed', sql`${dueOn} < ${today}::date`),
    reason('looks-double', isDouble(sight, sql`r.scope_id`)),
    reason('untouched', sql`${touched} < ${today}::date - ${days}::integer`),
  ];
  return [
    sql`
    select r.id, r.type, r.key, r.title, coalesce(p.title, (select o.name from organisation o)) as place_title,
      s.id as group_id, coalesce(p.title, (select o.name from organisation o)) as group_title,
      case when s.kind = 'project' then p.key end as group_key, s.path, t.version,
      jsonb_build_object('term', ${state.field.term}::text, 'option', t.${sql.ref(state.name)}) as state,
      t.owner_id, coalesce(t.owner_id, m.manager_id) as person_id, ${dueOn} as due_on, ${touched} as touched_on,
      array_remove(array[${sql.join(reasons)}], null) as reasons, ${writes(kind)} as may_write
    from ${sql.table(kind.table)} t join record r on r.id = t.id join scope s on s.id = r.scope_id
      left join record p on p.id = s.id left join project m on m.id = s.id
    where r.archived_at is null and (${sql.raw(kind.work.isOpen)}) and ${sees(kind)}`,
  ];
}

/**
 * Everything open of the kinds that are asked about, each with whom it asks, why, and when it was last confirmed. A row
 * waits when there is a reason and it was not confirmed within a month.
 */
export function openRows(clock: Clock, kinds: readonly RecordKind[], sight: Sight): RawBuilder<unknown> {
  const parts = kinds
    .filter(isAsked)
    .flatMap((kind) =>
      kind.type === 'project' ? [projectRows(clock, kind, sight)] : registerRows(clock, kind, sight),
    );
  return sql`
    select u.*, c.confirmed_on, cardinality(u.reasons) > 0
      and (c.confirmed_on is null or c.confirmed_on <= ${clock.today}::date - interval '1 month') as is_waiting,
      u.may_write and u.type = any(${closable}::text[]) as may_close
    from (${sql.join(parts, sql` union all `)}) u left join upkeep_confirmation c on c.record_id = u.id`;
}

/** Confirmations of records, by the record. */
export async function readConfirmations(
  reading: Pick<Reading, 'database'>,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, Image>> {
  const { rows } = await sql<{ recordId: string; image: Image }>`
    select record_id as "recordId", to_jsonb(c) as image from upkeep_confirmation c
    where record_id = any(${recordIds}::uuid[])`.execute(reading.database);
  return new Map(rows.map(({ recordId, image }) => [recordId, image]));
}
