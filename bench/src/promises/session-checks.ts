import { setTimeout as pause } from 'node:timers/promises';
import { Client, currentCode, type OpenHouse, tokenOf, worldPassword } from '../testing.ts';
import { secondServer } from './let-through.ts';
import { listenAs } from './listen.ts';

/** One promise about sessions; what it gives is how it was broken. */
export interface SessionCheck {
  readonly name: string;
  readonly check: (house: OpenHouse) => Promise<string | undefined>;
}

const closedWithinMs = 5000;

async function signIn(house: OpenHouse, person: string): Promise<Client> {
  const email = house.world.people[person]?.email;
  return new Client(
    house.url,
    tokenOf(await new Client(house.url).post('/sessions', { email, password: worldPassword })),
  );
}

async function personOf(house: OpenHouse, name: string) {
  const id = house.world.people[name]?.id;
  const { rows } = await house.as('pmo').must('GET', '/people');
  return rows.find((row: { id: string }) => row.id === id);
}

async function isClosedInTime(stream: { hasEnded(): boolean; close(): void }): Promise<boolean> {
  const started = performance.now();
  while (!stream.hasEnded() && performance.now() - started < closedWithinMs) await pause(50);
  const hasEnded = stream.hasEnded();
  stream.close();
  return hasEnded;
}

/** Who may not any more: refused at once, with a session and a token, and no longer told anything. */
async function isShutOut(
  house: OpenHouse,
  person: string,
  shut: (house: OpenHouse) => Promise<void>,
  { isTokenToo = true } = {},
): Promise<string | undefined> {
  const client = await signIn(house, person);
  const made = await client.must('POST', '/me/tokens', { body: { name: 'x', access: 'read', days: 1 } });
  const stream = await listenAs(client);
  await shut(house);
  const started = performance.now();
  const status = (await client.get('/me')).status;
  const byToken = await new Client(house.url).send('GET', '/me', {
    headers: { authorization: `Bearer ${made.token}` },
  });
  if (status !== 401) return `the session is answered ${status}`;
  if (isTokenToo && byToken.status !== 401) return `the token is answered ${byToken.status}`;
  if (performance.now() - started > 1000) return 'it took more than a second';
  return (await isClosedInTime(stream))
    ? undefined
    : `the stream was open for more than ${closedWithinMs} ms`;
}

async function resetLink(house: OpenHouse, person: string): Promise<string> {
  const { id } = await personOf(house, person);
  const { activationPath } = await house.as('pmo').must('POST', `/people/${id}/activation`);
  return activationPath.split('token=')[1] ?? '';
}

