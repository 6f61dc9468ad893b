import { type AnyOperation, isRefusal, isWrite, type Refusal, refuse } from '@regie/contracts';
import type { FastifyRequest } from 'fastify';
import { nobody } from '../access/actor.ts';
import { readActor, readOrganisation, readTokenActor, type SignedIn } from '../accounts/read-actor.ts';
import { admitAttempt } from '../accounts/throttle-store.ts';
import type { House } from '../operations/perform.ts';
import { readSessionToken } from './session-cookie.ts';

interface Door {
  readonly house: House;
  readonly isSecure: boolean;
}

/** `Authorization: Bearer regie_…`; undefined without one, null when it is none of ours. */
function readBearer(request: FastifyRequest): string | null | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  return /^Bearer (regie_[\w-]{43})$/.exec(header)?.[1] ?? null;
}

/** Who sends the request, by a token for programs or by the session of a browser; undefined for nobody. */
export async function findSignedIn(
  request: FastifyRequest,
  { house, isSecure }: Door,
  operation: AnyOperation,
  purpose: 'use' | 'look' = 'use',
): Promise<SignedIn | Refusal | undefined> {
  const fields = operation.scope === 'visible' ? 'with-added-fields' : 'bare';
  const bearer = readBearer(request);
  if (bearer !== undefined) return await findByToken(request, house, operation, bearer, fields);
  const token = readSessionToken(request, isSecure);
  return token === undefined
    ? undefined
    : await readActor(house.database, token, house.clock.now(), {
        readsFields: fields,
        purpose,
        rules: house.signIn,
      });
}

async function findByToken(
  request: FastifyRequest,
  { database, clock }: House,
  operation: AnyOperation,
  bearer: string | null,
  fields: 'with-added-fields' | 'bare',
): Promise<SignedIn | Refusal | undefined> {
  const signedIn = bearer === null ? undefined : await readTokenActor(database, bearer, clock.now(), fields);
  if (signedIn === undefined) {
    const tried = { account: `token ${(bearer ?? '').slice(0, 12)}`, address: request.ip };
    const refused = await admitAttempt(database, tried, clock.now());
    return (
      refused &&
      refuse('access/too-many-tries', { ...(refused.facts === undefined ? {} : { facts: refused.facts }) })
    );
  }
  if (operation.needsSession === true) return refuse('access/session-needed');
  return isWrite(operation) && signedIn.access === 'read' ? refuse('access/token-reads-only') : signedIn;
}

/** The same, with nobody where an operation is open to all. */
export async function signInOf(
  operation: AnyOperation,
  door: Door,
  request: FastifyRequest,
): Promise<SignedIn | Refusal> {
  const signedIn = await findSignedIn(request, door, operation);
  if (signedIn !== undefined && (!isRefusal(signedIn) || operation.scope !== 'anonymous')) return signedIn;
  if (operation.scope !== 'anonymous') return refuse('access/not-signed-in');
  const organisation = await readOrganisation(door.house.database);
  return {
    actor: nobody,
    organisation: organisation ?? {
      id: nobody.personId,
      name: '',
      timeZone: 'Europe/Amsterdam',
      language: 'nl',
    },
  };
}
