import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database/connect.ts';

const sealLock = 7_302;
const mostAtOnce = 2_000;
const firstHash = Buffer.alloc(32);

interface Unsealed {
  readonly id: string;
  readonly payloadHash: Buffer;
}

interface Sealed {
  readonly id: string;
  readonly seq: number;
  readonly kept: Buffer;
  readonly hash: Buffer;
  /** Null when the event is not there. */
  readonly payloadHash: Buffer | null;
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
  readonly fault: 'number-missing' | 'payload-changed' | 'link-broken' | 'event-missing';
}

/** The hash of what an event says now, for an erasure that leaves a part of it. */
export async function hashPayloads(
  transaction: DatabaseTransaction,
  eventIds: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ id: string; hash: string }>`
    select e.id, encode(${payloadHash}, 'hex') as hash from event e
    where e.id = any(${eventIds}::uuid[])`.execute(transaction);
  return Object.fromEntries(rows.map(({ id, hash }) => [id, hash]));
}

/**
 * What erasures left: events that are gone, and the hashes of events of which a part is gone. The event that erased
 * names them in its facts, and is sealed itself.
 */
async function readErasures(database: Database) {
  const { rows } = await sql<{ erased: string[]; thinned: Record<string, string> }>`
    select facts -> 'erased' as erased, facts -> 'thinned' as thinned from event
    where facts ? 'erased' order by id`.execute(database);
  return {
    erased: new Set(rows.flatMap(({ erased }) => erased)),
    thinned: new Map(rows.flatMap(({ thinned }) => Object.entries(thinned))),
  };
}

/** The newest seal, or that of a number. */
export async function readHead(
  database: Database,
  seq: number | null = null,
): Promise<{ readonly seq: number; readonly hash: string } | undefined> {
  const { rows } = await sql<{ seq: number; hash: string }>`
    select seq, encode(hash, 'hex') as hash from seal where ${seq}::bigint is null or seq = ${seq}::bigint
    order by seq desc limit 1`.execute(database);
  return rows[0];
}

const sealsAtOnce = 2_000;

/**
 * Recomputes the chain from the first event on; faults name where it does not hold. Of an erased event the seal is
 * left, and the links still hold; an event that is gone or changed without having been erased is a fault.
 */
export async function verifyChain(
  database: Database,
): Promise<{ readonly sealed: number; readonly faults: readonly ChainFault[] }> {
  const { erased, thinned } = await readErasures(database);
  const faults: ChainFault[] = [];
  let previous: Buffer<ArrayBufferLike> = firstHash;
  let last = Number.MIN_SAFE_INTEGER;
  for (let sealed = 0; ; ) {
    const { rows } = await sql<Sealed>`
      select l.seq, l.event_id as id, l.payload_hash as kept, l.hash,
        case when e.id is null then null else ${payloadHash} end as "payloadHash"
      from seal l left join event e on e.id = l.event_id where l.seq > ${last} order by l.seq limit ${sealsAtOnce}`.execute(
      database,
    );
    if (rows.length === 0) return { sealed, faults };
    for (const row of rows) {
      sealed += 1;
      const at = { seq: row.seq, eventId: row.id };
      if (row.seq !== sealed) faults.push({ ...at, fault: 'number-missing' });
      const expected = thinned.get(row.id) ?? row.kept.toString('hex');
      if (row.payloadHash === null && !erased.has(row.id)) faults.push({ ...at, fault: 'event-missing' });
      if (row.payloadHash !== null && row.payloadHash.toString('hex') !== expected)
        faults.push({ ...at, fault: 'payload-changed' });
      if (!link(previous, row.seq, row.id, row.kept).equals(row.hash))
        faults.push({ ...at, fault: 'link-broken' });
      previous = row.hash;
      last = row.seq;
    }
  }
}