export const sessionChecks: readonly SessionCheck[] = [
  {
    name: 'signing in makes a new session, whatever cookie came along',
    check: async (house) => {
      const planted = 'p'.repeat(43);
      const email = house.world.people['officer']?.email;
      const answer = await new Client(house.url, planted).post('/sessions', {
        email,
        password: worldPassword,
      });
      const token = tokenOf(answer);
      if (token === planted || token === house.as('officer').token) return 'the token did not change';
      return (await new Client(house.url, planted).get('/me')).status === 401
        ? undefined
        : 'the planted one works';
    },
  },
  {
    name: 'the cookie is kept from scripts and from other sites, and with https from other hosts and paths',
    check: async (house) => {
      const email = house.world.people['officer']?.email;
      const sign = async (url: string) =>
        (await new Client(url).post('/sessions', { email, password: worldPassword })).headers.get(
          'set-cookie',
        ) ?? '';
      const plain = await sign(house.url);
      if (!/^regie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/.test(plain)) return plain;
      const server = await secondServer(house, { REGIE_URL: 'https://regie.example.org' });
      const secure = await sign(server.url);
      await server.stop();
      return /^__Host-regie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/.test(secure)
        ? undefined
        : secure;
    },
  },
  {
    name: 'signing out ends the session at the server and its stream',
    check: async (house) => {
      const client = await signIn(house, 'officer');
      const stream = await listenAs(client);
      await client.must('DELETE', '/sessions/current');
      if ((await client.get('/me')).status !== 401) return 'the session still works';
      return (await isClosedInTime(stream)) ? undefined : 'the stream stays open';
    },
  },
  {
    name: 'closing an account shuts it out at once: session, token, stream',
    check: async (house) =>
      await isShutOut(house, 'bridgeSponsor', async () => {
        const { id, version } = await personOf(house, 'bridgeSponsor');
        await house.as('pmo').must('PATCH', `/people/${id}`, { version, body: { isActive: false } });
      }),
  },
  {
    name: 'choosing a new password with a link ends every session',
    check: async (house) =>
      await isShutOut(
        house,
        'roofManager',
        async () => {
          const token = await resetLink(house, 'roofManager');
          await new Client(house.url).post('/activation', { token, password: worldPassword });
        },
        { isTokenToo: false },
      ),
  },
  {
    name: 'changing a password ends every other session',
    check: async (house) => {
      const [here, elsewhere] = [await signIn(house, 'auditor'), await signIn(house, 'auditor')];
      await here.must('POST', '/me/password', { body: { current: worldPassword, next: worldPassword } });
      if ((await here.get('/me')).status !== 200) return 'its own session ended';
      return (await elsewhere.get('/me')).status === 401 ? undefined : 'another session goes on';
    },
  },
  {
    name: 'a role that is taken away counts from the next request on',
    check: async (house) => {
      const client = await signIn(house, 'canalManager');
      const path = `/programmes/${house.world.places.canal}`;
      if ((await client.get(path)).status !== 200) return 'it was not there before';
      const { grants } = await personOf(house, 'canalManager');
      for (const { id } of grants) await house.as('pmo').must('DELETE', `/roles/${id}`);
      return (await client.get(path)).status === 404 ? undefined : 'it is still shown';
    },
  },
  {
    name: 'a session that is not used ends, also with a page open',
    check: async (house) => {
      const client = await signIn(house, 'officer');
      const stream = await listenAs(client);
      const { rows } = await client.must('GET', '/sessions');
      const own = rows.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id;
      await house.query("update session set last_seen_at = now() - interval '20 minutes' where id = $1", [
        own,
      ]);
      await pause(4000);
      const [seen] = await house.query<{ old: boolean }>(
        "select last_seen_at < now() - interval '15 minutes' as old from session where id = $1",
        [own],
      );
      if (seen?.old !== true) return 'an open page counts as use';
      await house.query("update session set last_seen_at = now() - interval '31 minutes' where id = $1", [
        own,
      ]);
      if ((await client.get('/me')).status !== 401) return 'it still works';
      return (await isClosedInTime(stream)) ? undefined : 'its stream stays open';
    },
  },
  {
    name: 'no session is older than its longest time',
    check: async (house) => {
      const client = await signIn(house, 'officer');
      const { rows } = await client.must('GET', '/sessions');
      const own = rows.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id;
      await house.query("update session set expires_at = now() - interval '1 second' where id = $1", [own]);
      return (await client.get('/me')).status === 401 ? undefined : 'it still works';
    },
  },
  {
    name: 'a link to choose a password is good once, and the newest only',
    check: async (house) => {
      const first = await resetLink(house, 'southManager');
      const second = await resetLink(house, 'southManager');
      const use = async (token: string) =>
        (await new Client(house.url).post('/activation', { token, password: worldPassword })).status;
      if ((await use(first)) === 200) return 'an older link works';
      if ((await use(second)) !== 200) return 'the newest does not work';
      return (await use(second)) === 200 ? 'it works twice' : undefined;
    },
  },
  {
    name: 'a link to choose a password does not pass by the authenticator',
    check: async (house) => {
      const client = await signIn(house, 'bridgeMember');
      const { secret } = await client.must('POST', '/me/authenticator', {
        body: { password: worldPassword },
      });
      await client.must('POST', '/me/authenticator/confirm', { body: { code: currentCode(secret) } });
      const token = await resetLink(house, 'bridgeMember');
      const answer = await new Client(house.url).post('/activation', { token, password: worldPassword });
      const given = /regie=([\w-]{43})/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
      if (given === undefined) return undefined;
      return (await new Client(house.url, given).get('/me')).status === 200
        ? 'it signs in without a code'
        : undefined;
    },
  },
];
