import type { Log } from '@regie/server';
import { makeThings, type Things } from '../authorisation/things.ts';
import { type Cast, type OpenHouse, openHouse, type SetClock } from '../testing.ts';

/** A house with things of every kind on both sides. */
export interface TriedHouse extends OpenHouse {
  readonly things: Things;
}

/** A house of which the north side is asked in every way, and where the south is not to be seen from there. */
export async function openTriedHouse(cast: Cast = {}, log?: Log, clock?: SetClock): Promise<TriedHouse> {
  const house = await openHouse(
    {
      ...cast,
      north: { role: 'pmo-manager', at: 'north' },
      proposer: { role: 'pmo-officer', at: 'organisation' },
      second: { role: 'pmo-manager', at: 'organisation' },
    },
    log,
    clock,
  );
  // Once some have a mandate to decide on waivers, who prepares the requests needs one too, and nobody gives it to themselves.
  const body = {
    kind: 'waiver',
    upToCents: null,
    startsOn: '2020-01-01',
    endsOn: null,
    personId: house.world.people['pmo']?.id,
    scopeId: house.world.places.organisation,
  };
  await house.as('second').must('POST', '/mandates', { body });
  return { ...house, things: await makeThings(house.as('pmo'), house.world) };
}
