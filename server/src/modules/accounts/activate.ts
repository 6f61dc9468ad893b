import { type Refusal, refuse } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { sessionTokenMark } from '../../platform/accounts/session-marks.ts';
import { admitAttempt, forgetFailures } from '../../platform/accounts/throttle-store.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import {
  type Credential,
  endSessions,
  findCredential,
  findLink,
  savePassword,
  useLink,
} from './account-store.ts';
import { factsOfPassword, openByPassword, refusePassword } from './by-password.ts';
import { checkPassword } from './domain/password.ts';
import { hashPassword } from './password-hash.ts';
import { findAuthenticator, removeLinks } from './security-store.ts';

/** A person chooses a password with a link of theirs; whoever was signed in as them is not any more. */
export const activateAccount: Verb<typeof accountOperations.activate, Credential, string> = {
  operation: accountOperations.activate,
  admit: async ({ database, clock }, { request: { body, origin } }) =>
    await admitAttempt(
      database,
      { account: `link ${body.token}`, address: origin?.address ?? '' },
      clock.now(),
    ),
  load: async (unit, { body }): Promise<Credential | Refusal> => {
    const link = await findLink(unit.database, ['activation', 'invitation', 'reset'], body.token, unit.now);
    if (link === undefined || link.personId === null) return refuse('accounts/link-gone');
    const person = await findCredential(unit.database, { id: link.personId });
    if (person === undefined || !person.isActive) return refuse('accounts/link-gone');
    const refused = await refusePassword(unit, person.id);
    if (refused !== undefined) return refused;
    unit.eventActorId = person.id;
    return person;
  },
  place: (_state, _request, unit) => factsOfPassword(unit),
  decide: ({ name, email }, { body }) => checkPassword(body.password, [name, email]) ?? body.password,
  store: async (unit, password, { id }, { body, origin }) => {
    if (!(await useLink(unit, body.token))) return refuse('accounts/link-gone');
    await removeLinks(unit.database, id);
    await savePassword(unit, id, await hashPassword(password));
    await endSessions(unit, id);
    await forgetFailures(
      unit.database,
      { account: `link ${body.token}`, address: origin?.address ?? '' },
      unit.now,
    );
    // Who has the mailbox does not have the authenticator: the new password signs in with a code.
    if ((await findAuthenticator(unit.database, id))?.isConfirmed === true) return { personId: id };
    const token = await openByPassword(unit, id, origin?.device ?? '');
    return { personId: id, [sessionTokenMark]: token };
  },
};
