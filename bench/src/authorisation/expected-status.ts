import type { Role } from '@regie/contracts';
import type { MatrixActor } from './actors.ts';
import type { Expected } from './expectation.ts';
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
  const places = expected.isAbove === true ? thing.above : thing.places;
  const isActive = side === 'own' || side === 'other';
  if (expected.kind === 'list') {
    const isKept = isActive || expected.keeps.some((state) => state === side);
    return { status: 200, isShown: isKept && holdsOver(actor, expected.sees, places) };
  }
  const isThere = isActive || (side === 'archived' && expected.isLeftOut !== true);
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
  if (expected.kind === 'self') {
    const isOwn = whose === 'own' && (actor.role !== undefined || expected.needsRole !== true);
    const { still } = expected;
    const may = isOwn && (still === undefined || holdsOver(actor, still.may, still.at));
    return { status: may ? expected.status : (expected.ofOthers ?? 404) };
  }
  const holdsOne = (some: readonly Role[]) => actor.role !== undefined && some.includes(actor.role);
  if (expected.kind === 'somewhere') {
    return { status: holdsOne(expected.may) ? 200 : expected.isHidden === true ? 404 : 403 };
  }
  if (expected.sees !== undefined && !holdsOne(expected.sees)) return { status: 404 };
  const may = holdsOver(actor, expected.may, ['organisation']);
  if (whose === 'none') return { status: may ? 404 : (expected.ofUnknown ?? 403) };
  return { status: may ? 200 : 403 };
}
