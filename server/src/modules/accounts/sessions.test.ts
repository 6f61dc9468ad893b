import { expect, test } from 'vitest';
import { SetClock } from '../../platform/clock.ts';
import { readSettings } from '../../platform/settings.ts';
import { Client, tokenOf } from '../../testing/client.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { worldPassword } from '../../testing/world.ts';

const clock = new SetClock(new Date(Date.now() + 1_000).toISOString());
const house = useTestHouse({
  clock,
  environment: { REGIE_SESSION_IDLE_MINUTES: '', REGIE_SESSION_HOURS: '' },
});
const shorter: Record<string, string> = { REGIE_SESSION_IDLE_MINUTES: '', REGIE_SESSION_HOURS: '2' };
const other = useTestHouse({ clock, environment: shorter });
const forward = (minutes: number) => clock.set(new Date(clock.now().getTime() + minutes * 60_000));

async function signIn(at: typeof house): Promise<Client> {
  const email = at.world.people['officer']?.email;
  const answer = await at.anonymous.post('/sessions', { email, password: worldPassword });
  return new Client(at.url, tokenOf(answer));
}
const statusOf = async (client: Client) => (await client.get('/me')).status;

test('Without settings a session ends after half an hour without use, and not before.', async () => {
  const officer = await signIn(house);
  for (const minutes of [29, 29, 29]) {
    forward(minutes);
    expect(await statusOf(officer)).toBe(200);
  }
  forward(31);
  expect(await statusOf(officer)).toBe(401);
  forward(-10);
  expect(await statusOf(officer)).toBe(200);
});

test('After twelve hours it ends, however much it is used.', async () => {
  const officer = await signIn(house);
  for (let minutes = 0; minutes < 11 * 60 + 40; minutes += 20) {
    forward(20);
    expect(await statusOf(officer)).toBe(200);
  }
  forward(21);
  expect(await statusOf(officer)).toBe(401);
});

test('A shorter time counts for sessions that are there already.', async () => {
  const officer = await signIn(other);
  for (const minutes of [20, 20, 20, 20]) {
    forward(minutes);
    expect(await statusOf(officer)).toBe(200);
  }
  shorter['REGIE_SESSION_HOURS'] = '1';
  await other.restart();
  expect(await statusOf(new Client(other.url, officer.token))).toBe(401);
});

test('Times that nobody can mean are refused with the name of the setting.', () => {
  for (const [name, value] of [
    ['REGIE_SESSION_IDLE_MINUTES', '0'],
    ['REGIE_SESSION_IDLE_MINUTES', 'lang'],
    ['REGIE_SESSION_HOURS', '100000'],
    ['REGIE_PASSWORDS', 'nobody'],
    ['REGIE_PASSWORDS', 'administrators'],
    ['REGIE_OIDC_ISSUER', 'http://sso.example.org'],
    ['REGIE_OIDC_ISSUER', 'https://anna:geheim@sso.example.org'],
  ] as const) {
    expect(readSettings({ [name]: value })).toMatchObject({ refused: 'settings/invalid', variable: name });
  }
  const issuer = { REGIE_OIDC_ISSUER: 'https://sso.example.org' };
  expect(readSettings(issuer)).toMatchObject({ variable: 'REGIE_OIDC_CLIENT_ID' });
  const whole = { ...issuer, REGIE_OIDC_CLIENT_ID: 'regie', REGIE_URL: 'https://regie.example.org/' };
  expect(readSettings({ ...whole, REGIE_OIDC_CREATE: 'maybe' })).toMatchObject({
    variable: 'REGIE_OIDC_CREATE',
  });
  expect(readSettings(whole)).toMatchObject({
    signIn: {
      provider: { name: 'sso.example.org', returnAddress: 'https://regie.example.org/sign-in/return' },
    },
  });
});
