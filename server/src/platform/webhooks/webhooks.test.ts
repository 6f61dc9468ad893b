import { createServer } from 'node:http';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { sealEvents } from '../events/seal.ts';
import { readNetworks } from '../outgoing/addresses.ts';
import { sendWebhooks, signWebhook } from './send-webhooks.ts';

const house = useTestHouse();
const { bridgeRisk } = house.world;

interface Got {
  readonly id: string;
  readonly at: number;
  readonly signature: string;
  readonly body: string;
}

const got: Got[] = [];
let status = 204;
const receiver = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += String(part);
  });
  request.on('end', () => {
    const header = (name: string) => String(request.headers[name]);
    got.push({
      id: header('webhook-id'),
      at: Number(header('webhook-timestamp')),
      signature: header('webhook-signature'),
      body,
    });
    response.writeHead(status).end();
  });
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const address = receiver.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/news`;
});
afterAll(() => receiver.close());

const allowed = readNetworks('127.0.0.1') ?? expect.fail('networks');

async function round(): Promise<void> {
  while ((await sealEvents(house.database, new Date())) > 0);
  await sendWebhooks(house.house, allowed)();
}

async function comeDue(): Promise<void> {
  await sql`update webhook_message set next_try_at = now() where state = 'waiting'`.execute(house.database);
}

async function comment(): Promise<string> {
  const { eventId } = await house
    .as('pmo')
    .must('POST', `/records/${bridgeRisk}/comments`, { body: { body: 'Geheim' } });
  return eventId;
}

async function add(more: object = {}) {
  await round();
  got.length = 0;
  status = 204;
  const body = { url, description: 'Archief', subjects: [], ...more };
  return await house.as('pmo').must('POST', '/webhooks', { body });
}

test('A receiver is told of each event once, signed, by its ids and without what was written.', async () => {
  const { webhook, secret } = await add({ subjects: ['comments'] });
  const eventId = await comment();
  await house.as('pmo').must('PATCH', '/me', { body: { theme: 'dark' } });
  await round();
  await round();
  expect(got.length).toBe(1);
  const [{ id, at, signature, body }] = got as [Got];
  expect(signature).toBe(signWebhook(secret, id, at, body));
  expect(JSON.parse(body)).toMatchObject({
    type: 'comments.write',
    data: { eventId, recordIds: [bridgeRisk] },
  });
  expect(body).not.toContain('Geheim');
  const { rows } = await house.as('pmo').must('GET', `/webhooks/${webhook.id}/messages`);
  expect(rows).toMatchObject([{ id, eventId, state: 'sent', tries: 1, outcome: '204' }]);
  await house.as('pmo').must('DELETE', `/webhooks/${webhook.id}`);
});

test('What did not arrive is sent again under its id, and once more when somebody asks.', async () => {
  const { webhook } = await add({ subjects: ['comments'] });
  status = 500;
  await comment();
  await round();
  await round();
  expect(got.length).toBe(1);
  await comeDue();
  status = 200;
  await round();
  expect(got.map(({ id }) => id)).toEqual([got[0]?.id, got[0]?.id]);
  await house.as('pmo').must('POST', `/webhooks/${webhook.id}/messages/${got[0]?.id}/replay`);
  await round();
  expect(got.length).toBe(3);
  await house.as('pmo').must('DELETE', `/webhooks/${webhook.id}`);
});

test('A message to try it out is sent whatever is told otherwise; a new secret signs, and for a day the former one too.', async () => {
  status = 204;
  got.length = 0;
  const { webhook, secret } = await add({ subjects: ['lessons'] });
  const tried = await house.as('pmo').must('POST', `/webhooks/${webhook.id}/test`);
  await round();
  expect(got.map(({ id }) => id)).toEqual([tried.messageId]);
  const renewing = async (isFormerKept: boolean) =>
    await house.as('pmo').must('POST', `/webhooks/${webhook.id}/secret`, { body: { isFormerKept } });
  const renewed = await renewing(true);
  expect(renewed.secret).not.toBe(secret);
  const signedBy = async (secrets: readonly string[]) => {
    await house.as('pmo').must('POST', `/webhooks/${webhook.id}/test`);
    await round();
    const last = got.at(-1) ?? expect.fail('nothing came');
    expect(last.signature).toBe(
      secrets.map((one) => signWebhook(one, last.id, last.at, last.body)).join(' '),
    );
  };
  await signedBy([renewed.secret, secret]);
  await sql`update webhook set former_until = now() - interval '1 second'`.execute(house.database);
  await signedBy([renewed.secret]);
  await renewing(true);
  await signedBy([(await renewing(false)).secret]);
  expect((await house.as('pmo').must('GET', '/webhooks')).subjects).toContain('risks');
  await house.as('pmo').must('DELETE', `/webhooks/${webhook.id}`);
});

test('A receiver that is gone is told nothing more until it is switched on again.', async () => {
  const { webhook } = await add({ subjects: ['comments'] });
  status = 410;
  await comment();
  await round();
  const [off] = (await house.as('pmo').must('GET', '/webhooks')).rows;
  expect(off).toMatchObject({ isActive: false, endedBecause: '410', failed: 1 });
  await comment();
  await round();
  expect(got.length).toBe(1);
  status = 200;
  const changed = await house.as('pmo').patch(`/webhooks/${webhook.id}`, off.version, { isActive: true });
  expect(changed.body.webhook).toMatchObject({ isActive: true, endedBecause: null });
  await round();
  expect(got.length).toBe(2);
});

test('The secret is shown once and stands in no history; who does not keep the organisation sees nothing.', async () => {
  const { secret, eventId } = await add();
  const { rows } = await sql<{ text: string }>`
    select to_jsonb(c)::text as text from change c where event_id = ${eventId}`.execute(house.database);
  expect(JSON.stringify([rows, await house.as('pmo').must('GET', '/webhooks')])).not.toContain(secret);
  expect((await house.as('officer').get('/webhooks')).status).toBe(403);
  const body = { url: 'ftp://example.org', description: '', subjects: [] };
  expect((await house.as('pmo').post('/webhooks', body)).body.code).toBe('webhooks/address-invalid');
});
