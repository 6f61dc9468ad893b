import { isRefusal, type Refusal } from '@regie/contracts';
import { charterOperations } from '@regie/contracts/governance';
import type { Image } from '../../../platform/database/tables.ts';
import { writeRows } from '../../../platform/events/write-rows.ts';
import { type Verb, Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { refuseAsking, refuseDeciding, refusePaper, refuseWithdrawing } from '../domain/charter.ts';
import { charterTable, hasAttachment, readVersions, type StoredCharter } from './charter-store.ts';
import { loadCharter, presentCharter } from './load-charter.ts';
import { storeCharter, touched } from './write-charter.ts';

export const askCharterApproval: Verb<typeof charterOperations.askApproval, StoredCharter, Image> = {
  operation: charterOperations.askApproval,
  load: async (unit, { parameters, version }) => await loadCharter(unit, parameters.id, version),
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ version, row }, _request, unit) =>
    refuseAsking(version, unit.actor.personId) ?? {
      ...row,
      ...touched(unit, row),
      state: 'asked',
      asked_by_id: unit.actor.personId,
      asked_on: unit.today,
      ruling: null,
    },
  store: async (unit, after, charter) => await storeCharter(unit, after, charter),
};

export const withdrawCharter: Verb<typeof charterOperations.withdraw, StoredCharter, Image> = {
  operation: charterOperations.withdraw,
  load: async (unit, { parameters }) => await loadCharter(unit, parameters.id),
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ version, row }, _request, unit) =>
    refuseWithdrawing(version) ?? {
      ...row,
      ...touched(unit, row),
      state: 'draft',
      asked_by_id: null,
      asked_on: null,
    },
  store: async (unit, after, charter) => await storeCharter(unit, after, charter),
};

/** A version with the one that counted until now. */
interface Deciding {
  readonly charter: StoredCharter;
  readonly former: StoredCharter | undefined;
  readonly isAttached: boolean;
}

async function loadDeciding(
  unit: Unit,
  id: string,
  version: number | undefined,
): Promise<Deciding | Refusal | Withheld> {
  const charter = await loadCharter(unit, id, version);
  if (isRefusal(charter) || charter instanceof Withheld) return charter;
  const versions = await readVersions(unit, charter.scopeId);
  const former = versions.find((one) => one.version.state === 'approved');
  return { charter, former, isAttached: await hasAttachment(unit, id) };
}

/** Writes a decided version; an approved one takes the place of the one that counted. */
async function storeDecided(unit: Unit, after: Image, { charter, former }: Deciding) {
  const isTaking = after['state'] === 'approved' && former !== undefined;
  if (isTaking) {
    const told = { recordId: former.row.id, scopeId: former.scopeId };
    const over = { ...former.row, ...touched(unit, former.row), state: 'superseded' };
    const written = await writeRows(unit, charterTable, [{ before: former.row, after: over, ...told }]);
    if (isRefusal(written)) return written;
  }
  const written = await storeCharter(unit, after, charter);
  return isRefusal(written) ? written : await presentCharter(unit, charter.row.id);
}

export const decideCharter: Verb<typeof charterOperations.decide, Deciding, Image> = {
  operation: charterOperations.decide,
  load: async (unit, { parameters, version }) => await loadDeciding(unit, parameters.id, version),
  place: ({ charter }) => ({ paths: [charter.path] }),
  decide: ({ charter: { version, row } }, { body }, unit) =>
    refuseDeciding(version, unit.actor.personId) ?? {
      ...row,
      ...touched(unit, row),
      state: body.isApproved ? 'approved' : 'draft',
      decided_on: unit.today,
      ruling: body.ruling,
    },
  store: storeDecided,
};

export const recordCharterPaper: Verb<typeof charterOperations.recordPaper, Deciding, Image> = {
  operation: charterOperations.recordPaper,
  load: async (unit, { parameters, version }) => await loadDeciding(unit, parameters.id, version),
  place: ({ charter }) => ({ paths: [charter.path] }),
  decide: ({ charter: { version, row }, isAttached }, { body }, unit) =>
    refusePaper(version, { signedOn: body.signedOn, today: unit.today, isAttached }) ?? {
      ...row,
      ...touched(unit, row),
      state: 'approved',
      decided_on: body.signedOn,
      signed_by: body.signedBy,
      is_on_paper: true,
    },
  store: storeDecided,
};
