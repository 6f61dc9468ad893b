import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginSignIn, finishSignIn } from '../../testing/browser-at-provider.ts';
import { Client, tokenOf } from '../../testing/client.ts';
import { type RunningProvider, signInThere, startProvider } from '../../testing/start-provider.ts';
import { useTestHouse } from '../../testing/test-house.ts';

const url = 'http://localhost:1';
let provider: RunningProvider;
const environment: Record<string, string> = {};
beforeAll(async () => {
  provider = await startProvider(url, {
    nora: { name: 'Nora Nieuw', email: 'nora@example.org', email_verified: true, groups: ['leiders'] },
    berend: { name: 'Berend Brug', email: 'bridgemanager@example.org', email_verified: true },
    mallory: { name: 'Mallory', email: 'officer@example.org', email_verified: false },
  });
  Object.assign(environment, provider.environment);
});
afterAll(async () => await provider.stop());
const house = useTestHouse({ environment });

async function signIn(login: string) {
  const { address, browser } = await beginSignIn(house.url);
  return await finishSignIn(house.url, browser, await signInThere(address, login));
}

test('A provider that we did not make signs in who is new and who is here already, and nobody on an address that it did not verify.', async () => {
  const body = { group: 'leiders', role: 'project-manager', scopeId: house.world.places.roof };
  await house.as('pmo').must('POST', '/groups', { body });
  const nora = new Client(house.url, tokenOf(await signIn('nora')));
  expect(await nora.must('GET', '/me')).toMatchObject({
    person: { name: 'Nora Nieuw' },
    roles: ['project-manager'],
  });
  const linked = await signIn('berend');
  expect(linked.body.personId).toBe(house.world.people['bridgeManager']?.id);
  expect((await signIn('mallory')).body.code).toBe('accounts/email-unverified');
  const { providerAddress } = await nora.must('DELETE', '/sessions/current');
  const there = new URL(providerAddress);
  expect([there.origin, there.searchParams.get('post_logout_redirect_uri')]).toEqual([
    provider.issuer,
    `${url}/sign-in`,
  ]);
  expect((await fetch(there)).status).toBe(200);
  const other = await house.as('officer').must('DELETE', '/sessions/current');
  expect(other.providerAddress).toBeNull();
});

test('A provider that is away signs nobody in, and that is said at once.', async () => {
  const { address, browser } = await beginSignIn(house.url);
  const back = await signInThere(address, 'nora');
  await provider.stop();
  const answer = await finishSignIn(house.url, browser, back);
  expect([answer.status, answer.body.code]).toEqual([502, 'accounts/provider-away']);
});
