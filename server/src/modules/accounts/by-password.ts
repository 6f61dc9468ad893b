import { type Refusal, refuse } from '@regie/contracts';
import { storeNotices } from '../../platform/notifications/notice-store.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { Kinds } from '../../platform/records/kinds.ts';
import { isAdministrator, listOtherAdministrators, openSession } from './account-store.ts';

/** What administrators are told of is about no record. */
const none = new Kinds([]);

/** Where people sign in at the provider, a password is for administrators only: for when the provider is away. */
export async function mayUsePassword(unit: Unit, personId: string): Promise<boolean> {
  return unit.signIn.passwords === 'everybody' || (await isAdministrator(unit.database, personId));
}

export async function refusePassword(unit: Unit, personId: string): Promise<Refusal | undefined> {
  return (await mayUsePassword(unit, personId)) ? undefined : refuse('accounts/passwords-closed');
}

/** What the event says of a sign-in by password where that is not the usual way. */
export function factsOfPassword(unit: Unit) {
  const isPast = unit.signIn.passwords === 'administrators';
  return { paths: [], ...(isPast ? { facts: { way: 'break-glass' } } : {}) };
}

/** A session by password; past the provider, the other administrators are told at once. */
export async function openByPassword(unit: Unit, personId: string, device: string): Promise<string> {
  if (unit.signIn.passwords === 'everybody') return await openSession(unit, personId, device);
  const others = await listOtherAdministrators(unit.database, personId);
  const told = { kind: 'break-glass' as const, recordId: null, subjectId: unit.eventId, facts: {} };
  await storeNotices(
    unit.database,
    none,
    { people: others.map((other) => ({ ...told, personId: other })), watchers: [], deciders: [] },
    { now: unit.now, actorId: personId, eventId: unit.eventId },
  );
  return await openSession(unit, personId, device, 'break-glass');
}
