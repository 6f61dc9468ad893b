import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;
const move = (person: string, id: string, parentId: string) =>
  house.as(person).post(`/scopes/${id}/move`, { parentId });

/** Places whose path is not the path of their parent and themselves, or that stand in a circle. */
const brokenPaths = async () =>
  (
    await sql`select s.id from scope s left join scope p on p.id = s.parent_id
      where s.path is distinct from coalesce(p.path, array[]::uuid[]) || s.id`.execute(house.database)
  ).rows;

test('A project moves with its risks, keeps its key, and is seen from its new place only.', async () => {
  const before = (await house.as('pmo').get(`/projects/${places.bridge}`)).body.record;
  expect((await move('pmo', places.bridge, places.south)).status).toBe(200);
  const seen = (person: string) => house.as(person).get(`/projects/${places.bridge}`);
  expect((await seen('northManager')).status).toBe(404);
  const after = await seen('southManager');
  expect(after.body.record).toMatchObject({ key: before.key, portfolioTitle: 'Zuid' });
  expect((await house.as('southManager').get(`/risks/${house.world.bridgeRisk}`)).status).toBe(200);
  expect((await move('pmo', places.bridge, places.canal)).status).toBe(200);
});

test('A move asks for the permission on both sides, and what may not be seen does not exist.', async () => {
  expect((await move('northManager', places.lock, places.south)).status).toBe(404);
  expect((await move('northManager', places.roof, places.north)).status).toBe(404);
  expect((await move('bridgeManager', places.bridge, places.canal)).status).toBe(404);
  expect((await move('canalManager', places.bridge, places.canal)).status).toBe(403);
  expect((await move('northManager', places.bridge, places.north)).status).toBe(200);
  expect((await move('northManager', places.bridge, places.canal)).status).toBe(200);
});

test('Nothing is placed below itself or where its kind does not belong.', async () => {
  const { status, body } = await move('pmo', places.canal, places.bridge);
  expect([status, body.code]).toEqual([422, 'portfolios/move-into-itself']);
  expect((await move('pmo', places.canal, places.canal)).status).toBe(422);
  expect((await move('pmo', places.lock, places.roof)).status).toBe(422);
  expect((await move('pmo', places.organisation, places.north)).status).toBe(404);
});

test('Moves and new places at once leave every path right and no circle.', async () => {
  const pmo = house.as('pmo');
  const make = async (path: string, scopeId: string, title: string, more: object = {}): Promise<string> =>
    (await pmo.must('POST', path, { body: { scopeId, title, ...more } })).record.id;
  const portfolios = await Promise.all(
    ['K', 'L', 'M'].map((title) => make('/portfolios', places.north, title)),
  );
  const programmes = await Promise.all(portfolios.map((id, index) => make('/programmes', id, `G${index}`)));
  const tries = programmes.flatMap((programme, index) =>
    [1, 2, 3].flatMap((round) => [
      move('pmo', programme, portfolios[(index + round) % 3] ?? ''),
      move('pmo', portfolios[index] ?? '', portfolios[(index + round) % 3] ?? ''),
      pmo.post('/projects', { scopeId: programme, title: 'n', code: `N-${index}-${round}` }),
    ]),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.every((status) => [200, 422].includes(status))).toBe(true);
  expect(await brokenPaths()).toEqual([]);
});

test('Undoing a move cannot close a circle that a later move made possible.', async () => {
  const pmo = house.as('pmo');
  const make = async (title: string): Promise<string> =>
    (await pmo.must('POST', '/portfolios', { body: { scopeId: places.south, title } })).record.id;
  const [a, b] = [await make('A'), await make('B')];
  const back = await (async () => {
    await pmo.must('POST', `/scopes/${a}/move`, { body: { parentId: b } });
    return await pmo.must('POST', `/scopes/${a}/move`, { body: { parentId: places.south } });
  })();
  await pmo.must('POST', `/scopes/${b}/move`, { body: { parentId: a } });
  const undone = await pmo.post(`/events/${back.eventId}/undo`);
  expect([undone.status, undone.body.code]).toEqual([409, 'events/in-use']);
  expect(await brokenPaths()).toEqual([]);
});
