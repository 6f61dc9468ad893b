import { createHash } from 'node:crypto';
import { refuse } from '@regie/contracts';
import { importOperations } from '@regie/contracts/imports';
import { workingTimeKey } from '@regie/engine/time';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readHouseCalendars } from '../planning/index.ts';
import { proposeCalendars, proposeCode, proposeFields, proposePeople } from './domain/propose.ts';
import {
  findImports,
  findMatches,
  findReading,
  listAddedLabels,
  listCandidates,
  listTakenCodes,
  readImports,
  type StoredReading,
} from './import-store.ts';
import { presentImport } from './present-import.ts';

export const listImports: Answer<typeof importOperations.list> = {
  operation: importOperations.list,
  answer: async (reading) => ({ rows: (await readImports(reading)).map(presentImport) }),
};

/** Calendars of the organisation by a digest of the time that they work in the days of a plan. */
async function knownCalendars(reading: Reading, span: StoredReading['span']) {
  const calendars = await readHouseCalendars(reading);
  const byUid = new Map([...calendars.values()].map((calendar) => [calendar.uid, calendar]));
  return new Map(
    [...calendars].map(([id, calendar]) => {
      const key = workingTimeKey(calendar, byUid, span);
      return [createHash('sha256').update(key).digest('hex'), id] as const;
    }),
  );
}

async function withProposals(reading: Reading, { found, digests, span }: StoredReading) {
  return {
    ...found,
    resources: proposePeople(found.resources, await listCandidates(reading)),
    fields: proposeFields(found.fields, await listAddedLabels(reading)),
    calendars: proposeCalendars(found.calendars, digests, await knownCalendars(reading, span)),
  };
}

export const getImport: Answer<typeof importOperations.get> = {
  operation: importOperations.get,
  answer: async (reading, { parameters }) => {
    const [stored] = await findImports(reading, [parameters.id]);
    if (stored === undefined) return refuse('request/not-found');
    const read = await findReading(reading, stored.id);
    const title = read?.found.title || stored.fileName.replace(/(\.[a-z]{1,5})+$/i, '');
    return {
      import: presentImport(stored),
      found: read === undefined ? null : { ...(await withProposals(reading, read)), title },
      matches: [...(await findMatches(reading, stored.id))],
      proposedCode: proposeCode(title, await listTakenCodes(reading)),
    };
  },
};
