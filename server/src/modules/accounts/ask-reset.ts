import { accountSecurityOperations } from '@regie/contracts/accounts';
import { admitAttempt } from '../../platform/accounts/throttle-store.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import { type Credential, findCredential } from './account-store.ts';
import { mayUsePassword } from './by-password.ts';
import { deliverLink } from './security-store.ts';

type AskReset = typeof accountSecurityOperations.askReset;

/**
 * Whoever asks gets the same answer; a link goes by mail to an account that is open. Asking costs the same too: an event
 * is written either way, and the link is made by the worker that sends it.
 */
export const askReset: Verb<AskReset, Credential | null, Credential | null> = {
  operation: accountSecurityOperations.askReset,
  admit: async ({ database, clock }, { request: { body, origin } }) =>
    await admitAttempt(
      database,
      { account: `reset ${body.email}`, address: origin?.address ?? '' },
      clock.now(),
    ),
  load: async (unit, { body }) => {
    const credential = await findCredential(unit.database, { email: body.email });
    if (credential === undefined) return null;
    return (await mayUsePassword(unit, credential.id)) ? credential : null;
  },
  decide: (credential) => (credential?.isActive === true ? credential : null),
  store: async (unit, credential) => {
    const id = newId(unit.now.getTime());
    if (credential !== null) await deliverLink(unit, 'reset', credential.id, id);
    return {};
  },
};
