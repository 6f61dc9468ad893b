import type { Permission } from '@regie/contracts';
import { sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';
import { isVisible } from './visible.ts';

/** A place of the tree, with those above it down to itself. */
export interface FoundPlace {
  readonly id: string;
  readonly path: readonly string[];
}

/** A place at which the reader holds the permission, by its id. */
export async function findPlace(
  reading: Reading,
  id: string,
  permission: Permission,
): Promise<FoundPlace | undefined> {
  const { rows } = await sql<FoundPlace>`
    select s.id, s.path from scope s where s.id = ${id} and ${isVisible(reading.see(permission))}`.execute(
    reading.database,
  );
  return rows[0];
}
