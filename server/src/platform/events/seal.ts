import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

const sealLock = 7_302;
const mostAtOnce = 2_000;
const firstHash = Buffer.alloc(32);

interface Unsealed {
  readonly id: string;
  readonly payloadHash: Buffer;
}

/** Hash of all that an event says, by PostgreSQL's own canonical text of JSON; people appear in it by id only. */
const payloadHash = sql`sha256(convert_to(jsonb_build_object(
  'event', to_jsonb(e) - 'facts', 'facts', e.facts,
  'changes', (select coalesce(jsonb_agg(to_jsonb(c) - 'id' order by c.id), '[]') from change c where c.event_id = e.id)
)::text, 'UTF8'))`;

function link(previous: Buffer, seq: number, eventId: string, payload: Buffer): Buffer {
  return createHash('sha256').update(previous).update(`${seq}:${eventId}:`).update(payload).digest();
}

/** Numbers and chains committed events that have no seal yet; writers never wait for it, one sealer works at a time. */
export async function sealEvents(database: Database, now: Date): Promise<number> {
  return await database.transaction().execute(async (transaction) => {
    const { rows: lock } = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(${sealLock}) as taken`.execute(transaction);
    if (lock[0]?.taken !== true) return 0;
    const { rows: heads } = await sql<{ seq: number; hash: Buffer }>`
      select seq, hash from seal order by seq desc limit 1`.execute(transaction);
    const { rows } = await sql<Unsealed>`
      select e.id, ${payloadHash} as "payloadHash" from event e
      where not exists (select 1 from seal l where l.event_id = e.id)
      order by e.id limit ${mostAtOnce}`.execute(transaction);
    if (rows.length === 0) return 0;
    let seq = heads[0]?.seq ?? 0;
    let hash: Buffer<ArrayBufferLike> = heads[0]?.hash ?? firstHash;
    const seals = rows.map(({ id, payloadHash: payload }) => {
      seq += 1;
      hash = link(hash, seq, id, payload);
      return { seq, event_id: id, payload_hash: payload, hash, sealed_at: now.toISOString() };
    });
    await transaction.insertInto('seal').values(seals).execute();
    return seals.length;
  });
}

export interface ChainFault {
  readonly seq: number;
  readonly eventId: string;
  readonly fault: 'number-missing' | 'payload-changed' | 'link-broken';
}

/** Recomputes the chain from the first event on; faults name where it does not hold. */
export async function verifyChain(
  database: Database,
): Promise<{ readonly sealed: number; readonly faults: readonly ChainFault[] }> {
  const { rows } = await sql<Unsealed & { seq: number; kept: Buffer; hash: Buffer }>`
    select l.seq, l.event_id as id, l.payload_hash as kept, l.hash, ${payloadHash} as "payloadHash"
    from seal l join event e on e.id = l.event_id order by l.seq`.execute(database);
  const faults: ChainFault[] = [];
  let previous: Buffer<ArrayBufferLike> = firstHash;
  for (const [index, row] of rows.entries()) {
    const at = { seq: row.seq, eventId: row.id };
    if (row.seq !== index + 1) faults.push({ ...at, fault: 'number-missing' });
    if (!row.kept.equals(row.payloadHash)) faults.push({ ...at, fault: 'payload-changed' });
    if (!link(previous, row.seq, row.id, row.kept).equals(row.hash))
      faults.push({ ...at, fault: 'link-broken' });
    previous = row.hash;
  }
  return { sealed: rows.length, faults };
}
