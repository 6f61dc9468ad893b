import { type Refusal, refuse } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { sessionTokenMark, signedOutMark } from '../../platform/accounts/session-marks.ts';
import type { House, Verb } from '../../platform/operations/perform.ts';
import { type Credential, endSessions, findCredential, openSession } from './account-store.ts';
import { verifyPassword } from './password-hash.ts';
import { checkThrottle, countAttempt, forgetFailures } from './throttle-store.ts';

/** Every try is counted outside the transaction first, so that a refusal still counts. */
export function signInVerb(house: House): Verb<typeof accountOperations.signIn, Credential, Credential> {
  return {
    operation: accountOperations.signIn,
    load: async (unit, { body, origin }): Promise<Credential | Refusal> => {
      const attempt = { account: body.email, address: origin?.address ?? '' };
      const throttled = await checkThrottle(house.database, attempt, unit.now);
      if (throttled !== undefined) return throttled;
      await countAttempt(house.database, attempt, unit.now);
      const credential = await findCredential(unit.database, { email: body.email });
      const isRight = await verifyPassword(credential?.passwordHash ?? undefined, body.password);
      if (credential === undefined || !isRight || !credential.isActive)
        return refuse('accounts/sign-in-failed');
      await forgetFailures(house.database, attempt, unit.now);
      unit.eventActorId = credential.id;
      return credential;
    },
    decide: (credential) => credential,
    store: async (unit, { id }, _state, { origin }) => {
      const token = await openSession(unit, id, origin?.device ?? '');
      return { personId: id, [sessionTokenMark]: token };
    },
  };
}

export const signOut: Verb<typeof accountOperations.signOut, null, null> = {
  operation: accountOperations.signOut,
  load: async () => null,
  decide: () => null,
  store: async (unit) => {
    await endSessions(unit, unit.actor.personId, { only: unit.actor.sessionId ?? '' });
    return { eventId: unit.eventId, [signedOutMark]: true };
  },
};

export const revokeSession: Verb<typeof accountOperations.revokeSession, null, string> = {
  operation: accountOperations.revokeSession,
  load: async () => null,
  decide: (_state, { parameters }) => parameters.id,
  store: async (unit, only) => {
    const ended = await endSessions(unit, unit.actor.personId, { only });
    return ended === 0 ? refuse('request/not-found') : { eventId: unit.eventId };
  },
};
