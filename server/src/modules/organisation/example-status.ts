import { organisationOperations } from '@regie/contracts/accounts';
import type { Answer } from '../../platform/operations/perform.ts';
import { hasExampleRecords, readExampleJob } from './organisation-store.ts';

export const showExample: Answer<typeof organisationOperations.example> = {
  operation: organisationOperations.example,
  answer: async (reading) => {
    const job = await readExampleJob(reading);
    if (job !== undefined && (job.state === 'waiting' || job.state === 'running')) {
      return { state: 'busy', progress: job.progress };
    }
    const isPresent = await hasExampleRecords(reading);
    return isPresent ? { state: 'present', progress: 1 } : { state: 'absent', progress: 0 };
  },
};
