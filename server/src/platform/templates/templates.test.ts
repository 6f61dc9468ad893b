import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const supplier = { title: 'Leverancier valt weg', cause: 'Faillissement', probability: 2, tags: 'inkoop' };
const wish = (isShared: boolean, values: Readonly<Record<string, unknown>> = supplier) => ({
  recordType: 'risk',
  name: 'Leverancier',
  isShared,
  values,
});
const save = async (person: string, isShared: boolean, values?: Readonly<Record<string, unknown>>) =>
  await house.as(person).post('/templates', wish(isShared, values));
const names = async (person: string) => (await house.as(person).must('GET', '/templates')).rows;

test('A template is one’s own until the PMO gives it to everybody.', async () => {
  const own = (await save('bridgeMember', false)).body.template;
  expect(own).toMatchObject({ isMine: true, isShared: false, values: supplier });
  expect(await names('auditor')).toEqual([]);
  expect((await save('bridgeMember', true)).body.code).toBe('templates/sharing-not-allowed');
  const change = async (person: string, id: string, version: number, body: object) =>
    await house.as(person).patch(`/templates/${id}`, version, body);
  expect((await change('pmo', own.id, 1, { isShared: true })).status).toBe(404);
  const shared = (await save('pmo', true)).body.template;
  expect((await names('auditor')).map(({ id }: { id: string }) => id)).toEqual([shared.id]);
  const refused = await change('bridgeMember', shared.id, 1, { name: 'Anders' });
  expect(refused.body.code).toBe('templates/sharing-not-allowed');
  expect((await change('officer', shared.id, 1, { name: 'Anders' })).body.template.name).toBe('Anders');
  expect((await change('pmo', shared.id, 1, { name: 'Nog anders' })).status).toBe(412);
  const removed = await house.as('pmo').must('DELETE', `/templates/${shared.id}`);
  expect(await names('auditor')).toEqual([]);
  await house.as('pmo').must('POST', `/events/${removed.eventId}/undo`);
  expect((await names('auditor')).length).toBe(1);
});

test('A template holds what a row is about: no people, days, state or amounts, and nothing that does not fit.', async () => {
  const { people } = house.world;
  for (const values of [
    { ownerId: people['pmo']?.id },
    { raisedOn: '2027-01-11' },
    { status: 'closed' },
    { costEffectCents: 100 },
    { probability: 9 },
    { score: 3 },
    { nietes: 'x' },
  ])
    expect((await save('pmo', false, values)).body.code).toBe('templates/values-invalid');
});
