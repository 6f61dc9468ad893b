import { type Refusal, refuse } from '@regie/contracts';
import {
  articleNumberPattern,
  type CharterContent,
  type CharterRefusal,
  type CharterState,
} from '@regie/contracts/governance';

/** A version of a charter as far as its course goes. */
export interface CharterVersion {
  readonly number: number;
  readonly state: CharterState;
  readonly purpose: string | null;
  readonly sponsorId: string | null;
  readonly askedById: string | null;
}

type Refused = Refusal<CharterRefusal> | undefined;

function refuseState(code: 'charters/not-draft' | 'charters/not-asked', { number }: CharterVersion) {
  return refuse(code, { facts: { number } });
}

/** Written is only what nobody was asked to approve; a purpose that is sent says something. */
export function refuseWriting(version: CharterVersion, content: CharterContent): Refused {
  if (version.state !== 'draft') return refuseState('charters/not-draft', version);
  return refuseEmptyPurpose(content);
}

export function refuseEmptyPurpose({ purpose }: CharterContent): Refused {
  const isEmpty = purpose !== undefined && (purpose ?? '').trim() === '';
  return isEmpty ? refuse('charters/purpose-empty', { place: 'body.purpose' }) : undefined;
}

/** Asked is for what says what it is for, of somebody else than who asks. */
export function refuseAsking(version: CharterVersion, actorId: string): Refused {
  if (version.state !== 'draft') return refuseState('charters/not-draft', version);
  if ((version.purpose ?? '').trim() === '')
    return refuse('charters/purpose-empty', { place: 'body.purpose' });
  if (version.sponsorId === null) return refuse('charters/no-sponsor', { place: 'body.sponsorId' });
  return version.sponsorId === actorId ? refuse('charters/own-approval') : undefined;
}

export function refuseWithdrawing(version: CharterVersion): Refused {
  return version.state === 'asked' ? undefined : refuseState('charters/not-asked', version);
}

/** The sponsor decides, and never on what the sponsor asked. */
export function refuseDeciding(version: CharterVersion, actorId: string): Refused {
  if (version.state !== 'asked') return refuseState('charters/not-asked', version);
  if (version.sponsorId !== actorId) return refuse('charters/not-sponsor');
  return version.askedById === actorId ? refuse('charters/own-approval') : undefined;
}

/** Paper counts for what is not decided yet, once the paper itself is there. */
export function refusePaper(
  version: CharterVersion,
  paper: { readonly signedOn: string; readonly today: string; readonly isAttached: boolean },
): Refused {
  if (version.state !== 'draft' && version.state !== 'asked') {
    return refuseState('charters/not-draft', version);
  }
  if ((version.purpose ?? '').trim() === '')
    return refuse('charters/purpose-empty', { place: 'body.purpose' });
  if (paper.signedOn > paper.today) {
    return refuse('charters/signed-in-future', { place: 'body.signedOn', facts: { day: paper.signedOn } });
  }
  return paper.isAttached ? undefined : refuse('charters/paper-missing');
}

/** A number that an earlier version had and this one dropped belongs to what it was. */
export function refuseArticle(
  number: string,
  standing: readonly string[],
  earlier: readonly string[],
): Refused {
  if (!articleNumberPattern.test(number)) {
    return refuse('charters/article-number', { place: 'parameters.number', facts: { number } });
  }
  if (standing.includes(number) || !earlier.includes(number)) return undefined;
  return refuse('charters/article-used', { place: 'parameters.number', facts: { number } });
}
