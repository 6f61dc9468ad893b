import { type Can, type Permission, rolesWith, type Verdict } from '@regie/contracts';
import { sql } from 'kysely';
import { holds } from '../access/actor.ts';
import { allowed } from '../governance.ts';
import { findOperation } from '../operations/find-operation.ts';
import type { Reading } from '../operations/unit.ts';
import type { RecordKind } from './record-kind.ts';

const textOfMissing = {
  en: 'Your role does not allow this.',
  nl: 'Uw rol staat dit niet toe.',
};

function missing(permission: Permission): Verdict {
  return {
    outcome: 'blocked',
    reasons: [{ code: 'permission', text: textOfMissing, who: [...rolesWith(permission)] }],
  };
}

/**
 * What may be done at each path: permission and governance, asked once per operation and distinct path, so that a list
 * of any length costs the same few questions.
 */
export async function verdictsAt(
  reading: Reading,
  operations: Readonly<Record<string, Permission>>,
  paths: readonly (readonly string[])[],
): Promise<readonly Can[]> {
  const distinct = new Map(paths.map((path) => [path.join(), path]));
  const canAt = new Map<string, Record<string, Verdict>>([...distinct.keys()].map((key) => [key, {}]));
  for (const [id, permission] of Object.entries(operations)) {
    const held = [...distinct].filter(([, path]) => holds(reading.actor, permission, path));
    const verdicts = await reading.governance({
      operation: findOperation(id),
      actorId: reading.actor.personId,
      scopePaths: held.map(([, path]) => path),
      facts: {},
    });
    const byKey = new Map(held.map(([key], index) => [key, verdicts[index] ?? allowed]));
    for (const [key, can] of canAt) can[id] = byKey.get(key) ?? missing(permission);
  }
  return paths.map((path) => canAt.get(path.join()) ?? {});
}

export async function canOf(
  reading: Reading,
  kind: RecordKind,
  paths: readonly (readonly string[])[],
): Promise<readonly Can[]> {
  return await verdictsAt(reading, kind.can, paths);
}

/** Whether one may be made: in the scope asked for, or anywhere. */
export async function canCreateIn(
  reading: Reading,
  kind: RecordKind,
  scopeId: string | undefined,
): Promise<Can> {
  const id = `${kind.table}s.${kind.createVerb}`;
  if (scopeId === undefined) {
    const isHeld = reading.see(kind.create).places.length > 0;
    return { [id]: isHeld ? allowed : missing(kind.create) };
  }
  const { rows } = await sql<{ path: string[] }>`select path from scope where id = ${scopeId}`.execute(
    reading.database,
  );
  const [can] = await verdictsAt(reading, { [id]: kind.create }, [rows[0]?.path ?? []]);
  return can ?? {};
}
