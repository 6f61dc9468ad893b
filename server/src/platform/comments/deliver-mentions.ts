import { newId } from '../identifiers.ts';
import type { Unit } from '../operations/unit.ts';
import type { AnyRecord } from '../records/find-any-record.ts';

/** Puts a message in the outbox for each person mentioned, in the same transaction as the comment. */
export async function deliverMentions(
  unit: Unit,
  record: AnyRecord,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return;
  const at = unit.now.toISOString();
  await unit.database
    .insertInto('delivery')
    .values(
      people.map((personId) => ({
        id: newId(unit.now.getTime()),
        kind: 'mention',
        person_id: personId,
        event_id: unit.eventId,
        content: JSON.stringify({
          recordId: record.id,
          key: record.key,
          title: record.title,
          by: unit.actor.name,
        }),
        state: 'waiting' as const,
        tries: 0,
        next_try_at: at,
      })),
    )
    .execute();
}
