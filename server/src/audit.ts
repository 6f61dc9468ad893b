import { sql } from 'kysely';
import { attachHouse } from './attach-house.ts';
import type { EmbeddedRefusal } from './platform/database/embedded/index.ts';
import { type ChainFault, readHead, verifyChain } from './platform/events/seal.ts';
import { logNothing } from './platform/log.ts';
import type { House } from './platform/operations/perform.ts';
import type { Settings } from './platform/settings.ts';

/** The newest seal: who keeps it elsewhere can tell later that the end of the history was cut off. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export interface AuditResult {
  readonly sealed: number;
  readonly head: ChainHead | undefined;
  readonly faults: readonly ChainFault[];
  /** False when an earlier head was given and is not in the chain. */
  readonly isHeadKnown: boolean;
}

async function withHouse<T>(
  settings: Settings,
  act: (house: House) => Promise<T>,
): Promise<T | EmbeddedRefusal> {
  const attached = await attachHouse(settings, logNothing);
  if ('refused' in attached) return attached;
  try {
    return await act(attached.house);
  } finally {
    await attached.close();
  }
}

/** Recomputes the chain of the whole history, and looks whether an earlier head is still in it. */
export async function verifyAudit(
  settings: Settings,
  earlier: ChainHead | undefined,
): Promise<AuditResult | EmbeddedRefusal> {
  return await withHouse(settings, async ({ database }) => {
    const { sealed, faults } = await verifyChain(database);
    const head = await readHead(database);
    const there = earlier === undefined ? undefined : await readHead(database, earlier.seq);
    return { sealed, head, faults, isHeadKnown: earlier === undefined || there?.hash === earlier.hash };
  });
}

const eventsAtOnce = 500;

/** Every event with its changes and its seal, oldest first, as lines of JSON. */
export async function exportAudit(
  settings: Settings,
  write: (lines: readonly string[]) => Promise<void>,
): Promise<{ readonly events: number } | EmbeddedRefusal> {
  return await withHouse(settings, async ({ database }) => {
    let last = '00000000-0000-0000-0000-000000000000';
    for (let events = 0; ; ) {
      const { rows } = await sql<{ id: string; line: string }>`
        select e.id, (to_jsonb(e) || jsonb_build_object(
          'changes', (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from change c where c.event_id = e.id),
          'seal', (select jsonb_build_object('seq', l.seq, 'hash', encode(l.hash, 'hex')) from seal l
            where l.event_id = e.id)))::text as line
        from event e where e.id > ${last} order by e.id limit ${eventsAtOnce}`.execute(database);
      if (rows.length === 0) return { events };
      await write(rows.map(({ line }) => line));
      events += rows.length;
      last = rows.at(-1)?.id ?? last;
    }
  });
}
