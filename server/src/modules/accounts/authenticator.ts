import { randomBytes, randomInt } from 'node:crypto';
import { type Refusal, refuse } from '@regie/contracts';
import { accountSecurityOperations } from '@regie/contracts/accounts';
import { admitAttempt, forgetFailures } from '../../platform/accounts/throttle-store.ts';
import type { DatabaseTransaction } from '../../platform/database/connect.ts';
import { hashToken } from '../../platform/identifiers.ts';
import type { Answer, Call, House, Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { type Credential, endSessions, findCredential } from './account-store.ts';
import { verifyPassword } from './password-hash.ts';
import { readWays } from './provider-store.ts';
import {
  confirmSecret,
  countRecoveryCodes,
  findAuthenticator,
  removeAuthenticator,
  saveSecret,
  useCode,
} from './security-store.ts';
import { authenticatorAddress, findStep, toBase32 } from './totp.ts';

const operations = accountSecurityOperations;

/** Tries of one's own password and codes count as those of signing in do. */
async function admitOwn(
  { database, clock }: House,
  {
    actor,
    request,
  }: Call<(typeof operations)['confirmAuthenticator']> | Call<(typeof operations)['beginAuthenticator']>,
): Promise<Refusal | undefined> {
  return await admitAttempt(
    database,
    { account: actor.personId, address: request.origin?.address ?? '' },
    clock.now(),
  );
}

async function checkOwnPassword(unit: Unit, password: string): Promise<Credential | Refusal> {
  const credential = await findCredential(unit.database, { id: unit.actor.personId });
  if (credential === undefined) return refuse('access/not-signed-in');
  const isRight = await verifyPassword(credential.passwordHash ?? undefined, password);
  return isRight ? credential : refuse('accounts/sign-in-failed', { place: 'body.password' });
}

async function forgetTries(unit: Unit, address: string | undefined): Promise<void> {
  await forgetFailures(unit.database, { account: unit.actor.personId, address: address ?? '' }, unit.now);
}

export const showAuthenticator: Answer<typeof operations.authenticator> = {
  operation: operations.authenticator,
  answer: async (reading) => {
    const left = await countRecoveryCodes(reading);
    const { hasPassword, linkedAt } = await readWays(reading);
    const name = reading.signIn.provider?.rules.name ?? '';
    const provider = linkedAt === null ? null : { name, since: linkedAt };
    return { isOn: left !== undefined, recoveryCodes: left ?? 0, hasPassword, provider };
  },
};

export const beginAuthenticator: Verb<typeof operations.beginAuthenticator, Credential, Credential> = {
  operation: operations.beginAuthenticator,
  admit: admitOwn,
  load: async (unit, { body }) => {
    const credential = await checkOwnPassword(unit, body.password);
    const isOn = (await findAuthenticator(unit.database, unit.actor.personId))?.isConfirmed === true;
    return isOn ? refuse('accounts/authenticator-on') : credential;
  },
  decide: (credential) => credential,
  store: async (unit, { email }, _state, { origin }) => {
    await forgetTries(unit, origin?.address);
    const bytes = randomBytes(20);
    await saveSecret(unit, bytes);
    const secret = toBase32(bytes);
    return { eventId: unit.eventId, secret, address: authenticatorAddress('Regie', email, secret) };
  },
};

const recoveryCount = 10;
/** Without letters and figures that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function newRecoveryCode(): string {
  const code = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

export const confirmAuthenticator: Verb<typeof operations.confirmAuthenticator, number, number> = {
  operation: operations.confirmAuthenticator,
  admit: admitOwn,
  load: async (unit, { body }): Promise<number | Refusal> => {
    const found = await findAuthenticator(unit.database, unit.actor.personId);
    const step =
      found === undefined || found.isConfirmed
        ? undefined
        : findStep(found.secret, body.code, unit.now, found.lastStep);
    return step ?? refuse('accounts/code-wrong', { place: 'body.code' });
  },
  decide: (step) => step,
  store: async (unit, step, _state, { origin }) => {
    await forgetTries(unit, origin?.address);
    const recoveryCodes = Array.from({ length: recoveryCount }, newRecoveryCode);
    await confirmSecret(unit, step, recoveryCodes);
    return { eventId: unit.eventId, recoveryCodes };
  },
};

export const removeMyAuthenticator: Verb<typeof operations.removeAuthenticator, Credential, Credential> = {
  operation: operations.removeAuthenticator,
  admit: admitOwn,
  load: async (unit, { body }) => await checkOwnPassword(unit, body.password),
  decide: (credential) => credential,
  store: async (unit, { id }, _state, { origin }) => {
    await forgetTries(unit, origin?.address);
    await removeAuthenticator(unit.database, id);
    return { eventId: unit.eventId };
  },
};

export const removeAuthenticatorOf: Verb<typeof operations.removeAuthenticatorOf, Credential, Credential> = {
  operation: operations.removeAuthenticatorOf,
  load: async (unit, { parameters }): Promise<Credential | Refusal> =>
    (await findCredential(unit.database, { id: parameters.id })) ?? refuse('request/not-found'),
  place: (_state, _request, unit) => ({ paths: [[unit.organisation.id]] }),
  decide: (credential) => credential,
  store: async (unit, { id }) => {
    await removeAuthenticator(unit.database, id);
    await endSessions(unit, id);
    return { eventId: unit.eventId };
  },
};

/** What signing in asks beside the password: nothing, a code that is right, or a recovery code that is left. */
export async function checkCode(
  database: DatabaseTransaction,
  personId: string,
  code: string | undefined,
  now: Date,
): Promise<Refusal | undefined> {
  const found = await findAuthenticator(database, personId);
  if (found === undefined || !found.isConfirmed) return undefined;
  if (code === undefined || code === '') return refuse('accounts/code-needed', { place: 'body.code' });
  const step = findStep(found.secret, code, now, found.lastStep);
  const hash = hashToken(code.trim().toLowerCase());
  const recovery = found.recoveryHashes.find((one) => one.equals(hash));
  if (step === undefined && recovery === undefined)
    return refuse('accounts/code-wrong', { place: 'body.code' });
  await useCode(database, personId, recovery === undefined ? { step: step ?? 0 } : { recovery });
  return undefined;
}
