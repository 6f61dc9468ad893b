import { sql } from 'kysely';
import type { Unit } from '../operations/unit.ts';

/** The channel on which every process hears what changed. */
export const liveChannel = 'regie_live';
/** A notification carries at most 8,000 bytes; more rows than this become one hint to read everything again. */
const mostHints = 40;

/** Writes the one event of an operation; its changes refer to it, so it comes first. */
export async function openEvent(unit: Unit, facts: Readonly<Record<string, unknown>>): Promise<void> {
  await unit.database
    .insertInto('event')
    .values({
      id: unit.eventId,
      operation: unit.operation.id,
      actor_id: unit.eventActorId,
      on_behalf_of_id: unit.origin.onBehalfOf?.personId ?? null,
      at: unit.now.toISOString(),
      source: unit.origin.source,
      request_id: unit.origin.requestId,
      reason: unit.origin.reason ?? null,
      facts: JSON.stringify(facts),
      undoes: unit.undoes,
    })
    .execute();
}

/** Tells every process, at commit, what to read again; who makes the example does so once for all of it. */
export async function notifyLive(unit: Unit): Promise<void> {
  if (unit.written.length === 0 || unit.origin.isExample === true) return;
  // Rows of one record in one table are one thing to read again, however many they are.
  const byThing = new Map(
    unit.written.map(({ table, rowId, recordId, scopeId, version }) => [
      `${table} ${recordId ?? rowId}`,
      { type: table, id: recordId ?? rowId, scopeId, version, eventId: unit.eventId },
    ]),
  );
  const hints = [...byThing.values()];
  const payload =
    hints.length > mostHints
      ? { many: [...new Set(hints.map(({ type }) => type))], eventId: unit.eventId }
      : { hints };
  await sql`select pg_notify(${liveChannel}, ${JSON.stringify(payload)})`.execute(unit.database);
}
