import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type WaiverView, waiverOperations } from '@regie/contracts/governance';
import { holds } from '../../platform/access/actor.ts';
import { findPlace } from '../../platform/access/place-store.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { findControl } from './domain/controls/index.ts';
import { findGoverning } from './domain/office.ts';
import { officesFor } from './govern.ts';
import { isWaiverPending, listWaivers, type WaiverRow } from './waiver-store.ts';

const waiverTable = { name: 'waiver' };

function present(reading: Reading, { path, ...row }: WaiverRow): WaiverView {
  const mayDecide =
    row.state === 'asked' &&
    row.askedById !== reading.actor.personId &&
    holds(reading.actor, 'proposal.decide', path);
  const controlTitle = findControl(row.control)?.title ?? { en: row.control, nl: row.control };
  return { ...row, controlTitle, mayDecide };
}

export const showWaivers: Answer<typeof waiverOperations.list> = {
  operation: waiverOperations.list,
  answer: async (reading, { query }) => {
    const rows = await listWaivers(reading, query);
    const people = rows.flatMap(({ askedById, decidedById }) => [askedById, decidedById]);
    return {
      rows: rows.map((row) => present(reading, row)),
      names: await readPeopleNames(reading, people),
      inForce: rows.filter(({ state }) => state === 'granted').length,
    };
  },
};

async function presentDone(unit: Unit, id: string) {
  const [row] = await listWaivers(unit, { id });
  return row === undefined
    ? refuse('request/not-found')
    : { eventId: unit.eventId, waiver: present(unit, row) };
}

interface Asking {
  readonly scopeId: string;
  readonly path: readonly string[];
  readonly isGoverned: boolean;
  readonly isPending: boolean;
}

export const askWaiver: Verb<typeof waiverOperations.ask, Asking, Image> = {
  operation: waiverOperations.ask,
  load: async (unit, { body }): Promise<Asking | Refusal> => {
    const place = await findPlace(unit, body.scopeId, 'governance.read');
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    const office = findGoverning(await officesFor(unit), place.path, unit.today);
    return {
      scopeId: place.id,
      path: place.path,
      isGoverned: office !== undefined,
      isPending: await isWaiverPending(unit, place.id, body.control),
    };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: (state, { body }, unit) => {
    const facts = { control: body.control, day: body.until };
    if (!state.isGoverned) return refuse('waivers/no-office');
    if (findControl(body.control)?.kind === 'integrity') return refuse('waivers/not-waivable', { facts });
    if (body.until < unit.today) return refuse('waivers/until-past', { place: 'body.until', facts });
    if (state.isPending) return refuse('waivers/asked-already', { facts });
    return {
      id: newId(unit.now.getTime()),
      version: 1,
      scope_id: state.scopeId,
      control: body.control,
      reason: body.reason,
      until: body.until,
      state: 'asked',
      asked_by_id: unit.actor.personId,
      asked_at: unit.now.toISOString(),
      decided_by_id: null,
      decided_at: null,
      decision: null,
    };
  },
  store: async (unit, after, { scopeId }) => {
    const written = await writeRows(unit, waiverTable, [{ before: null, after, recordId: null, scopeId }]);
    return isRefusal(written) ? written : await presentDone(unit, after.id);
  },
};

interface Deciding {
  readonly row: WaiverRow;
  readonly before: Image;
}

export const decideWaiver: Verb<typeof waiverOperations.decide, Deciding, Image> = {
  operation: waiverOperations.decide,
  load: async (unit, { parameters }): Promise<Deciding | Refusal> => {
    const [row] = await listWaivers(unit, { id: parameters.id });
    const before = (await readImages(unit.database, waiverTable.name, [parameters.id])).get(parameters.id);
    return row === undefined || before === undefined ? refuse('request/not-found') : { row, before };
  },
  // Integrity controls do the rest: never one's own, and within the mandate.
  place: ({ row }, _request, unit) => ({
    paths: [row.path],
    deeds: [
      {
        act: unit.operation.id,
        path: row.path,
        recordId: null,
        facts: { 'waiver.is-own': row.askedById === unit.actor.personId },
      },
    ],
  }),
  decide: ({ row, before }, { body }, unit) => {
    if (row.state !== 'asked') return refuse('waivers/decided');
    return {
      ...before,
      version: before.version + 1,
      state: body.isGranted ? 'granted' : 'refused',
      decided_by_id: unit.actor.personId,
      decided_at: unit.now.toISOString(),
      decision: body.reason,
    };
  },
  store: async (unit, after, { row, before }) => {
    const written = await writeRows(unit, waiverTable, [
      { before, after, recordId: null, scopeId: row.scopeId },
    ]);
    return isRefusal(written) ? written : await presentDone(unit, after.id);
  },
};
