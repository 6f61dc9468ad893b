import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { usualOfficeDays } from '../planning/index.ts';

const house = useTestHouse();
const { places, people } = house.world;
const idOf = (name: string) => people[name]?.id ?? '';
const desk = async (who: string) => await house.as(who).must('GET', '/desk');
const offering = {
  scopeId: places.organisation,
  name: 'Planning nakijken',
  description: 'Wij kijken een planning na.',
  ownerId: idOf('officer'),
  answerDays: 3,
  isActive: true,
};
const ask = async (who: string, body: object) =>
  await house
    .as(who)
    .post('/requests/asked', { serviceId: null, title: 'Hoe dan', question: 'Hoe?', ...body });
const told = async (who: string, kind: string) =>
  (await house.as(who).must('GET', '/notifications')).rows.filter(
    (row: { kind: string }) => row.kind === kind,
  );

test('The PMO offers services at a place; they are offered where it counts, and changed by nobody else.', async () => {
  const { id } = await house.as('officer').must('POST', '/desk/services', { body: offering });
  const north = { ...offering, scopeId: places.north, name: 'Hulp in Noord', ownerId: null };
  await house.as('pmo').must('POST', '/desk/services', { body: north });
  const names = async (who: string) => (await desk(who)).services.map(({ name }: { name: string }) => name);
  expect(await names('bridgeMember')).toEqual(['Hulp in Noord', 'Planning nakijken']);
  expect(await names('roofManager')).toEqual(['Planning nakijken']);
  expect(await names('roleless')).toEqual(['Planning nakijken']);
  const { scopeId: _scopeId, ...body } = offering;
  const change = async (who: string, version: number, more: object) =>
    await house.as(who).send('PATCH', `/desk/services/${id}`, { version, body: { ...body, ...more } });
  expect((await change('northManager', 1, {})).status).toBe(404);
  expect((await change('auditor', 1, {})).status).toBe(403);
  expect((await house.as('northManager').post('/desk/services', north)).status).toBe(403);
  const project = await house.as('pmo').post('/desk/services', { ...offering, scopeId: places.bridge });
  expect(project.body.code).toBe('records/scope-of-other-kind');
  const { eventId } = (await change('officer', 1, { isActive: false })).body;
  expect(await names('roofManager')).toEqual([]);
  expect(await names('officer')).toContain('Planning nakijken');
  const gone = await ask('roofManager', { serviceId: id });
  expect([gone.body.code, gone.body.place]).toEqual(['desk/service-unknown', 'body.serviceId']);
  await house.as('officer').must('POST', `/events/${eventId}/undo`);
});

test('Anybody asks and sees their own; the PMO takes it up and answers, and who asked is told.', async () => {
  const [service] = (await desk('roofManager')).services;
  const asked = await ask('roofManager', { serviceId: service.id });
  expect(asked.body.dueOn).toBe(usualOfficeDays.after(new Date().toISOString().slice(0, 10), 3));
  const { id } = asked.body;
  expect((await desk('roofManager')).mine).toMatchObject([
    { id, state: 'asked', serviceTitle: 'Planning nakijken', ownerId: idOf('officer'), answer: null },
  ]);
  expect((await desk('southManager')).mine).toEqual([]);
  for (const who of ['roofManager', 'southManager', 'auditor', 'roleless']) {
    expect([who, (await house.as(who).get(`/requests/${id}`)).status]).toEqual([who, 404]);
  }
  expect((await told('officer', 'assigned')).length).toBe(1);
  const { record } = await house.as('officer').must('GET', `/requests/${id}`);
  expect(record).toMatchObject({ raisedById: idOf('roofManager'), serviceTitle: 'Planning nakijken' });
  const wrong = await house.as('officer').patch(`/requests/${id}`, record.version, { state: 'answered' });
  expect([wrong.body.code, wrong.body.place]).toEqual(['registers/text-missing', 'body.answer']);
  const taken = await house.as('officer').patch(`/requests/${id}`, record.version, { state: 'taken' });
  const done = { state: 'answered', answer: 'Zo.' };
  await house.as('officer').patch(`/requests/${id}`, taken.body.record.version, done);
  expect((await desk('roofManager')).mine).toMatchObject([{ state: 'answered', answer: 'Zo.' }]);
  expect(await told('roofManager', 'request-answered')).toMatchObject([{ text: 'Hoe dan', record: null }]);
  const { services, desk: counts } = await desk('pmo');
  expect(services.find((one: { id: string }) => one.id === service.id)).toMatchObject({
    answered: 1,
    medianDays: 0,
  });
  expect(counts).toMatchObject({ answered: 1, medianDays: 0 });
  expect((await desk('roofManager')).desk).toBeNull();
  const late = await house.as('roofManager').post(`/requests/${id}/withdrawal`);
  expect(late.body.code).toBe('desk/not-open');
});

test('A question without a service is told to who answers; it is withdrawn by who asked, and by nobody else.', async () => {
  const { id, eventId } = (await ask('roleless', { title: 'Wie helpt' })).body;
  expect(await told('officer', 'request-asked')).toMatchObject([{ text: 'Wie helpt' }]);
  expect(await told('bridgeManager', 'request-asked')).toEqual([]);
  expect((await house.as('bridgeManager').post(`/requests/${id}/withdrawal`)).status).toBe(404);
  await house.as('roleless').must('POST', `/requests/${id}/withdrawal`);
  expect((await desk('roleless')).mine).toMatchObject([{ id, state: 'withdrawn' }]);
  const again = (await ask('roleless', { title: 'Nog iets' })).body;
  await house.as('roleless').must('POST', `/events/${again.eventId}/undo`);
  expect((await desk('roleless')).mine.length).toBe(1);
  expect(eventId).not.toBe(again.eventId);
});

test('An answer becomes the draft of a guideline that leads back to the question, and is undone as one.', async () => {
  const { id } = (await ask('bridgeManager', { title: 'Hoe ramen wij', question: 'Hoe ramen wij kosten?' }))
    .body;
  const draft = async () => await house.as('officer').post(`/requests/${id}/guideline`);
  expect((await draft()).body.code).toBe('desk/not-answered');
  const { version } = (await house.as('officer').must('GET', `/requests/${id}`)).record;
  await house
    .as('officer')
    .patch(`/requests/${id}`, version, { state: 'answered', answer: 'Op drie punten.' });
  const made = await draft();
  const { record } = await house.as('officer').must('GET', `/guidelines/${made.body.key}`);
  expect(record).toMatchObject({
    title: 'Hoe ramen wij',
    state: 'draft',
    text: 'Hoe ramen wij kosten?\n\nOp drie punten.',
  });
  const links = await house.as('officer').must('GET', `/records/${record.id}/links`);
  expect(links.rows).toMatchObject([{ kind: 'follows-from' }]);
  expect((await house.as('bridgeManager').post(`/requests/${id}/guideline`)).status).toBe(404);
  await house.as('officer').must('POST', `/events/${made.body.eventId}/undo`);
  expect((await house.as('officer').get(`/guidelines/${made.body.key}`)).status).toBe(404);
});
