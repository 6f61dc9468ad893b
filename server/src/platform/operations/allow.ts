import { type AnyOperation, type Refusal, refuse } from '@regie/contracts';
import { type Actor, holds } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { Place } from './perform.ts';
import type { Unit } from './unit.ts';

/** Permission first, then governance; the same two questions that `can` answers beforehand. */
export async function allow(
  unit: Unit,
  place: Place,
  proposer: Actor | undefined,
): Promise<Refusal | undefined> {
  const { operation } = unit;
  if (operation.permission === undefined) return undefined;
  if (place.paths.length === 0) return permissionRefusal(operation.permission);
  const asked = [
    { operation, paths: place.paths },
    ...(place.parts ?? []).filter((part) => part.operation.id !== operation.id),
  ];
  for (const one of asked) {
    const denied = refuseUnpermitted(unit, one.operation, one.paths, proposer);
    if (denied !== undefined) return denied;
  }
  for (const one of asked) {
    const denied = await refuseByGovernance(unit, one.operation, one.paths, place.facts ?? {}, proposer);
    if (denied !== undefined) return denied;
  }
  return undefined;
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

async function refuseByGovernance(
  unit: Unit,
  operation: AnyOperation,
  scopePaths: Place['paths'],
  facts: Readonly<Record<string, unknown>>,
  proposer: Actor | undefined,
): Promise<Refusal | undefined> {
  if (scopePaths.length === 0) return undefined;
  const actorId = (proposer ?? unit.actor).personId;
  const verdicts = await unit.governance({ operation, actorId, scopePaths, facts });
  const worst = verdicts.find(({ outcome }) => outcome === 'blocked' || outcome === 'reserved');
  if (worst === undefined) return undefined;
  return refuse(worst.outcome === 'blocked' ? 'governance/blocked' : 'governance/reserved', {
    facts: { control: worst.reasons.map(({ code }) => code).join(', ') },
  });
}
