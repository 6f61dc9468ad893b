import type { Client, PlaceName, World } from '../testing.ts';
import type { Subject } from './expectation.ts';
import { forEachRegister } from './register-rows.ts';

/** Where a thing stands as seen from the north side, or why there is none. */
export const sides = ['own', 'other', 'archived', 'deleted', 'random'] as const;
export type Side = (typeof sides)[number];

/** One thing of each kind on a side. `places` are the places above and at it, where a role counts. */
export interface Thing {
  readonly id: string;
  readonly places: readonly PlaceName[];
  /** The places above it only. */
  readonly above: readonly PlaceName[];
}
export type Things = Readonly<Record<Side, Readonly<Record<Subject, Thing>>>>;

/** What is gone stands nowhere; its history is left to who reads the whole house. */
const gonePlaces: readonly PlaceName[] = ['organisation'];
const randomId = '01890000-0000-7000-8000-0000000000ff';

async function make(pmo: Client, path: string, scopeId: string, title: string, more: object = {}) {
  const body = { scopeId, title, ...more };
  return await pmo.must('POST', path, { body });
}

async function archived(pmo: Client, path: string, scopeId: string, more: object = {}): Promise<string> {
  const { record } = await make(pmo, path, scopeId, 'Weggelegd', more);
  await pmo.must('POST', `/records/${record.id}/archive`, { version: 1 });
  return record.id;
}

async function deleted(pmo: Client, path: string, scopeId: string, more: object = {}): Promise<string> {
  const { record, eventId } = await make(pmo, path, scopeId, 'Verwijderd', more);
  await pmo.must('POST', `/events/${eventId}/undo`);
  return record.id;
}

/** A place of the world itself: a role may be held at it. */
const at = (id: string, places: readonly PlaceName[]): Thing => ({ id, places, above: places.slice(0, -1) });
/** Something within a place. */
const inside = (id: string, places: readonly PlaceName[]): Thing => ({ id, places, above: places });

/** Makes what the world lacks and says of everything where it stands, by hand. */
export async function makeThings(pmo: Client, { places, bridgeRisk, roofRisk }: World): Promise<Things> {
  const north: readonly PlaceName[] = ['organisation', 'north'];
  const canal: readonly PlaceName[] = [...north, 'canal'];
  const bridge: readonly PlaceName[] = [...canal, 'bridge'];
  const south: readonly PlaceName[] = ['organisation', 'south'];
  const roof: readonly PlaceName[] = [...south, 'roof'];
  const gone = async (path: string, scopeId: string, more: object = {}) => ({
    id: await deleted(pmo, path, scopeId, more),
    places: gonePlaces,
    above: gonePlaces,
  });
  const row = async (path: string, scopeId: string): Promise<string> =>
    (await make(pmo, path, scopeId, 'Regel')).record.id;
  const random = { id: randomId, places: [], above: [] };
  return {
    own: {
      portfolio: at(places.north, north),
      programme: at(places.canal, canal),
      project: at(places.bridge, bridge),
      risk: inside(bridgeRisk, bridge),
      ...(await forEachRegister(async (path) => inside(await row(path, places.bridge), bridge))),
    },
    other: {
      portfolio: at(places.south, south),
      programme: at(places.harbour, [...south, 'harbour']),
      project: at(places.roof, roof),
      risk: inside(roofRisk, roof),
      ...(await forEachRegister(async (path) => inside(await row(path, places.roof), roof))),
    },
    archived: {
      portfolio: inside(await archived(pmo, '/portfolios', places.north), north),
      programme: inside(await archived(pmo, '/programmes', places.north), north),
      project: inside(await archived(pmo, '/projects', places.canal, { code: 'WEG' }), canal),
      risk: inside(await archived(pmo, '/risks', places.bridge), bridge),
      ...(await forEachRegister(async (path) => inside(await archived(pmo, path, places.bridge), bridge))),
    },
    deleted: {
      portfolio: await gone('/portfolios', places.north),
      programme: await gone('/programmes', places.north),
      project: await gone('/projects', places.canal, { code: 'GEWIST' }),
      // Its project stands, and so its history is read where it was.
      risk: { ...(await gone('/risks', places.bridge)), places: bridge },
      ...(await forEachRegister(async (path) => ({ ...(await gone(path, places.bridge)), places: bridge }))),
    },
    random: {
      portfolio: random,
      programme: random,
      project: random,
      risk: random,
      ...(await forEachRegister(async () => random)),
    },
  };
}
