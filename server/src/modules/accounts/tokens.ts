import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { accountSecurityOperations } from '@regie/contracts/accounts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { hashToken, newId, newToken } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import { endTokens, listTokens, tokenTable } from './security-store.ts';

const operations = accountSecurityOperations;

export const listMyTokens: Answer<typeof operations.listTokens> = {
  operation: operations.listTokens,
  answer: async (reading) => ({ rows: [...(await listTokens(reading))] }),
};

/** The prefix tells people and scanners of leaked secrets what it is. */
const prefix = 'regie_';

export const makeToken: Verb<
  typeof operations.makeToken,
  null,
  { readonly token: string; readonly after: Image }
> = {
  operation: operations.makeToken,
  load: async () => null,
  decide: (_state, { body }, unit) => {
    const token = `${prefix}${newToken()}`;
    const after = {
      id: newId(unit.now.getTime()),
      version: 1,
      person_id: unit.actor.personId,
      name: body.name,
      access: body.access,
      token_hash: `\\x${hashToken(token).toString('hex')}`,
      created_at: unit.now.toISOString(),
      expires_at: new Date(unit.now.getTime() + body.days * 86_400_000).toISOString(),
      last_used_at: null,
    };
    return { token, after };
  },
  store: async (unit, { token, after }) => {
    const written = await writeRows(unit, tokenTable, [
      { before: null, after, recordId: null, scopeId: null },
    ]);
    if (isRefusal(written)) return written;
    const entry = (await listTokens(unit)).find(({ id }) => id === after.id);
    return entry === undefined ? refuse('request/not-found') : { eventId: unit.eventId, token, entry };
  },
};

export const revokeAllTokens: Verb<typeof operations.revokeAllTokens, null, null> = {
  operation: operations.revokeAllTokens,
  load: async () => null,
  decide: () => null,
  store: async (unit) => {
    await endTokens(unit, unit.actor.personId);
    return { eventId: unit.eventId };
  },
};

export const revokeToken: Verb<typeof operations.revokeToken, string, string> = {
  operation: operations.revokeToken,
  load: async (unit, { parameters }): Promise<string | Refusal> => {
    const isOwn = (await listTokens(unit)).some(({ id }) => id === parameters.id);
    return isOwn ? parameters.id : refuse('request/not-found');
  },
  decide: (id) => id,
  store: async (unit, id) => {
    await endTokens(unit, unit.actor.personId, id);
    return { eventId: unit.eventId };
  },
};
