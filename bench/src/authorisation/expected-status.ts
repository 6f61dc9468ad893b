import type { MatrixActor } from './actors.ts';
import type { Expected } from './expected.ts';
import type { Side, Thing } from './things.ts';

/** What the table says of one cell: the status, and for lists whether the thing is in the answer. */
export interface ExpectedAnswer {
  readonly status: number;
  readonly isShown?: boolean;
}

function holdsOver(actor: MatrixActor, roles: readonly string[], places: readonly string[]): boolean {
  return (
    actor.role !== undefined &&
    actor.at !== undefined &&
    roles.includes(actor.role) &&
    places.includes(actor.at)
  );
}

/** Of an operation about a record, or a list in which it may be. */
export function expectAboutRecord(
  expected: Expected & { readonly kind: 'record' | 'list' },
  actor: MatrixActor,
  thing: Thing,
  side: Side,
): ExpectedAnswer {
  if (!actor.isSignedIn) return { status: 401 };
  const isThere = side === 'own' || side === 'other' || side === 'archived';
  if (expected.kind === 'list') {
    const isKept = side === 'own' || side === 'other' || expected.keeps.some((state) => state === side);
    return { status: 200, isShown: isKept && holdsOver(actor, expected.sees, thing.places) };
  }
  const places = expected.isAbove === true ? thing.above : thing.places;
  if (isThere && holdsOver(actor, expected.may, places)) {
    return { status: side === 'archived' && expected.isKept === true ? 409 : 200 };
  }
  return { status: isThere && holdsOver(actor, expected.sees, places) ? 403 : 404 };
}

/** Of an operation about the organisation, about what is one's own, or open to all. */
export function expectAboutOther(
  expected: Exclude<Expected, { readonly kind: 'record' | 'list' }>,
  actor: MatrixActor,
  whose: 'own' | 'others' | 'none',
): ExpectedAnswer {
  if (expected.kind === 'open') return { status: expected.status };
  if (!actor.isSignedIn) return { status: 401 };
  if (expected.kind === 'self')
    return { status: whose === 'own' ? expected.status : (expected.ofOthers ?? 404) };
  if (expected.kind === 'somewhere') {
    return { status: actor.role !== undefined && expected.may.includes(actor.role) ? 200 : 403 };
  }
  const may = holdsOver(actor, expected.may, ['organisation']);
  if (whose === 'none') return { status: may ? 404 : (expected.ofUnknown ?? 403) };
  return { status: may ? 200 : 403 };
}
