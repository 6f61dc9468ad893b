import { type Refusal, refuse } from '@regie/contracts';
import type { Siting } from '@regie/contracts/governance';

interface Dated {
  readonly siting: Siting;
  readonly engagementEndsOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What cannot be said of an office. */
export function checkOffice({ siting, engagementEndsOn, startsOn, endsOn }: Dated): Refusal | undefined {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    return refuse('offices/end-before-start', {
      place: 'body.endsOn',
      facts: { start: startsOn, end: endsOn },
    });
  }
  if (siting === 'external' && engagementEndsOn === null) {
    return refuse('offices/external-without-end', { place: 'body.engagementEndsOn' });
  }
  return undefined;
}
