import { type BodyOf, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { officeOperations } from '@regie/contracts/governance';
import { findPlace } from '../../platform/access/place-store.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { checkOffice } from './domain/check-office.ts';
import { modelOn } from './domain/office.ts';
import { findOpenAccounts, listOffices, readMembers, type StoredOffice } from './office-store.ts';
import { presentDone, presentOffices } from './present-office.ts';

export const officeTable = { name: 'pmo_office' };
const memberTable = { name: 'office_member' };

export const showOffices: Answer<typeof officeOperations.list> = {
  operation: officeOperations.list,
  answer: async (reading, { query }) => {
    const offices = (await listOffices(reading)).slice(0, Number(query.limit ?? 500));
    const people = offices.flatMap(({ managerId, memberIds }) => [managerId, ...memberIds]);
    return {
      rows: [...(await presentOffices(reading, offices))],
      names: await readPeopleNames(reading, people),
    };
  },
};

/** Told only to who may say who belongs to an office. */
async function withholdUnknown(
  unit: Unit,
  ids: readonly string[],
  place: string,
  path: readonly string[],
): Promise<Withheld | undefined> {
  const known = await findOpenAccounts(unit, ids);
  if (ids.every((id) => known.has(id))) return undefined;
  return new Withheld(refuse('offices/person-unknown', { place }), { paths: [path] });
}

function memberWrites(unit: Unit, officeId: string, scopeId: string, personIds: readonly string[]) {
  return [...new Set(personIds)].map((personId) => ({
    before: null,
    after: { id: newId(unit.now.getTime()), version: 1, office_id: officeId, person_id: personId },
    recordId: null,
    scopeId,
  }));
}

interface Founding {
  readonly scopeId: string;
  readonly path: readonly string[];
}

export const createOffice: Verb<typeof officeOperations.create, Founding, Image> = {
  operation: officeOperations.create,
  load: async (unit, { body }): Promise<Founding | Refusal | Withheld> => {
    const place = await findPlace(unit, body.scopeId, 'governance.read');
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    const people = [...body.memberIds, ...(body.managerId === null ? [] : [body.managerId])];
    const founding = { scopeId: place.id, path: place.path };
    return (await withholdUnknown(unit, people, 'body.memberIds', place.path)) ?? founding;
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: (_state, { body }, unit) =>
    checkOffice(body) ?? {
      id: newId(unit.now.getTime()),
      version: 1,
      scope_id: body.scopeId,
      title: body.title,
      model: body.model,
      next_model: null,
      next_model_from: null,
      model_reason: null,
      siting: body.siting,
      engagement_ends_on: body.engagementEndsOn,
      starts_on: body.startsOn,
      ends_on: body.endsOn,
      manager_id: body.managerId,
      articles: body.articles,
    },
  store: async (unit, after, { scopeId }, { body }) => {
    const office = await writeRows(unit, officeTable, [{ before: null, after, recordId: null, scopeId }]);
    if (isRefusal(office)) return office;
    const members = await writeRows(unit, memberTable, memberWrites(unit, after.id, scopeId, body.memberIds));
    return isRefusal(members) ? members : await presentDone(unit, after.id);
  },
};

/** An office with its row as it is stored. */
export interface LoadedOffice {
  readonly office: StoredOffice;
  readonly before: Image;
}

export async function loadOffice(
  unit: Unit,
  id: string,
  version: number | undefined,
): Promise<LoadedOffice | Refusal | Withheld> {
  const [office] = await listOffices(unit, id);
  const before = (await readImages(unit.database, officeTable.name, [id])).get(id);
  if (office === undefined || before === undefined) return refuse('request/not-found');
  if (version === undefined || before.version === version) return { office, before };
  const [current] = await presentOffices(unit, [office]);
  return new Withheld(refuse('request/version-stale', { current }), { paths: [office.path] });
}

async function storeOffice(unit: Unit, after: Image, { office, before }: LoadedOffice) {
  const scopeId = office.scopeId;
  const written = await writeRows(unit, officeTable, [{ before, after, recordId: null, scopeId }]);
  return isRefusal(written) ? written : await presentDone(unit, after.id);
}

type OfficeChange = BodyOf<typeof officeOperations.update>;

/** Null is a value; only what is left out stays as it is. */
function changed(office: StoredOffice, body: OfficeChange) {
  const or = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    title: or(body.title, office.title),
    siting: or(body.siting, office.siting),
    engagementEndsOn: or(body.engagementEndsOn, office.engagementEndsOn),
    startsOn: or(body.startsOn, office.startsOn),
    endsOn: or(body.endsOn, office.endsOn),
    managerId: or(body.managerId, office.managerId),
    articles: body.articles ?? office.articles,
  };
}

export const updateOffice: Verb<typeof officeOperations.update, LoadedOffice, Image> = {
  operation: officeOperations.update,
  load: async (unit, { parameters, body, version }) => {
    const loaded = await loadOffice(unit, parameters.id, version);
    if (isRefusal(loaded) || loaded instanceof Withheld) return loaded;
    const people = typeof body.managerId === 'string' ? [body.managerId] : [];
    return (await withholdUnknown(unit, people, 'body.managerId', loaded.office.path)) ?? loaded;
  },
  place: ({ office }) => ({ paths: [office.path] }),
  decide: ({ office, before }, { body }) => {
    const after = changed(office, body);
    return (
      checkOffice(after) ?? {
        ...before,
        version: before.version + 1,
        title: after.title,
        siting: after.siting,
        engagement_ends_on: after.engagementEndsOn,
        starts_on: after.startsOn,
        ends_on: after.endsOn,
        manager_id: after.managerId,
        // Those of an approved charter, which are shown for them, are written in the charter.
        articles: body.articles ?? before['articles'],
      }
    );
  },
  store: storeOffice,
};

interface Membership {
  readonly office: StoredOffice;
  readonly rows: readonly Image[];
}

export const setOfficePeople: Verb<typeof officeOperations.setPeople, Membership, readonly string[]> = {
  operation: officeOperations.setPeople,
  load: async (unit, { parameters, body }): Promise<Membership | Refusal | Withheld> => {
    const [office] = await listOffices(unit, parameters.id);
    if (office === undefined) return refuse('request/not-found');
    const rows = await readMembers(unit, office.id);
    const loaded = { office, rows };
    return (await withholdUnknown(unit, body.memberIds, 'body.memberIds', office.path)) ?? loaded;
  },
  place: ({ office }) => ({ paths: [office.path] }),
  decide: (_state, { body }) => [...new Set(body.memberIds)],
  store: async (unit, wanted, { office, rows }) => {
    const { id, scopeId } = office;
    const leaving = rows.filter((row) => !wanted.includes(String(row['person_id'])));
    const joining = wanted.filter((personId) => !office.memberIds.includes(personId));
    const written = await writeRows(unit, memberTable, [
      ...leaving.map((before) => ({ before, after: null, recordId: null, scopeId })),
      ...memberWrites(unit, id, scopeId, joining),
    ]);
    return isRefusal(written) ? written : await presentDone(unit, id);
  },
};

export const switchOfficeModel: Verb<typeof officeOperations.switchModel, LoadedOffice, Image> = {
  operation: officeOperations.switchModel,
  load: async (unit, { parameters, version }) => await loadOffice(unit, parameters.id, version),
  place: ({ office }) => ({ paths: [office.path] }),
  decide: ({ office, before }, { body }, unit) => {
    if (body.from < unit.today) {
      return refuse('offices/switch-in-past', { place: 'body.from', facts: { day: body.from } });
    }
    const settled = modelOn(office, unit.today);
    if (settled === body.model && office.nextModel === null) return refuse('offices/model-the-same');
    const isNow = body.from === unit.today;
    return {
      ...before,
      version: before.version + 1,
      model: isNow ? body.model : settled,
      next_model: isNow ? null : body.model,
      next_model_from: isNow ? null : body.from,
      model_reason: body.reason,
    };
  },
  store: storeOffice,
};
