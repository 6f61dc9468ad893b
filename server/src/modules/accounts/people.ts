import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { verdictsAt } from '../../platform/records/can.ts';
import {
  endSessions,
  findCredential,
  type ListedPerson,
  listAdministrators,
  listPeople,
  makeLink,
  personTable,
} from './account-store.ts';
import { refusePassword } from './by-password.ts';
import { deliverLink, endTokens, removeLinks } from './security-store.ts';

const onPeople = {
  'people.update': 'people.manage',
  'people.renew-link': 'people.manage',
  'roles.grant': 'people.manage',
} as const;

export async function presentPeople(
  reading: Reading,
  people: readonly ListedPerson[],
): Promise<PersonView[]> {
  const organisation = [reading.organisation.id];
  const [can] = await verdictsAt(reading, onPeople, [organisation]);
  const sees =
    holds(reading.actor, 'people.manage', organisation) || holds(reading.actor, 'history.read', organisation);
  // Names serve choosing an owner; addresses and roles are for who manages people.
  return people.map((person) => ({
    ...person,
    email: sees ? person.email : null,
    isLinked: sees ? person.isLinked : null,
    grants: sees ? [...person.grants] : [],
    can: can ?? {},
  }));
}

export async function presentPerson(reading: Reading, id: string): Promise<PersonView | Refusal> {
  const [person] = await presentPeople(reading, await listPeople(reading, id));
  return person ?? refuse('request/not-found');
}

export const listAllPeople: Answer<typeof accountOperations.listPeople> = {
  operation: accountOperations.listPeople,
  answer: async (reading) => {
    const [can] = await verdictsAt(reading, { 'people.add': 'people.manage' }, [[reading.organisation.id]]);
    return { rows: await presentPeople(reading, await listPeople(reading)), can: can ?? {} };
  },
};

const onOrganisation = (_state: unknown, _request: unknown, unit: Unit) => ({
  paths: [[unit.organisation.id]],
});

export const addPerson: Verb<typeof accountOperations.addPerson, null, Image> = {
  operation: accountOperations.addPerson,
  load: async (unit, { body }): Promise<null | Refusal> => {
    const other = await findCredential(unit.database, { email: body.email });
    return other === undefined || !holds(unit.actor, 'people.manage', [unit.organisation.id])
      ? null
      : refuse('accounts/email-taken', { place: 'body.email', facts: { email: body.email } });
  },
  place: onOrganisation,
  decide: (_state, { body }, unit) => ({
    id: newId(unit.now.getTime()),
    version: 1,
    name: body.name,
    email: body.email.trim(),
    job_title: body.jobTitle ?? null,
    is_active: true,
    language: unit.organisation.language,
    theme: 'system',
    is_example: unit.origin.isExample === true,
    created_at: unit.now.toISOString(),
  }),
  store: async (unit, after) => {
    const written = await writeRows(unit, personTable, [
      { before: null, after, recordId: null, scopeId: unit.organisation.id },
    ]);
    if (isRefusal(written)) return written;
    const activationPath = await invite(unit, after.id);
    const person = await presentPerson(unit, after.id);
    if (isRefusal(person)) return person;
    return { eventId: unit.eventId, person, activationPath };
  },
};

/** A link to choose a password, also by mail; where people sign in at the provider there is nothing to choose. */
async function invite(unit: Unit, personId: string): Promise<string | null> {
  const isByPassword = unit.signIn.passwords === 'everybody';
  await deliverLink(unit, isByPassword ? 'invitation' : 'welcome', personId, newId(unit.now.getTime()));
  if (!isByPassword) return null;
  return `/activate?token=${await makeLink(unit.database, 'activation', personId, unit.now)}`;
}

async function loadPerson(unit: Unit, id: string): Promise<Image | Refusal> {
  return (await readImages(unit.database, personTable.name, [id])).get(id) ?? refuse('request/not-found');
}

interface Closing {
  readonly before: Image;
  readonly administrators: readonly string[];
}

export const updatePerson: Verb<typeof accountOperations.updatePerson, Closing, Image> = {
  operation: accountOperations.updatePerson,
  load: async (unit, { parameters, version }): Promise<Closing | Refusal | Withheld> => {
    const before = await loadPerson(unit, parameters.id);
    if (isRefusal(before)) return before;
    if (!holds(unit.actor, 'people.manage', [unit.organisation.id])) return { before, administrators: [] };
    if (before.version !== version) {
      const current = await presentPerson(unit, before.id);
      return new Withheld(refuse('request/version-stale', { current }), { paths: [[unit.organisation.id]] });
    }
    return { before, administrators: await listAdministrators(unit.database) };
  },
  place: onOrganisation,
  decide: ({ before, administrators }, { body }) => {
    if (body.isActive === false && administrators.length === 1 && administrators[0] === before.id) {
      return refuse('accounts/last-administrator', {
        place: 'body.isActive',
        facts: { name: String(before['name']) },
      });
    }
    return {
      ...before,
      version: before.version + 1,
      ...(body.name === undefined ? {} : { name: body.name }),
      ...(body.jobTitle === undefined ? {} : { job_title: body.jobTitle }),
      ...(body.isActive === undefined ? {} : { is_active: body.isActive }),
    };
  },
  store: async (unit, after, { before }) => {
    const scopeId = unit.organisation.id;
    const written = await writeRows(unit, personTable, [{ before, after, recordId: null, scopeId }]);
    if (isRefusal(written)) return written;
    if (after['is_active'] === false) {
      await endSessions(unit, after.id);
      await endTokens(unit, after.id);
      await removeLinks(unit.database, after.id);
    }
    const person = await presentPerson(unit, after.id);
    return isRefusal(person) ? person : { eventId: unit.eventId, person };
  },
};

export const renewLink: Verb<typeof accountOperations.renewLink, Image, Image> = {
  operation: accountOperations.renewLink,
  load: async (unit, { parameters }): Promise<Image | Refusal> => {
    const person = await loadPerson(unit, parameters.id);
    const manages = holds(unit.actor, 'people.manage', [unit.organisation.id]);
    if (isRefusal(person) || !manages) return person;
    return (await refusePassword(unit, person.id)) ?? person;
  },
  place: onOrganisation,
  decide: (person) => person,
  store: async (unit, person) => {
    const token = await makeLink(unit.database, 'activation', person.id, unit.now);
    return { eventId: unit.eventId, activationPath: `/activate?token=${token}` };
  },
};
