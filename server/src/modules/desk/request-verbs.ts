import { isRefusal } from '@regie/contracts';
import { requestOperations } from '@regie/contracts/desk';
import { findOptionTerm, findTerm } from '@regie/language';
import { tellPeople } from '../../platform/notifications/tell-people.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import type { DecidedRecord } from '../../platform/records/store-records.ts';
import { registerRules } from '../registers/index.ts';
import { requestRule } from './domain/request.ts';
import { requestKind } from './request-store.ts';

const verbs = recordVerbs(
  requestKind,
  requestOperations,
  registerRules<typeof requestKind.fields>(requestRule, { findTerm, findOptionTerm }),
);

/** Whoever asked is told of the answer, wherever it was written; they see the question as their own, not as a record. */
async function tellAnswered(unit: Unit, decided: readonly DecidedRecord[]): Promise<void> {
  const people = decided.flatMap(({ stored, values }) => {
    const personId = values['raisedById'];
    const isNew = values['state'] === 'answered' && stored?.row['state'] !== 'answered';
    if (!isNew || typeof personId !== 'string') return [];
    const facts = { text: String(values['title']) };
    return [
      {
        kind: 'request-answered' as const,
        personId,
        recordId: null,
        subjectId: stored?.row.id ?? null,
        facts,
      },
    ];
  });
  if (people.length > 0) await tellPeople(unit, people);
}

/** The verbs of every record; an answer is told to who asked. */
export const requestVerbs: typeof verbs = {
  ...verbs,
  update: {
    ...verbs.update,
    store: async (unit, decided, state, request) => {
      const stored = await verbs.update.store(unit, decided, state, request);
      if (!isRefusal(stored)) await tellAnswered(unit, decided);
      return stored;
    },
  },
  change: {
    ...verbs.change,
    store: async (unit, decided, state, request) => {
      const stored = await verbs.change.store(unit, decided, state, request);
      if (!isRefusal(stored)) await tellAnswered(unit, decided);
      return stored;
    },
  },
};
