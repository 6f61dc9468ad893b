import { isWrite } from '@regie/contracts';
import { accountRoleOperations, type RoleAct } from '@regie/contracts/account-roles';
import { allOperations } from '@regie/contracts/operations';
import { holds } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { listHolders } from './account-store.ts';

/** What asks a permission, as it is declared: the page cannot tell of an operation that is not there. */
const acts: readonly RoleAct[] = allOperations.flatMap((operation) =>
  operation.permission === undefined
    ? []
    : [{ id: operation.id, permission: operation.permission, isWrite: isWrite(operation) }],
);

export const listRoles: Answer<typeof accountRoleOperations.listRoles> = {
  operation: accountRoleOperations.listRoles,
  answer: async (reading) => {
    const whole = [reading.organisation.id];
    const sees = (['people.manage', 'history.read'] as const).some((one) => holds(reading.actor, one, whole));
    return { acts: [...acts], holders: sees ? [...(await listHolders(reading))] : null };
  },
};
