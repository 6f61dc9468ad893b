import { organisationOperations } from '@regie/contracts/accounts';
import { sql } from 'kysely';
import type { Answer } from '../../platform/operations/perform.ts';

export const showExample: Answer<typeof organisationOperations.example> = {
  operation: organisationOperations.example,
  answer: async (reading) => {
    const { rows } = await sql<{ state: string; progress: number }>`
      select state, progress from job where kind = 'make-example' order by id desc limit 1`.execute(
      reading.database,
    );
    const [job] = rows;
    if (job !== undefined && (job.state === 'waiting' || job.state === 'running')) {
      return { state: 'busy', progress: job.progress };
    }
    const { rows: found } = await sql<{ found: boolean }>`
      select exists (select 1 from record where is_example) as found`.execute(reading.database);
    return found[0]?.found === true ? { state: 'present', progress: 1 } : { state: 'absent', progress: 0 };
  },
};
