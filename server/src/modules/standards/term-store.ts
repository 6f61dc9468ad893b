import type { OwnTerm } from '@regie/contracts/standards';
import { sql } from 'kysely';
import type { Reading } from '../../platform/operations/unit.ts';

export const termTable = { name: 'own_term' };

/** Own terms and own names, as a list of words is read. */
export async function listOwnTerms(reading: Pick<Reading, 'database'>): Promise<readonly OwnTerm[]> {
  const { rows } = await sql<OwnTerm>`
    select id, version, code, name, meaning, source, origin from own_term
    order by lower(coalesce(name ->> 'nl', name ->> 'en')), id`.execute(reading.database);
  return rows;
}
