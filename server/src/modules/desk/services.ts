import { type BodyOf, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { deskOperations } from '@regie/contracts/desk';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { findDeskPlace, hasAccount, listServices, serviceTable } from './service-store.ts';

interface Offering {
  readonly path: readonly string[];
  readonly before: Image | null;
}

/** What is wrong with a service at a place, told to who keeps it. */
async function refuseService(
  unit: Unit,
  path: readonly string[],
  { ownerId }: Pick<BodyOf<typeof deskOperations.changeService>, 'ownerId'>,
): Promise<Refusal | undefined> {
  const archived = await refuseArchived(unit.database, path);
  if (archived !== undefined) return archived;
  return ownerId === null || (await hasAccount(unit, ownerId))
    ? undefined
    : refuse('desk/service-owner-unknown', { place: 'body.ownerId' });
}

function columnsOf({
  name,
  description,
  ownerId,
  answerDays,
  isActive,
}: BodyOf<typeof deskOperations.changeService>) {
  return { name, description, owner_id: ownerId, answer_days: answerDays, is_active: isActive };
}

async function store(unit: Unit, before: Image | null, after: Image) {
  const told = { recordId: null, scopeId: String(after['scope_id']) };
  const written = await writeRows(unit, serviceTable, [{ before, after, ...told }]);
  return isRefusal(written) ? written : { eventId: unit.eventId, id: after.id };
}

export const addService: Verb<typeof deskOperations.addService, Offering, Image> = {
  operation: deskOperations.addService,
  load: async (unit, { body }): Promise<Offering | Refusal | Withheld> => {
    const place = await findDeskPlace(unit, body.scopeId);
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    const paths = [place.path];
    if (place.kind === 'project') {
      return new Withheld(refuse('records/scope-of-other-kind', { place: 'body.scopeId' }), { paths });
    }
    const wrong = await refuseService(unit, place.path, body);
    return wrong === undefined ? { path: place.path, before: null } : new Withheld(wrong, { paths });
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: (_state, { body }, unit) => ({
    id: newId(unit.now.getTime()),
    version: 1,
    scope_id: body.scopeId,
    ...columnsOf(body),
  }),
  store: async (unit, after) => await store(unit, null, after),
};

export const changeService: Verb<typeof deskOperations.changeService, Offering, Image> = {
  operation: deskOperations.changeService,
  load: async (unit, { parameters, body, version }): Promise<Offering | Refusal | Withheld> => {
    const before = (await readImages(unit.database, serviceTable.name, [parameters.id])).get(parameters.id);
    const place = before && (await findDeskPlace(unit, String(before['scope_id'])));
    if (before === undefined || place === undefined) return refuse('request/not-found');
    const { path } = place;
    if (before.version !== version) {
      const [current] = await listServices(unit, before.id);
      return new Withheld(refuse('request/version-stale', { current }), { paths: [path] });
    }
    const wrong = await refuseService(unit, path, body);
    return wrong === undefined ? { path, before } : new Withheld(wrong, { paths: [path] });
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ before }, { body }) =>
    before === null
      ? refuse('request/not-found')
      : { ...before, ...columnsOf(body), version: before.version + 1 },
  store: async (unit, after, { before }) => await store(unit, before, after),
};
