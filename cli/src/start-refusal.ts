import type { StartRefusal } from '@regie/server';

/** Why a start was refused and what to do, for a person at a terminal. */
export function describeStartRefusal(refusal: StartRefusal): string {
  switch (refusal.refused) {
    case 'database/newer':
      return `This database was written by a newer Regie (migration ${refusal.migration}). Nothing was changed; start that release.`;
    case 'database/too-old':
      return `PostgreSQL ${refusal.version} is too old: Regie needs 15 or newer.`;
    default:
      return JSON.stringify(refusal);
  }
}
