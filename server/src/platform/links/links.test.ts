import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places, bridgeRisk, roofRisk } = house.world;
const member = () => house.as('bridgeMember');
const keyOf = async (path: string) => (await house.as('pmo').must('GET', path)).record.key;
const linksOf = async (id: string, who = 'bridgeMember') =>
  (await house.as(who).must('GET', `/records/${id}/links`)).rows;
const link = async (id: string, key: string, kind = 'causes', isFromOther = false) =>
  await member().post(`/records/${id}/links`, { kind, isFromOther, key });
const issue = async (title: string, scopeId = places.bridge) =>
  (await house.as('pmo').must('POST', '/issues', { body: { title, scopeId } })).record;

test('Both records show a link, each from its own side, and either takes it away.', async () => {
  const { id, key } = await issue('Lek');
  const riskKey = await keyOf(`/risks/${bridgeRisk}`);
  expect((await link(bridgeRisk, key)).status).toBe(200);
  expect(await linksOf(bridgeRisk)).toMatchObject([
    { kind: 'causes', isFromOther: false, other: { type: 'issue', key, title: 'Lek' } },
  ]);
  const [seen] = await linksOf(id);
  expect(seen).toMatchObject({ isFromOther: true, other: { type: 'risk', key: riskKey } });
  const again = await link(id, riskKey, 'causes', true);
  expect([again.status, again.body.code]).toEqual([409, 'links/already-there']);
  const removed = await member().delete(`/records/${id}/links/${seen.id}`);
  expect(await linksOf(bridgeRisk)).toEqual([]);
  await member().must('POST', `/events/${removed.body.eventId}/undo`);
  expect(await linksOf(bridgeRisk)).toHaveLength(1);
});

test('What relates two records is one link, from whichever side it is made; nothing is linked with itself.', async () => {
  const [one, other] = [await issue('Een'), await issue('Ander')];
  expect((await link(one.id, other.key, 'relates-to')).status).toBe(200);
  expect((await link(other.id, one.key, 'relates-to')).body.code).toBe('links/already-there');
  expect((await link(one.id, one.key)).body.code).toBe('links/with-itself');
});

test('A foreign record and a missing one answer alike, and a link with one is not there.', async () => {
  const roofKey = await keyOf(`/risks/${roofRisk}`);
  const { id } = await issue('Over de grens');
  const foreign = await link(id, roofKey);
  const missing = await link(id, 'R-999999');
  expect([foreign.status, foreign.body.code]).toEqual([422, 'links/other-unknown']);
  expect(missing.body.code).toBe(foreign.body.code);
  const body = { kind: 'causes', isFromOther: false, key: roofKey };
  const made = await house.as('pmo').must('POST', `/records/${id}/links`, { body });
  expect(await linksOf(id)).toEqual([]);
  expect(await linksOf(id, 'pmo')).toHaveLength(1);
  expect(await linksOf(roofRisk, 'roofManager')).toEqual([]);
  expect((await member().delete(`/records/${id}/links/${made.link.id}`)).status).toBe(404);
  const history = JSON.stringify((await member().get(`/events?record=${id}`)).body);
  expect(history).toContain('links.add');
  expect(history).not.toContain(roofRisk);
});

test('What is archived keeps its links as they are, and who only reads adds none.', async () => {
  const [one, other] = [await issue('Opgeborgen'), await issue('Nog open')];
  await house.as('bridgeManager').must('POST', `/records/${one.id}/archive`, { version: 1 });
  expect((await link(one.id, other.key)).body.code).toBe('records/archived');
  const auditor = house.as('auditor');
  const body = { kind: 'causes', isFromOther: false, key: one.key };
  expect((await auditor.post(`/records/${other.id}/links`, body)).status).toBe(403);
  expect((await auditor.get(`/records/${other.id}/links`)).body.can['links.add'].outcome).toBe('blocked');
});
