import { isRefusal, type Refusal, type Role, refuse } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { permissionsAnywhere, permissionsOn } from '../../platform/access/actor.ts';
import { admitAttempt, forgetFailures } from '../../platform/accounts/throttle-store.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import { listOwnNames } from '../../platform/terms/own-names.ts';
import {
  type Credential,
  endSessions,
  findCredential,
  hasExamplePeople,
  lockOwnPerson,
  personTable,
  readOrganisationSettings,
  savePassword,
} from './account-store.ts';
import { checkPassword } from './domain/password.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';

export const showMe: Answer<typeof accountOperations.me> = {
  operation: accountOperations.me,
  answer: async (reading) => {
    const { actor, organisation } = reading;
    const person = await reading.database
      .selectFrom('person')
      .select(['id', 'version', 'name', 'email', 'language', 'theme'])
      .where('id', '=', actor.personId)
      .executeTakeFirst();
    if (person === undefined) return refuse('access/not-signed-in');
    const { language, theme, ...named } = person;
    const held = [...new Set(actor.grants.map(({ role }): Role => role))];
    return {
      person: named,
      language,
      theme,
      organisation: {
        id: organisation.id,
        name: organisation.name,
        timeZone: organisation.timeZone,
        today: reading.today,
        hasExample: await hasExamplePeople(reading.database),
        ...(await readOrganisationSettings(reading.database)),
      },
      roles: held,
      ownNames: [...(await listOwnNames(reading))],
      permissions: [...permissionsAnywhere(actor)],
      organisationPermissions: [...permissionsOn(actor, [organisation.id])],
    };
  },
};

export const listMySessions: Answer<typeof accountOperations.listSessions> = {
  operation: accountOperations.listSessions,
  answer: async (reading) => {
    const rows = await reading.database
      .selectFrom('session')
      .select(['id', 'created_at as createdAt', 'last_seen_at as lastSeenAt', 'device', 'way'])
      .where('person_id', '=', reading.actor.personId)
      .orderBy('last_seen_at', 'desc')
      .execute();
    return { rows: rows.map((row) => ({ ...row, isCurrent: row.id === reading.actor.sessionId })) };
  },
};

export const updateMe: Verb<typeof accountOperations.updateMe, Image, Image> = {
  operation: accountOperations.updateMe,
  load: async (unit) => (await lockOwnPerson(unit)) ?? refuse('access/not-signed-in'),
  decide: (before, { body }) => ({ ...before, ...body, version: before.version + 1 }),
  store: async (unit, after, before) => {
    const written = await writeRows(unit, personTable, [{ before, after, recordId: null, scopeId: null }]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};

/** The second form on which passwords can be guessed is throttled like the first. */
export const changePassword: Verb<typeof accountOperations.changePassword, Credential, string> = {
  operation: accountOperations.changePassword,
  admit: async ({ database, clock }, { actor, request }) => {
    const attempt = { account: actor.personId, address: request.origin?.address ?? '' };
    return await admitAttempt(database, attempt, clock.now());
  },
  load: async (unit, { body }): Promise<Credential | Refusal> => {
    const credential = await findCredential(unit.database, { id: unit.actor.personId });
    if (credential === undefined) return refuse('access/not-signed-in');
    const isRight = await verifyPassword(credential.passwordHash ?? undefined, body.current);
    return isRight ? credential : refuse('accounts/sign-in-failed', { place: 'body.current' });
  },
  decide: ({ name, email }, { body }) => checkPassword(body.next, [name, email]) ?? body.next,
  store: async (unit, next, { id }, { origin }) => {
    await forgetFailures(unit.database, { account: id, address: origin?.address ?? '' }, unit.now);
    await savePassword(unit, id, await hashPassword(next));
    await endSessions(unit, id, { except: unit.actor.sessionId });
    return { eventId: unit.eventId };
  },
};
