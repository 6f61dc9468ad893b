import { type Permission, permissionsOfRole, type Role, roleHas } from '@regie/contracts';

/** A role somewhere in the tree. */
export interface Grant {
  readonly role: Role;
  readonly scopeId: string;
}

/** Who acts. Read anew with every request, so that a closed account or a taken role counts at once. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly sessionId: string | null;
  readonly grants: readonly Grant[];
}

/** The places in the tree where the actor holds a permission; it holds there and below. */
export function placesWith(actor: Actor, permission: Permission): readonly string[] {
  return actor.grants.filter(({ role }) => roleHas(role, permission)).map(({ scopeId }) => scopeId);
}

/** Whether a permission holds on a scope, given the scope's path from the organisation down. */
export function holds(actor: Actor, permission: Permission, path: readonly string[]): boolean {
  return actor.grants.some(({ role, scopeId }) => path.includes(scopeId) && roleHas(role, permission));
}

/** Every permission that holds on a scope. */
export function permissionsOn(actor: Actor, path: readonly string[]): ReadonlySet<Permission> {
  return new Set(
    actor.grants
      .filter(({ scopeId }) => path.includes(scopeId))
      .flatMap(({ role }) => [...permissionsOfRole[role]]),
  );
}

/** Who acts when nobody is signed in: set-up, sign-in and links. */
export const nobody: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  name: '',
  sessionId: null,
  grants: [],
};
