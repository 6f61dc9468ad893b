import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type MandateView, mandateOperations } from '@regie/contracts/governance';
import { holds } from '../../platform/access/actor.ts';
import { findPlace } from '../../platform/access/place-store.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { isPartOf } from './domain/mandate.ts';
import { findOpenAccounts } from './office-store.ts';
import { listMandates, type MandateRow } from './waiver-store.ts';

const mandateTable = { name: 'mandate' };

function present(reading: Reading, { path, ...row }: MandateRow): MandateView {
  return { ...row, mayManage: holds(reading.actor, 'governance.manage', path) };
}

export const showMandates: Answer<typeof mandateOperations.list> = {
  operation: mandateOperations.list,
  answer: async (reading) => {
    const rows = await listMandates(reading);
    const people = rows.flatMap(({ personId, givenById }) => [personId, givenById]);
    return { rows: rows.map((row) => present(reading, row)), names: await readPeopleNames(reading, people) };
  },
};

async function storeMandate(unit: Unit, before: Image | null, after: Image) {
  const scopeId = String(after['scope_id']);
  const written = await writeRows(unit, mandateTable, [{ before, after, recordId: null, scopeId }]);
  if (isRefusal(written)) return written;
  const [row] = await listMandates(unit, after.id);
  return row === undefined
    ? refuse('request/not-found')
    : { eventId: unit.eventId, mandate: present(unit, row) };
}

function refuseBackwards(start: string, end: string | null): Refusal | undefined {
  if (end === null || end >= start) return undefined;
  return refuse('mandates/end-before-start', { place: 'body.endsOn', facts: { start, end } });
}

interface Giving {
  readonly path: readonly string[];
  /** The mandate that the new one is to stand under. */
  readonly upper: MandateRow | undefined;
}

export const giveMandate: Verb<typeof mandateOperations.give, Giving, Image> = {
  operation: mandateOperations.give,
  load: async (unit, { body }): Promise<Giving | Refusal | Withheld> => {
    const place = await findPlace(unit, body.scopeId, 'governance.read');
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    const withhold = (refusal: Refusal) => new Withheld(refusal, { paths: [place.path] });
    const known = await findOpenAccounts(unit, [body.personId]);
    if (!known.has(body.personId))
      return withhold(refuse('mandates/person-unknown', { place: 'body.personId' }));
    if (typeof body.underId !== 'string') return { path: place.path, upper: undefined };
    const [upper] = await listMandates(unit, body.underId);
    return upper === undefined
      ? withhold(refuse('mandates/upper-unknown', { place: 'body.underId' }))
      : { path: place.path, upper };
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ path, upper }, { body }, unit) => {
    if (body.personId === unit.actor.personId) return refuse('mandates/own', { place: 'body.personId' });
    if (upper !== undefined && !isPartOf({ ...body, path }, upper)) return refuse('mandates/beyond-upper');
    return (
      refuseBackwards(body.startsOn, body.endsOn) ?? {
        id: newId(unit.now.getTime()),
        version: 1,
        person_id: body.personId,
        kind: body.kind,
        scope_id: body.scopeId,
        up_to_cents: body.upToCents,
        starts_on: body.startsOn,
        ends_on: body.endsOn,
        given_by_id: unit.actor.personId,
        under_id: upper?.id ?? null,
      }
    );
  },
  store: async (unit, after) => await storeMandate(unit, null, after),
};

interface Ending {
  readonly row: MandateRow;
  readonly before: Image;
}

export const endMandate: Verb<typeof mandateOperations.end, Ending, Image> = {
  operation: mandateOperations.end,
  load: async (unit, { parameters, version }): Promise<Ending | Refusal | Withheld> => {
    const [row] = await listMandates(unit, parameters.id);
    const before = (await readImages(unit.database, mandateTable.name, [parameters.id])).get(parameters.id);
    if (row === undefined || before === undefined) return refuse('request/not-found');
    if (before.version === version) return { row, before };
    const stale = refuse('request/version-stale', { current: present(unit, row) });
    return new Withheld(stale, { paths: [row.path] });
  },
  place: ({ row }) => ({ paths: [row.path] }),
  decide: ({ row, before }, { body }) =>
    refuseBackwards(row.startsOn, body.endsOn) ?? {
      ...before,
      version: before.version + 1,
      ends_on: body.endsOn,
    },
  store: async (unit, after, { before }) => await storeMandate(unit, before, after),
};
