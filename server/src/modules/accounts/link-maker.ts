import type { House } from '../../platform/operations/perform.ts';
import { makeLink } from './account-store.ts';

/** Links for messages that carry one, made at the moment of sending. */
export function linkMaker({ database }: House) {
  return async (kind: string, personId: string, now: Date): Promise<string | undefined> =>
    kind === 'invitation' || kind === 'reset' ? await makeLink(database, kind, personId, now) : undefined;
}
