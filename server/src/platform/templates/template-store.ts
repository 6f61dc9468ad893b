import type { TemplateView } from '@regie/contracts/shared/templates';
import { sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';

export const templateTable = { name: 'record_template' };

/** One's own templates and those for everybody. */
export async function listTemplates(reading: Reading): Promise<readonly Omit<TemplateView, 'can'>[]> {
  const me = reading.actor.personId;
  const { rows } = await sql<Omit<TemplateView, 'can'>>`
    select id, version, record_type as "recordType", name, is_shared as "isShared", owner_id = ${me} as "isMine",
      "values"
    from record_template where owner_id = ${me} or is_shared order by lower(name), id`.execute(
    reading.database,
  );
  return rows;
}
