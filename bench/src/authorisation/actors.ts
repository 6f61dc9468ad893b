import { givenRoles, type Role } from '@regie/contracts';
import type { Cast, PlaceName } from '../testing.ts';

/** Somebody in the matrix: a role at a place, or none. */
export interface MatrixActor {
  /** Name in the cast; `anonymous` has no session. */
  readonly name: string;
  readonly role?: Role;
  readonly at?: PlaceName;
  readonly isSignedIn: boolean;
}

const onProject: readonly Role[] = ['project-manager', 'sponsor', 'team-member', 'stakeholder'];
const onlyWhole: readonly Role[] = ['administrator', 'auditor'];

/** The place on either side of the tree where the role is at home. */
function homeOf(role: Role): readonly [PlaceName, PlaceName] {
  if (role === 'programme-manager') return ['canal', 'harbour'];
  return onProject.includes(role) ? ['bridge', 'roof'] : ['north', 'south'];
}

function withRole(role: Role): readonly MatrixActor[] {
  const [own, other] = homeOf(role);
  const places: readonly PlaceName[] = onlyWhole.includes(role)
    ? ['organisation']
    : ['organisation', own, other];
  return places.map((at) => ({ name: `${role}.${at}`, role, at, isSignedIn: true }));
}

/** Every role at the organisation and on either side, nobody, somebody without a role, and a closed account. */
export const matrixActors: readonly MatrixActor[] = [
  { name: 'anonymous', isSignedIn: false },
  { name: 'closed', isSignedIn: false },
  { name: 'roleless', isSignedIn: true },
  ...givenRoles.flatMap(withRole),
];

export const matrixCast: Cast = {
  ...Object.fromEntries(
    matrixActors
      .filter(({ name }) => name !== 'anonymous')
      .map(({ name, role, at }) => [
        name,
        role === undefined ? {} : { role, ...(at === undefined ? {} : { at }) },
      ]),
  ),
  closed: { role: 'pmo-manager', at: 'organisation', isClosed: true },
  proposer: { role: 'pmo-officer', at: 'organisation' },
};
