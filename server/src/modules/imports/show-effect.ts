import { refuse } from '@regie/contracts';
import { importOperations } from '@regie/contracts/imports';
import type { Answer } from '../../platform/operations/perform.ts';
import { readWholePlan } from '../planning/index.ts';
import { findImports, listUids } from './import-store.ts';

const mostListed = 200;

/** What bringing a file into a project would do to its activities; they are told apart by their number. */
export const showEffect: Answer<typeof importOperations.showEffect> = {
  operation: importOperations.showEffect,
  answer: async (reading, { parameters, query }) => {
    const [stored] = await findImports(reading, [parameters.id]);
    const plan = stored === undefined ? undefined : await readWholePlan(reading, query.project);
    if (stored === undefined || plan === undefined) return refuse('request/not-found');
    const coming = new Set(await listUids(reading, stored.id));
    const rows = plan.activities.filter(({ outlineLevel }) => outlineLevel > 0);
    const removed = rows.filter(({ uid }) => !coming.has(uid));
    const keptCount = rows.length - removed.length;
    return {
      addedCount: Math.max(0, (stored.activityCount ?? 0) - keptCount),
      keptCount,
      removedCount: removed.length,
      removed: removed.slice(0, mostListed).map(({ uid, name }) => ({ uid, name })),
    };
  },
};
