import { type Refusal, refuse } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { sessionTokenMark, signedOutMark } from '../../platform/accounts/session-marks.ts';
import { type Attempt, admitAttempt, forgetFailures } from '../../platform/accounts/throttle-store.ts';
import type { Request, Verb } from '../../platform/operations/perform.ts';
import {
  type Credential,
  endSessions,
  findCredential,
  hasSession,
  refuseWithoutEngagement,
  wayOfSession,
} from './account-store.ts';
import { checkCode } from './authenticator.ts';
import { factsOfPassword, openByPassword, refusePassword } from './by-password.ts';
import { verifyPassword } from './password-hash.ts';

type SignIn = typeof accountOperations.signIn;

function attemptOf({ body, origin }: Request<SignIn>): Attempt {
  return { account: body.email, address: origin?.address ?? '' };
}

/** Every try is counted before the transaction, so that a refused one counts too. */
export const signIn: Verb<SignIn, Credential, Credential> = {
  operation: accountOperations.signIn,
  admit: async ({ database, clock }, { request }) =>
    await admitAttempt(database, attemptOf(request), clock.now()),
  load: async (unit, { body }): Promise<Credential | Refusal> => {
    const credential = await findCredential(unit.database, { email: body.email });
    const isRight = await verifyPassword(credential?.passwordHash ?? undefined, body.password);
    if (credential === undefined || !isRight || !credential.isActive)
      return refuse('accounts/sign-in-failed');
    const refused = await checkCode(unit.database, credential.id, body.code, unit.now);
    if (refused !== undefined) return refused;
    const closed =
      (await refusePassword(unit, credential.id)) ?? (await refuseWithoutEngagement(unit, credential.id));
    if (closed !== undefined) return closed;
    unit.eventActorId = credential.id;
    return credential;
  },
  place: (_state, _request, unit) => factsOfPassword(unit),
  decide: (credential) => credential,
  store: async (unit, { id }, _state, request) => {
    await forgetFailures(unit.database, attemptOf(request), unit.now);
    const token = await openByPassword(unit, id, request.origin?.device ?? '');
    return { personId: id, [sessionTokenMark]: token };
  },
};

type Way = Awaited<ReturnType<typeof wayOfSession>>;

export const signOut: Verb<typeof accountOperations.signOut, Way, null> = {
  operation: accountOperations.signOut,
  // A program with a token, or a command beside the server, has no session to end.
  load: async (unit) =>
    unit.actor.sessionId === null ? refuse('request/not-found') : await wayOfSession(unit),
  decide: () => null,
  store: async (unit) => {
    await endSessions(unit, unit.actor.personId, { only: unit.actor.sessionId ?? '' });
    return { eventId: unit.eventId, providerAddress: null, [signedOutMark]: true };
  },
  // Who signed in at the provider is still signed in there, and would come back in with one click.
  afterCommit: async ({ signIn: { provider } }, _call, response, way) =>
    way === 'provider' && provider !== undefined
      ? { ...response, providerAddress: await provider.signOutAddress() }
      : response,
};

export const revokeSession: Verb<typeof accountOperations.revokeSession, null, string> = {
  operation: accountOperations.revokeSession,
  load: async (unit, { parameters }): Promise<null | Refusal> =>
    (await hasSession(unit, unit.actor.personId, parameters.id)) ? null : refuse('request/not-found'),
  decide: (_state, { parameters }) => parameters.id,
  store: async (unit, only) => {
    await endSessions(unit, unit.actor.personId, { only });
    return { eventId: unit.eventId };
  },
};
