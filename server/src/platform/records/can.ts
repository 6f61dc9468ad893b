import { type Can, type Permission, rolesWith, type Verdict } from '@regie/contracts';
import { sql } from 'kysely';
import { holds } from '../access/actor.ts';
import { allowed, type Subject } from '../governance.ts';
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
 * What may be done at each path: permission and governance, asked once for all, so that a list of any length costs the
 * same few questions.
 */
export async function verdictsAt(
  reading: Reading,
  operations: Readonly<Record<string, Permission>>,
  paths: readonly (readonly string[])[],
): Promise<readonly Can[]> {
  const distinct = new Map(paths.map((path) => [path.join(), path]));
  const subjects = [...distinct.values()].map((path) => ({ path, recordId: null }));
  const verdicts = await verdictsOf(reading, operations, {}, subjects);
  const canAt = new Map([...distinct.keys()].map((key, index) => [key, verdicts[index] ?? {}]));
  return paths.map((path) => canAt.get(path.join()) ?? {});
}

/** An act stands in the answer only where it is not as free as the operation that it is part of. */
async function verdictsOf(
  reading: Reading,
  operations: Readonly<Record<string, Permission>>,
  acts: Readonly<Record<string, Permission>>,
  subjects: readonly Subject[],
): Promise<readonly Can[]> {
  const codes = [...Object.keys(operations), ...Object.keys(acts)];
  const foreseen = await reading.governance.foresee(reading, codes, subjects);
  const byPath = new Map<string, Can>();
  return subjects.map(({ path }, index) => {
    const key = path.join();
    const permitted = byPath.get(key) ?? permittedAt(reading, operations, path);
    byPath.set(key, permitted);
    const found = Object.entries(foreseen[index] ?? {}).filter(([code]) => {
      const permission = operations[code] ?? acts[code];
      return permission !== undefined && holds(reading.actor, permission, path);
    });
    return found.length === 0 ? permitted : { ...permitted, ...Object.fromEntries(found) };
  });
}

function permittedAt(
  reading: Reading,
  operations: Readonly<Record<string, Permission>>,
  path: readonly string[],
): Can {
  return Object.fromEntries(
    Object.entries(operations).map(([id, permission]) => [
      id,
      holds(reading.actor, permission, path) ? allowed : missing(permission),
    ]),
  );
}

export async function canOf(
  reading: Reading,
  kind: RecordKind,
  rows: readonly { readonly id: string; readonly path?: readonly string[] }[],
): Promise<readonly Can[]> {
  const subjects = rows.map(({ id, path }) => ({ recordId: id, path: path ?? [] }));
  // Acts read facts, and only the page of one record has buttons for them.
  const acts = rows.length === 1 ? (kind.acts ?? {}) : {};
  return await verdictsOf(reading, kind.can, acts, subjects);
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
