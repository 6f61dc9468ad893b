import { type AnyOperation, isWrite } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { missing, otherParameters, requestsFor } from './foreign-requests.testing.ts';

const house = useTestHouse();
const { places, bridgeRisk } = house.world;
const foreign = [places.bridge, places.canal, places.north, bridgeRisk];
const { bodies, queries, uploads, office, mandate, engagement } = requestsFor({
  officerId: house.world.people['officer']?.id,
  southId: places.south,
});

/** What governs the other side, made for this. */
async function makeGoverning(): Promise<readonly string[]> {
  const pmo = house.as('pmo');
  const scopeId = places.north;
  const asked = { scopeId, control: 'gate-pass', reason: 'x', until: '2099-01-01' };
  const made = await pmo.must('POST', '/offices', { body: { scopeId, ...office } });
  const given = await pmo.must('POST', '/mandates', { body: { scopeId, ...mandate } });
  const waiver = await pmo.must('POST', '/waivers', { body: asked });
  const engaged = await pmo.must('POST', '/engagements', { body: { scopeId, ...engagement } });
  const advised = await pmo.must('POST', '/recommendations', { body: { scopeId, title: 'x' } });
  return [made.office.id, given.mandate.id, waiver.waiver.id, engaged.engagement.id, advised.record.id];
}

async function ask(operation: AnyOperation, id: string) {
  const path = operation.path
    .replace('{id}', id)
    .replaceAll(/\{(\w+)\}/g, (_whole, name: string) => otherParameters[name] ?? missing);
  const query = queries[operation.id] ?? '';
  const body = bodies[operation.id]?.(id);
  const { status, body: answer } = await house.as('southManager').send(operation.method, `${path}${query}`, {
    version: 1,
    ...(body === undefined ? {} : { body }),
    ...(uploads.has(operation.id) ? { bytes: Buffer.from('x') } : {}),
  });
  const { requestId: _requestId, ...rest } = answer;
  return JSON.stringify({ status, rest }).replaceAll(id, 'ID');
}

const aboutRecords = allOperations.filter(
  (operation) =>
    operation.scope === 'record' && (operation.path.includes('{id}') || bodies[operation.id] !== undefined),
);

test('Every operation about one record answers of a foreign one what it answers of one that does not exist.', async () => {
  const different: string[] = [];
  const governing = await makeGoverning();
  for (const operation of aboutRecords) {
    const ofMissing = await ask(operation, missing);
    if (isWrite(operation))
      expect([operation.id, ofMissing]).toEqual([operation.id, expect.stringContaining('404')]);
    for (const id of [...foreign, ...governing]) {
      const ofForeign = await ask(operation, id);
      if (ofForeign !== ofMissing) different.push(`${operation.id}: ${ofForeign} / ${ofMissing}`);
    }
  }
  expect(different).toEqual([]);
});

test('Lists, tree, matrix and history leave out what is foreign, also when it is asked for by its place.', async () => {
  const south = house.as('southManager');
  for (const path of [
    '/risks',
    '/projects',
    '/portfolios',
    '/programmes',
    '/scopes',
    '/risks/matrix',
    '/events',
    `/risks?scope=${places.north}`,
    `/projects?scope=${places.north}&archived=with`,
    `/risks/matrix?scope=${places.bridge}`,
    `/events?record=${bridgeRisk}`,
    `/events?scope=${places.north}`,
  ]) {
    const { status, body } = await south.get(path);
    expect([path, status]).toEqual([path, 200]);
    for (const id of foreign) expect([path, JSON.stringify(body).includes(id)]).toEqual([path, false]);
  }
});

test('References to foreign things are refused as to missing ones.', async () => {
  const south = house.as('southManager');
  const answers = await Promise.all(
    [places.bridge, missing].map((parentId) => south.post(`/scopes/${places.roof}/move`, { parentId })),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  const risk = await south.post('/risks', { scopeId: places.roof, title: 'x', ownerId: missing });
  expect([risk.status, risk.body.code]).toEqual([422, 'records/reference-unknown']);
});
