import { sql } from 'kysely';
import type { Reading } from '../../platform/operations/unit.ts';

/** The newest job that makes the example, if there was one. */
export async function readExampleJob(
  reading: Reading,
): Promise<{ state: string; progress: number } | undefined> {
  const { rows } = await sql<{ state: string; progress: number }>`
    select state, progress from job where kind = 'make-example' order by id desc limit 1`.execute(
    reading.database,
  );
  return rows[0];
}

export async function hasExampleRecords(reading: Reading): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from record where is_example) as found`.execute(reading.database);
  return rows[0]?.found === true;
}
