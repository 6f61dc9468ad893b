import { trust } from '@regie/contracts';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { readFile } from '../../platform/files/file-store.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { GovernedAct } from './domain/replay.ts';

export interface Deviation {
  readonly eventId: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly act: string;
  readonly recordId: string | null;
  readonly recordTitle: string | null;
  readonly control: string;
  readonly isWaived: boolean;
  readonly isUndone: boolean;
  readonly reason: string | null;
}

/** Acts that went on against advice or by a waiver, where the reader may see; the newest first. */
export async function listDeviations(
  reading: Reading,
  scopeId: string | undefined,
): Promise<readonly Deviation[]> {
  const within = scopeId === undefined ? sql`true` : sql`s.path @> array[${scopeId}::uuid]`;
  const { rows } = await sql<Deviation>`
    select e.id as "eventId", e.at, e.actor_id as "actorId", g ->> 'act' as act, (g ->> 'record')::uuid as "recordId",
      r.title as "recordTitle", d.control, d.waived as "isWaived", e.reason,
      exists (select 1 from event u where u.undoes = e.id
        and not exists (select 1 from event v where v.undoes = u.id)) as "isUndone"
    from event e cross join lateral jsonb_array_elements(e.facts -> 'governed') g
      cross join lateral (
        select jsonb_array_elements_text(g -> 'advised') as control, false as waived
        union all select jsonb_array_elements_text(g -> 'waived'), true) d
      join scope s on s.id = (g -> 'path' ->> -1)::uuid
      left join record r on r.id = coalesce((g ->> 'record')::uuid, s.id)
    where e.facts ? 'governed' and ${isVisible(reading.see('governance.read'))} and ${within}
    order by e.id desc, d.control limit 500`.execute(reading.database);
  return rows;
}

/** An event with what it remembers for replay. */
export interface GovernedEvent {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly day: string;
  readonly governed: readonly GovernedAct[];
}

const pageLength = 5_000;

/** Events of a period, from the first to the last, in pages. */
export async function* readGovernedEvents(
  reading: Pick<Reading, 'database'>,
  zone: string,
  from: string,
  to: string,
): AsyncGenerator<readonly GovernedEvent[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<GovernedEvent>`
      select id, at, actor_id as "actorId", facts -> 'governed' as governed,
        to_char(at at time zone ${zone}, 'YYYY-MM-DD') as day
      from event where facts ? 'governed' and id > ${after}
        and at >= ${from}::timestamp at time zone ${zone}
        and at < (${to}::date + 1)::timestamp at time zone ${zone}
      order by id limit ${pageLength}`.execute(reading.database);
    if (rows.length > 0) yield rows;
    if (rows.length < pageLength) return;
    after = rows[rows.length - 1]?.id ?? after;
  }
}

/** What a look back of the reader's own found; undefined while it runs, or when there is none. */
export async function findReplay(reading: Reading, jobId: string): Promise<unknown> {
  const { rows } = await sql<{ sha256: Buffer }>`
    select file_sha256 as sha256 from job where id = ${jobId} and owner_id = ${reading.actor.personId}
      and kind = 'replay-governance' and file_sha256 is not null`.execute(reading.database);
  const [found] = rows;
  if (found === undefined) return undefined;
  // The worker wrote it, as JSON.
  return trust<unknown>(JSON.parse((await readFile(reading.database, found.sha256)).toString('utf8')));
}

/** Titles of records of which the reader may see what governs them. */
export async function readGovernedTitles(
  reading: Reading,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {};
  const { rows } = await sql<{ id: string; title: string }>`
    select r.id, r.title from record r join scope s on s.id = r.scope_id
    where r.id = any(${[...new Set(ids)]}::uuid[]) and ${isVisible(reading.see('governance.read'))}`.execute(
    reading.database,
  );
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}
