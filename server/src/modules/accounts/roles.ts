import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { wholeRoles } from '@regie/contracts/account-roles';
import { accountOperations } from '@regie/contracts/accounts';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { findGranting, grantTable, listAdministrators } from './account-store.ts';
import { presentPerson } from './people.ts';

const onOrganisation = (_state: unknown, _request: unknown, unit: Unit) => ({
  paths: [[unit.organisation.id]],
});

function manages(unit: Unit): boolean {
  return holds(unit.actor, 'people.manage', [unit.organisation.id]);
}

interface Granting {
  readonly name: string;
  readonly isHeld: boolean;
}

export const grantRole: Verb<typeof accountOperations.grantRole, Granting, Image> = {
  operation: accountOperations.grantRole,
  load: async (unit, { body }): Promise<Granting | Refusal> => {
    if (!manages(unit)) return { name: '', isHeld: false };
    const found = await findGranting(unit.database, body);
    if (found === undefined) return refuse('request/not-found', { place: 'body.personId' });
    return found.isScope ? found : refuse('request/not-found', { place: 'body.scopeId' });
  },
  place: onOrganisation,
  decide: ({ name, isHeld }, { body }, unit) => {
    if (isHeld) return refuse('accounts/role-held', { place: 'body.role', facts: { name } });
    if (wholeRoles.has(body.role) && body.scopeId !== unit.organisation.id) {
      return refuse('accounts/role-not-here', { place: 'body.scopeId', facts: { role: body.role } });
    }
    return {
      id: newId(unit.now.getTime()),
      version: 1,
      person_id: body.personId,
      role: body.role,
      scope_id: body.scopeId,
      group_name: null,
    };
  },
  store: async (unit, after, _state, { body }) => {
    const written = await writeRows(unit, grantTable, [
      { before: null, after, recordId: null, scopeId: body.scopeId },
    ]);
    return isRefusal(written) ? written : await presentDone(unit, body.personId);
  },
};

interface Taking {
  readonly before: Image;
  readonly administrators: readonly string[];
}

export const revokeRole: Verb<typeof accountOperations.revokeRole, Taking, Image> = {
  operation: accountOperations.revokeRole,
  load: async (unit, { parameters }): Promise<Taking | Refusal> => {
    if (!manages(unit)) return { before: { id: parameters.id, version: 0 }, administrators: [] };
    const before = (await readImages(unit.database, grantTable.name, [parameters.id])).get(parameters.id);
    if (before === undefined) return refuse('request/not-found');
    return { before, administrators: await listAdministrators(unit.database) };
  },
  place: onOrganisation,
  decide: ({ before, administrators }) => {
    const isLast = administrators.length === 1 && administrators[0] === before['person_id'];
    return before['role'] === 'administrator' && isLast
      ? refuse('accounts/last-administrator', { facts: { name: String(before['person_id']) } })
      : before;
  },
  store: async (unit, before) => {
    const scopeId = String(before['scope_id']);
    const written = await writeRows(unit, grantTable, [{ before, after: null, recordId: null, scopeId }]);
    return isRefusal(written) ? written : await presentDone(unit, String(before['person_id']));
  },
};

async function presentDone(unit: Unit, personId: string) {
  const person = await presentPerson(unit, personId);
  return isRefusal(person) ? person : { eventId: unit.eventId, person };
}
