import { rolesWith } from '@regie/contracts';
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import type { OrganisationFrame } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { openRows, readUntouchedDays } from './upkeep-store.ts';

const roundLock = 7_369;

/** Two workers at once would tell everybody twice. */
export async function isFirstWorker(transaction: DatabaseTransaction): Promise<boolean> {
  const { rows } = await sql<{ isFirst: boolean }>`
    select pg_try_advisory_xact_lock(${roundLock}) as "isFirst"`.execute(transaction);
  return rows[0]?.isFirst === true;
}

export interface Asked {
  readonly personId: string;
  readonly waiting: number;
}

/** Everybody for whom something waits that they may see, and who was not told of this round yet. */
export async function readUntold(
  database: DatabaseTransaction,
  kinds: readonly RecordKind[],
  { today, opensOn, organisation }: { today: string; opensOn: string; organisation: OrganisationFrame },
): Promise<readonly Asked[]> {
  const readers = JSON.stringify(Object.fromEntries(kinds.map(({ type, read }) => [type, rolesWith(read)])));
  const open = openRows({ database, today, organisation }, kinds, {
    sees: () => sql<boolean>`true`,
    writes: () => sql<boolean>`false`,
    days: await readUntouchedDays({ database }),
    tellsDoubles: false,
  });
  const { rows } = await sql<Asked>`
    select u.person_id as "personId", count(*)::integer as waiting
    from (${open}) u join person q on q.id = u.person_id and q.is_active
    where u.is_waiting and exists (select 1 from role_grant g where g.person_id = u.person_id
        and g.scope_id = any(u.path) and ${readers}::jsonb -> u.type ? g.role)
      and not exists (select 1 from notification n
        where n.kind = 'upkeep-round' and n.person_id = u.person_id and n.facts ->> 'dueOn' = ${opensOn})
    group by u.person_id`.execute(database);
  return rows;
}
