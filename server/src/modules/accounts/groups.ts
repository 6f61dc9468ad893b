import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { accountProviderOperations } from '@regie/contracts/account-provider';
import { wholeRoles } from '@regie/contracts/account-roles';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { verdictsAt } from '../../platform/records/can.ts';
import { endSessions, findCredential, grantTable, listAdministrators } from './account-store.ts';
import {
  countLinked,
  findGroupRole,
  groupTable,
  identityTable,
  listGroupRoles,
  readIdentities,
  readRuleWithGrants,
} from './provider-store.ts';

const operations = accountProviderOperations;

const onOrganisation = (_state: unknown, _request: unknown, unit: Unit) => ({
  paths: [[unit.organisation.id]],
});
const manages = (unit: Unit) => holds(unit.actor, 'people.manage', [unit.organisation.id]);

export const showProvider: Answer<typeof operations.showProvider> = {
  operation: operations.showProvider,
  answer: async (reading) => {
    const { passwords, provider } = reading.signIn;
    const linked = await countLinked(reading);
    if (provider === undefined) return { passwords, provider: null, linked };
    const { name, issuer, clientId, returnAddress, groupsClaim, linksByEmail, creates } = provider.rules;
    const shown = { name, issuer, clientId, returnAddress, groupsClaim, linksByEmail, creates };
    return { passwords, provider: shown, linked };
  },
};

export const listGroups: Answer<typeof operations.listGroups> = {
  operation: operations.listGroups,
  answer: async (reading) => {
    const asked = { 'groups.give': 'people.manage', 'groups.take': 'people.manage' } as const;
    const [can] = await verdictsAt(reading, asked, [[reading.organisation.id]]);
    return { rows: [...(await listGroupRoles(reading))], can: can ?? {} };
  },
};

export const giveGroup: Verb<typeof operations.giveGroup, { readonly isHeld: boolean }, Image> = {
  operation: operations.giveGroup,
  load: async (unit, { body }): Promise<{ readonly isHeld: boolean } | Refusal> => {
    if (!manages(unit)) return { isHeld: false };
    const found = await findGroupRole(unit.database, body);
    return found.isScope ? found : refuse('request/not-found', { place: 'body.scopeId' });
  },
  place: onOrganisation,
  decide: ({ isHeld }, { body }, unit) => {
    if (isHeld) return refuse('accounts/group-held', { place: 'body.group' });
    if (wholeRoles.has(body.role) && body.scopeId !== unit.organisation.id)
      return refuse('accounts/role-not-here', { place: 'body.scopeId', facts: { role: body.role } });
    return {
      id: newId(unit.now.getTime()),
      version: 1,
      group_name: body.group,
      role: body.role,
      scope_id: body.scopeId,
    };
  },
  store: async (unit, after, _state, { body }) => {
    const written = await writeRows(unit, groupTable, [
      { before: null, after, recordId: null, scopeId: body.scopeId },
    ]);
    return isRefusal(written) ? written : { eventId: unit.eventId, id: after.id };
  },
};

interface Taking {
  readonly rule: Image;
  readonly grants: readonly Image[];
  readonly administrators: readonly string[];
}

/** What was held by the group alone goes with it, so that a mistake is mended at once and not at the next sign-in. */
export const takeGroup: Verb<typeof operations.takeGroup, Taking, Taking> = {
  operation: operations.takeGroup,
  load: async (unit, { parameters }): Promise<Taking | Refusal> => {
    if (!manages(unit)) return { rule: { id: parameters.id, version: 0 }, grants: [], administrators: [] };
    const found = await readRuleWithGrants(unit.database, parameters.id);
    if (found === undefined) return refuse('request/not-found');
    return { ...found, administrators: await listAdministrators(unit.database) };
  },
  place: onOrganisation,
  decide: (taking) => {
    const losing = new Set(
      taking.grants.filter(({ role }) => role === 'administrator').map((grant) => grant['person_id']),
    );
    const isEmptied = losing.size > 0 && taking.administrators.every((id) => losing.has(id));
    return isEmptied ? refuse('accounts/last-administrator') : taking;
  },
  store: async (unit, { rule, grants }) => {
    const scopeId = String(rule['scope_id']);
    const gone = (before: Image) => ({ before, after: null, recordId: null, scopeId });
    const taken = await writeRows(unit, groupTable, [gone(rule)]);
    if (isRefusal(taken)) return taken;
    const written = await writeRows(unit, grantTable, grants.map(gone));
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};

export const unlinkPerson: Verb<typeof operations.unlinkPerson, readonly Image[], readonly Image[]> = {
  operation: operations.unlinkPerson,
  load: async (unit, { parameters }): Promise<readonly Image[] | Refusal> => {
    const person = await findCredential(unit.database, { id: parameters.id });
    return person === undefined
      ? refuse('request/not-found')
      : await readIdentities(unit.database, parameters.id);
  },
  place: onOrganisation,
  decide: (identities) => identities,
  store: async (unit, identities, _state, { parameters }) => {
    const scopeId = unit.organisation.id;
    const gone = identities.map((before) => ({ before, after: null, recordId: null, scopeId }));
    const written = await writeRows(unit, identityTable, gone);
    if (isRefusal(written)) return written;
    await endSessions(unit, parameters.id);
    return { eventId: unit.eventId };
  },
};
