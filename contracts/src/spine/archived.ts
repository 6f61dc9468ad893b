import type { RefusalTable } from './refusal.ts';

/** What every change of a record, and of what hangs on it, is refused with while the record is put away. */
export const archivedRefusals = {
  'records/archived': {
    status: 409,
    en: '{key} {title} is archived, so it does not change.',
    nl: '{key} {title} is gearchiveerd en verandert dus niet.',
    next: { en: 'Restore it first.', nl: 'Zet het eerst terug.' },
  },
} as const satisfies RefusalTable;
