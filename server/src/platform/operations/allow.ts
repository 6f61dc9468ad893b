import type { AnyOperation, Refusal } from '@regie/contracts';
import { type Actor, holds } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { Deed } from '../governance.ts';
import { governanceRefusal } from '../governance-refusal.ts';
import type { Place } from './perform.ts';
import type { Unit } from './unit.ts';

/**
 * Permission first, then governance; the same two questions that `can` answers beforehand. Gives the facts that the
 * event is to remember.
 */
export async function allow(
  unit: Unit,
  place: Place,
  proposer: Actor | undefined,
): Promise<Refusal | Readonly<Record<string, unknown>>> {
  const { operation } = unit;
  if (operation.permission === undefined) return {};
  if (place.paths.length === 0) return permissionRefusal(operation.permission);
  const asked = [
    { operation, paths: place.paths },
    ...(place.parts ?? []).filter((part) => part.operation.id !== operation.id),
  ];
  for (const one of asked) {
    const denied = refuseUnpermitted(unit, one.operation, one.paths, proposer);
    if (denied !== undefined) return denied;
  }
  const actorIds = [unit.actor.personId, ...(proposer === undefined ? [] : [proposer.personId])];
  const { verdict, remembered } = await unit.governance.judge(unit, deedsOf(asked, place), actorIds);
  return governanceRefusal(verdict) ?? remembered;
}

/** Each operation at each of its places, unless the verb tells more of it there; and what else it amounts to. */
function deedsOf(
  asked: readonly { readonly operation: AnyOperation; readonly paths: Place['paths'] }[],
  { deeds = [] }: Place,
): readonly Deed[] {
  const told = new Set(deeds.map(({ act, path }) => `${act} ${path.join()}`));
  const plain = asked.flatMap(({ operation, paths }) =>
    paths.map((path) => ({ act: operation.id, path, recordId: null })),
  );
  return [...plain.filter(({ act, path }) => !told.has(`${act} ${path.join()}`)), ...deeds];
}

/** What is approved for somebody may rest on their permission or on the approver's. */
function refuseUnpermitted(
  unit: Unit,
  { permission }: AnyOperation,
  paths: Place['paths'],
  proposer: Actor | undefined,
): Refusal | undefined {
  if (permission === undefined) return undefined;
  const isHeld = paths.every(
    (path) =>
      holds(unit.actor, permission, path) || (proposer !== undefined && holds(proposer, permission, path)),
  );
  return isHeld ? undefined : permissionRefusal(permission);
}
