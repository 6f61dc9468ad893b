import type { Figure, Measurement } from '../figure.ts';
import { secondServer } from '../promises/let-through.ts';
import { attacks, type Stage } from '../sign-in/attacks.ts';
import { tryFalseMetadata } from '../sign-in/false-metadata.ts';
import {
  type Answer,
  beginSignIn,
  type CrookedProvider,
  finishSignIn,
  type OpenHouse,
  openHouse,
  signInThere,
  startCrookedProvider,
  startProvider,
} from '../testing.ts';

const url = 'http://localhost:1';
const linked = {
  sub: 'linked',
  name: 'Test bridgeManager',
  email: 'bridgemanager@example.org',
  email_verified: true,
};
const fresh = { sub: 'fresh', name: 'Nora Nieuw', email: 'nora@example.org', email_verified: true };

/** Who is there, who is linked, who holds what, and who is signed in: what no attack may change. */
async function stateOf(house: OpenHouse): Promise<string> {
  const rows = await house.query(
    `select (select count(*) from session) as sessions, (select count(*) from person) as people,
      (select count(*) from person_identity) as identities, (select count(*) from role_grant) as grants,
      (select count(*) from event) as events`,
  );
  return JSON.stringify(rows);
}

/** Begun at one server and finished at another, as behind a balancer. */
async function honestly(
  at: string,
  elsewhere: string,
  provider: CrookedProvider,
  person: object,
): Promise<Answer> {
  Object.assign(provider, { person, lie: {} });
  const { address, browser } = await beginSignIn(at);
  return await finishSignIn(elsewhere, browser, provider.approve(address));
}

/** Two good sign-ins and their traces: who was here, and who is new. */
async function findFaults(
  house: OpenHouse,
  name: string,
  signIn: (who: 'linked' | 'fresh') => Promise<Answer>,
): Promise<readonly string[]> {
  const [known, made] = [await signIn('linked'), await signIn('fresh')];
  const [event] = await house.query<{ actor: string; changes: string[] }>(
    `select e.actor_id as actor, array_agg(c.table_name) as changes from event e join change c on c.event_id = e.id
     where e.operation = 'sessions.sign-in-by-provider' group by e.id order by e.id desc limit 1`,
  );
  return [
    ...(known.status === 200 && known.body.personId === house.world.people['bridgeManager']?.id
      ? []
      : [`${name}: who is here was answered ${known.status} ${known.body.code ?? ''}`]),
    ...(made.status === 200
      ? []
      : [`${name}: who is new was answered ${made.status} ${made.body.code ?? ''}`]),
    ...(event?.actor === made.body.personId && event?.changes.includes('session') === true
      ? []
      : [`${name}: no event tells of it`]),
  ];
}

async function tryAll(house: OpenHouse): Promise<Measurement> {
  const provider = await startCrookedProvider(url);
  const server = await secondServer(house, provider.environment);
  const beside = await secondServer(house, provider.environment);
  const people = { linked, fresh };
  const faults = [
    ...(await findFaults(
      house,
      'our provider',
      async (who) => await honestly(server.url, beside.url, provider, people[who]),
    )),
  ];
  const accepted: string[] = [];
  const stage: Stage = {
    url: server.url,
    provider,
    addresses: { unlinked: 'officer@example.org', linked: linked.email, closed: 'closed@example.org' },
    oldToken: provider.lastToken(),
    age: async () => {
      await house.query("update sign_in_attempt set expires_at = now() - interval '1 second'");
    },
  };
  for (const { name, refused, run } of attacks) {
    const before = await stateOf(house);
    const { status, headers, body } = await run(stage);
    const isIn = status === 200 || /regie=[\w-]{43}/.test(headers.get('set-cookie') ?? '');
    if (isIn || (await stateOf(house)) !== before) accepted.push(name);
    else if (body.code !== refused) faults.push(`${name}: refused as ${body.code}, not as ${refused}`);
  }
  await server.stop();
  await beside.stop();
  await provider.stop();
  const metadata = await tryFalseMetadata(house, url);
  const real = await startProvider(url, people);
  const other = await secondServer(house, real.environment);
  await house.query('delete from person_identity');
  faults.push(
    ...(await findFaults(house, 'a provider of others', async (who) => {
      const { address, browser } = await beginSignIn(other.url);
      return await finishSignIn(other.url, browser, await signInThere(address, who));
    })),
  );
  await other.stop();
  await real.stop();
  accepted.push(...metadata.accepted);
  return {
    value: accepted.length,
    ok: accepted.length === 0 && faults.length === 0,
    detail: [
      `${attacks.length + metadata.tried} attacks, 4 good sign-ins at two providers`,
      ...accepted,
      ...faults,
    ],
  };
}

async function run(): Promise<Measurement> {
  const house = await openHouse();
  try {
    return await tryAll(house);
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'oidc-attacks',
  unit: 'attacks on signing in at a provider that let somebody in or leave a trace of having done so',
  target:
    '= 0 (>= 25 attacks; good sign-ins of who is here and who is new accepted, at a provider of others too)',
  seconds: 40,
  run,
};
