import type { ControlCode, WaiverView } from '@regie/contracts/governance';
import { type RawBuilder, sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { GivenMandate } from './domain/mandate.ts';

/** A waiver that lifts a control at a place and below it today. */
export interface WaiverInForce {
  readonly control: string;
  readonly scopeId: string;
}

export function askWaiversInForce(
  reading: Reading,
  scopeIds: readonly string[],
): Question<readonly WaiverInForce[]> {
  return question(
    sql<WaiverInForce>`
    select control, scope_id as "scopeId" from waiver
    where state = 'granted' and until >= ${reading.today}::date and scope_id = any(${keptIds(scopeIds)})`,
    (rows) => rows,
  );
}

export type WaiverRow = Omit<WaiverView, 'mayDecide'> & { readonly path: readonly string[] };

export interface WaiverQuery {
  readonly id?: string;
  readonly scope?: string | undefined;
  readonly state?: string | undefined;
}

/** Waivers that the reader may see, the newest first; a granted one is expired after its last day. */
export async function listWaivers(reading: Reading, query: WaiverQuery): Promise<readonly WaiverRow[]> {
  const state = sql`case when w.state = 'granted' and w.until < ${reading.today}::date then 'expired' else w.state end`;
  const conditions: RawBuilder<boolean>[] = [isVisible(reading.see('governance.read'))];
  if (query.id !== undefined) conditions.push(sql<boolean>`w.id = ${query.id}`);
  if (query.scope !== undefined) conditions.push(sql<boolean>`s.path @> array[${query.scope}::uuid]`);
  if (query.state !== undefined) conditions.push(sql<boolean>`${state} = ${query.state}`);
  const { rows } = await sql<WaiverRow>`
    select w.id, w.version, w.scope_id as "scopeId", w.control, w.reason, w.until, ${state} as state,
      coalesce(r.title, (select name from organisation)) as "scopeTitle",
      w.asked_by_id as "askedById", w.asked_at as "askedAt", w.decided_by_id as "decidedById", w.decision, s.path
    from waiver w join scope s on s.id = w.scope_id left join record r on r.id = w.scope_id
    where ${sql.join(conditions, sql` and `)} order by w.id desc limit 500`.execute(reading.database);
  return rows;
}

/** Whether a waiver of the control is asked for or in force at exactly this place. */
export async function isWaiverPending(
  reading: Reading,
  scopeId: string,
  control: ControlCode,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from waiver where scope_id = ${scopeId} and control = ${control}
      and (state = 'asked' or (state = 'granted' and until >= ${reading.today}::date))`.execute(
    reading.database,
  );
  return rows.length > 0;
}

export type MandateRow = GivenMandate & {
  readonly version: number;
  readonly scopeTitle: string;
  readonly givenById: string;
  readonly path: readonly string[];
};

const mandates = sql`
  select m.id, m.version, m.person_id as "personId", m.kind, m.scope_id as "scopeId",
    coalesce(r.title, (select name from organisation)) as "scopeTitle", m.up_to_cents as "upToCents",
    m.starts_on as "startsOn", m.ends_on as "endsOn", m.given_by_id as "givenById", m.under_id as "underId", s.path
  from mandate m join scope s on s.id = m.scope_id left join record r on r.id = m.scope_id`;

/** Mandates at any of the places. */
export function askMandates(scopeIds: readonly string[]): Question<readonly GivenMandate[]> {
  return question(
    sql<GivenMandate>`${mandates} where m.scope_id = any(${keptIds(scopeIds)})`,
    (rows) => rows,
  );
}

export async function listMandates(reading: Reading, id?: string): Promise<readonly MandateRow[]> {
  const one = id === undefined ? sql`true` : sql`m.id = ${id}`;
  const { rows } = await sql<MandateRow>`
    ${mandates} where ${one} and ${isVisible(reading.see('governance.read'))} order by m.id desc limit 500`.execute(
    reading.database,
  );
  return rows;
}
