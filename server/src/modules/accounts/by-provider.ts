import { isRefusal, type Language, type Refusal, refuse } from '@regie/contracts';
import { accountProviderOperations } from '@regie/contracts/account-provider';
import { browserMark, sessionTokenMark } from '../../platform/accounts/session-marks.ts';
import type { ProviderClaims } from '../../platform/accounts/sign-in-provider.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId, newToken } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import {
  grantTable,
  listAdministrators,
  openSession,
  personTable,
  refuseWithoutEngagement,
} from './account-store.ts';
import { type Admission, type Arrival, admitPerson } from './domain/admit-person.ts';
import {
  attemptWaitMinutes,
  findPeople,
  identityTable,
  keepAttempt,
  keepClaims,
  readClaims,
  readHeld,
  readRules,
  removeAttempt,
  takeAttempt,
} from './provider-store.ts';
import { secretsOf } from './sign-in-secrets.ts';

const operations = accountProviderOperations;

export const showWays: Answer<typeof operations.ways> = {
  operation: operations.ways,
  answer: async ({ signIn: { passwords, provider } }) => ({
    passwords,
    provider: provider === undefined ? null : { name: provider.rules.name },
  }),
};

/** Makes what only this browser can bring back, and says where it goes. Two tabs of one browser do not undo each other. */
export const beginAtProvider: Answer<typeof operations.beginAtProvider> = {
  operation: operations.beginAtProvider,
  answer: async (reading, { body, origin }) => {
    const { provider } = reading.signIn;
    if (provider === undefined) return refuse('accounts/no-provider');
    const [state, browser] = [newToken(), origin?.browser ?? newToken()];
    const begun = { state, browser, address: origin?.address ?? '', next: body.next ?? null };
    if (!(await keepAttempt(reading.database, begun, reading.now)))
      return refuse('accounts/too-many-tries', { facts: { minutes: attemptWaitMinutes } });
    const address = await provider.begin(secretsOf(state, browser));
    return isRefusal(address) ? address : { address, [browserMark]: browser };
  },
};

interface Coming {
  readonly claims: ProviderClaims;
  readonly next: string | null;
  readonly arrival: Arrival;
  /** Of the account that is there, or of the one that is made. */
  readonly personId: string;
}

export const signInByProvider: Verb<typeof operations.signInByProvider, Coming, Admission> = {
  operation: operations.signInByProvider,
  // Asking the provider takes its time, and what was tried once must not be tried again whatever comes of it.
  admit: async ({ database, clock, signIn }, { request: { body, origin } }) => {
    const { provider } = signIn;
    if (provider === undefined) return refuse('accounts/no-provider');
    const browser = origin?.browser;
    const { state, code, issuer, error } = body;
    const isBegun = browser !== undefined && (await takeAttempt(database, { state, browser }, clock.now()));
    if (!isBegun) return refuse('accounts/attempt-gone');
    const claims = await provider.finish(secretsOf(state, browser), { code, issuer, error });
    if (isRefusal(claims)) return claims;
    await keepClaims(database, state, claims);
    return undefined;
  },
  load: async (unit, { body }): Promise<Coming | Refusal> => {
    const kept = await readClaims(unit.database, body.state);
    const provider = unit.signIn.provider;
    if (kept === undefined || provider === undefined) return refuse('accounts/attempt-gone');
    const { claims, next } = kept;
    const people = await findPeople(unit.database, claims);
    const known = people.identified ?? people.addressed;
    const held = known === null ? [] : await readHeld(unit.database, known.personId);
    const administrators = await listAdministrators(unit.database);
    const { name, linksByEmail, creates } = provider.rules;
    const arrival = {
      ...people,
      provider: name,
      email: claims.email,
      isEmailVerified: claims.isEmailVerified,
      linksByEmail,
      creates,
      rules: await readRules(unit.database, claims.groups),
      held,
      isLastAdministrator: administrators.length === 1 && administrators[0] === known?.personId,
    };
    const personId = known?.personId ?? newId(unit.now.getTime());
    unit.eventActorId = personId;
    const closed = known?.isActive === true ? await refuseWithoutEngagement(unit, known.personId) : undefined;
    return closed ?? { claims, next, arrival, personId };
  },
  decide: ({ arrival }) => admitPerson(arrival),
  store: async (unit, admission, { claims, next, personId }, { body, origin }) => {
    if (admission.personId === null) await makePerson(unit, personId, claims, body.language);
    if (admission.isLinkedNow) await linkPerson(unit, personId, claims);
    await settleRoles(unit, personId, admission);
    await removeAttempt(unit.database, body.state);
    const token = await openSession(unit, personId, origin?.device ?? '', 'provider');
    return { personId, next, [sessionTokenMark]: token };
  },
};

async function makePerson(
  unit: Unit,
  id: string,
  { name, email }: ProviderClaims,
  language: Language = unit.organisation.language,
): Promise<void> {
  const after = {
    id,
    version: 1,
    name: name ?? email ?? '',
    email: email ?? '',
    job_title: null,
    is_active: true,
    language,
    theme: 'system',
    is_example: false,
    created_at: unit.now.toISOString(),
  };
  const scopeId = unit.organisation.id;
  await writeRows(unit, personTable, [{ before: null, after, recordId: null, scopeId }]);
}

async function linkPerson(unit: Unit, personId: string, { issuer, subject }: ProviderClaims): Promise<void> {
  const after = {
    id: newId(unit.now.getTime()),
    version: 1,
    person_id: personId,
    issuer,
    subject,
    created_at: unit.now.toISOString(),
  };
  const scopeId = unit.organisation.id;
  await writeRows(unit, identityTable, [{ before: null, after, recordId: null, scopeId }]);
}

async function settleRoles(unit: Unit, personId: string, { gives, takes }: Admission): Promise<void> {
  const taken = await readImages(unit.database, grantTable.name, takes);
  const given = gives.map(({ group, role, scopeId }) => ({
    id: newId(unit.now.getTime()),
    version: 1,
    person_id: personId,
    role,
    scope_id: scopeId,
    group_name: group,
  }));
  await writeRows(unit, grantTable, [
    ...[...taken.values()].map((before) => ({
      before,
      after: null,
      recordId: null,
      scopeId: String(before['scope_id']),
    })),
    ...given.map((after) => ({ before: null, after, recordId: null, scopeId: after.scope_id })),
  ]);
}
