import {
  type Opening,
  openingOf,
  type Permission,
  permissionsOfRole,
  type Role,
  roleHas,
} from '@regie/contracts';

/** A role somewhere in the tree. */
export interface Grant {
  readonly role: Role;
  readonly scopeId: string;
  /** Of an adviser from outside: what the engagement opened. */
  readonly opens?: readonly Opening[];
}

/** Whether the role gives a permission, and its engagement has opened that. */
function gives({ role, opens }: Grant, permission: Permission): boolean {
  const opening = openingOf[permission];
  return (
    roleHas(role, permission) && (opens === undefined || opening === undefined || opens.includes(opening))
  );
}

/** Every permission that a grant gives at its place. */
function permissionsOf(grant: Grant): readonly Permission[] {
  return permissionsOfRole[grant.role].filter((permission) => gives(grant, permission));
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
  return actor.grants.filter((grant) => gives(grant, permission)).map(({ scopeId }) => scopeId);
}

/** Whether a permission holds on a scope, given the scope's path from the organisation down. */
export function holds(actor: Actor, permission: Permission, path: readonly string[]): boolean {
  return actor.grants.some((grant) => path.includes(grant.scopeId) && gives(grant, permission));
}

/** Every permission that holds on a scope. */
export function permissionsOn(actor: Actor, path: readonly string[]): ReadonlySet<Permission> {
  return new Set(actor.grants.filter(({ scopeId }) => path.includes(scopeId)).flatMap(permissionsOf));
}

/** Every permission that holds somewhere. */
export function permissionsAnywhere(actor: Actor): ReadonlySet<Permission> {
  return new Set(actor.grants.flatMap(permissionsOf));
}

/** Who acts when nobody is signed in: set-up, sign-in and links. */
export const nobody: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  name: '',
  sessionId: null,
  grants: [],
};
