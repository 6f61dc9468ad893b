import type { Permission } from '@regie/contracts';
import { sql } from 'kysely';
import { type Grant, holds } from '../access/actor.ts';
import { heldGrants, isLetIn } from '../accounts/held-grants.ts';
import type { Reading } from '../operations/unit.ts';

const pattern = /@\[[^\]\n]{1,120}\]\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)/g;

/** The people that a text mentions, each once: `@[Marieke de Boer](person id)`. */
export function mentionsIn(body: string): readonly string[] {
  return [...new Set([...body.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
}

/** The name of a mentioned person who may not read the record; a mention must not become a leak. */
export async function findBlindMention(
  reading: Reading,
  mentions: readonly string[],
  permission: Permission,
  path: readonly string[],
): Promise<string | undefined> {
  if (mentions.length === 0) return undefined;
  const { rows } = await sql<{ id: string; name: string; grants: readonly Grant[] }>`
    select p.id, p.name, ${heldGrants(reading.now)} as grants
    from person p where ${isLetIn(reading.now)} and p.id = any(${mentions}::uuid[])`.execute(
    reading.database,
  );
  const people = new Map(rows.map((person) => [person.id, person]));
  for (const id of mentions) {
    const person = people.get(id);
    if (person === undefined) return '?';
    const { name, grants } = person;
    if (!holds({ personId: id, name, sessionId: null, grants }, permission, path)) return name;
  }
  return undefined;
}
