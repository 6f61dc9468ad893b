import { Client, tokenOf } from './client.ts';

/** Places of the small tree that tests and figures play in. */
const placeNames = ['organisation', 'north', 'canal', 'bridge', 'lock', 'south', 'harbour', 'roof'] as const;
export type PlaceName = (typeof placeNames)[number];

/** Who holds which role where; without a role they hold none, closed ones had one. */
export interface CastMember {
  readonly role?: string;
  readonly at?: PlaceName;
  readonly isClosed?: boolean;
}
export type Cast = Readonly<Record<string, CastMember>>;

export interface WorldPerson {
  readonly id: string;
  readonly token: string;
  readonly email: string;
}

/** An organisation with two portfolios that do not see each other, people in their roles, and a risk on each side. */
export interface World {
  readonly places: Readonly<Record<PlaceName, string>>;
  readonly people: Readonly<Record<string, WorldPerson>>;
  readonly bridgeRisk: string;
  readonly roofRisk: string;
}

/** Of everybody in the world. */
export const worldPassword = 'een brug te ver voor iedereen';

/** People of the server's own tests. */
export const usualCast: Cast = {
  administrator: { role: 'administrator', at: 'organisation' },
  officer: { role: 'pmo-officer', at: 'organisation' },
  auditor: { role: 'auditor', at: 'organisation' },
  northManager: { role: 'portfolio-manager', at: 'north' },
  canalManager: { role: 'programme-manager', at: 'canal' },
  bridgeManager: { role: 'project-manager', at: 'bridge' },
  bridgeSponsor: { role: 'sponsor', at: 'bridge' },
  bridgeMember: { role: 'team-member', at: 'bridge' },
  bridgeStakeholder: { role: 'stakeholder', at: 'bridge' },
  southManager: { role: 'portfolio-manager', at: 'south' },
  roofManager: { role: 'project-manager', at: 'roof' },
  roleless: {},
  closed: { role: 'pmo-officer', at: 'organisation', isClosed: true },
};

async function setUp(url: string, setUpUrl: string): Promise<WorldPerson> {
  const token = new URL(setUpUrl).searchParams.get('token');
  const email = 'pmo@example.org';
  const answer = await new Client(url).post('/setup', {
    token,
    organisationName: 'Gemeente Voorbeeld',
    language: 'nl',
    name: 'Pia Mol',
    email,
    password: worldPassword,
    hasExample: false,
  });
  return { id: answer.body.personId, token: tokenOf(answer), email };
}

async function makePlaces(pmo: Client): Promise<World['places']> {
  const organisation: string = (await pmo.must('GET', '/me')).organisation.id;
  const make = async (path: string, scopeId: string, title: string, more: object = {}): Promise<string> =>
    (await pmo.must('POST', path, { body: { scopeId, title, ...more } })).record.id;
  const north = await make('/portfolios', organisation, 'Noord');
  const south = await make('/portfolios', organisation, 'Zuid');
  const canal = await make('/programmes', north, 'Kanaal');
  const money = { budgetCents: 1_250_000_00, costOfDelayCents: 4_000_00 };
  const bridge = await make('/projects', canal, 'Brug', { code: 'BRUG', ...money });
  const lock = await make('/projects', north, 'Sluis', { code: 'SLUIS', ...money });
  const harbour = await make('/programmes', south, 'Haven');
  const roof = await make('/projects', south, 'Dak', { code: 'DAK', ...money });
  return { organisation, north, canal, bridge, lock, south, harbour, roof };
}

async function addPerson(
  url: string,
  pmo: Client,
  name: string,
  member: CastMember,
  places: World['places'],
) {
  const email = `${name.toLowerCase()}@example.org`;
  const added = await pmo.must('POST', '/people', { body: { name: `Test ${name}`, email } });
  const { person, activationPath } = added;
  if (member.role !== undefined) {
    const scopeId = places[member.at ?? 'organisation'];
    await pmo.must('POST', '/roles', { body: { personId: person.id, role: member.role, scopeId } });
  }
  const token = new URL(activationPath, url).searchParams.get('token');
  const activated = await new Client(url).post('/activation', { token, password: worldPassword });
  if (member.isClosed === true) {
    await pmo.must('PATCH', `/people/${person.id}`, { version: person.version, body: { isActive: false } });
  }
  return { id: person.id, token: tokenOf(activated), email };
}

/** Sets a new server up and fills it through its own operations. The first person, `pmo`, may do everything. */
export async function buildWorld(url: string, setUpUrl: string, cast: Cast = usualCast): Promise<World> {
  const first = await setUp(url, setUpUrl);
  const pmo = new Client(url, first.token);
  const places = await makePlaces(pmo);
  const people: Record<string, WorldPerson> = { pmo: first };
  for (const [name, member] of Object.entries(cast)) {
    people[name] = await addPerson(url, pmo, name, member, places);
  }
  const judged = { probability: 4, impactTime: 3, costEffectCents: 500_000_00 };
  const risk = async (scopeId: string, title: string): Promise<string> =>
    (await pmo.must('POST', '/risks', { body: { scopeId, title, ...judged } })).record.id;
  return {
    places,
    people,
    bridgeRisk: await risk(places.bridge, 'Fundering onbekend'),
    roofRisk: await risk(places.roof, 'Asbest gevonden'),
  };
}
