import type { FieldTable } from '@regie/contracts';
import { registers } from '@regie/contracts/registers';
import { describe, expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';

const house = useTestHouse();
const { places } = house.world;

describe.each(Object.entries(registers))('the register of each %s', (type, { fields }) => {
  const path = `/${type}s`;
  const table: FieldTable = fields;
  const make = async (title: string, scopeId = places.bridge) =>
    await house.as('bridgeMember').must('POST', path, { body: { title, scopeId } });
  const change = async (id: string, version: number, body: object) =>
    await house.as('bridgeMember').patch(`${path}/${id}`, version, body);
  const titles = async (who: string, query = '') =>
    (await house.as(who).must('GET', `${path}?${query}`)).rows.map(({ title }: { title: string }) => title);

  test('it is made, read by key, changed, undone, and seen as it was', async () => {
    const { record } = await make('Eerst');
    expect(record.key).toMatch(/^[A-Z]{1,2}-\d+$/);
    const then = new Date().toISOString();
    const changed = await change(record.id, 1, { title: 'Daarna' });
    expect((await house.as('auditor').get(`${path}/${record.key}`)).body.record).toMatchObject({
      title: 'Daarna',
      projectTitle: 'Brug',
    });
    expect(await titles('auditor', `asOf=${then}`)).toContain('Eerst');
    await house.as('bridgeMember').must('POST', `/events/${changed.body.eventId}/undo`);
    expect(await titles('auditor')).toContain('Eerst');
  });

  test('every field filters, sorts and groups, now and in the past', async () => {
    const asOf = new Date().toISOString();
    for (const name of Object.keys(table)) {
      for (const then of ['', `&asOf=${asOf}`]) {
        const query = `filter=${encodeURIComponent(`${name} is not empty`)}&sort=-${name}&group=${name}${then}`;
        expect([name, (await house.as('officer').get(`${path}?${query}`)).status]).toEqual([name, 200]);
      }
    }
  });

  test('it is foreign to the other side, closed to who only looks on, and not written by who only reads', async () => {
    const { record } = await make('Van de brug');
    expect(await titles('southManager')).not.toContain('Van de brug');
    expect((await house.as('southManager').get(`${path}/${record.key}`)).status).toBe(404);
    expect((await house.as('bridgeStakeholder').get(path)).body.rows ?? []).toEqual([]);
    expect((await house.as('auditor').patch(`${path}/${record.id}`, 1, { title: 'x' })).status).toBe(403);
    expect((await house.as('roofManager').patch(`${path}/${record.id}`, 1, { title: 'x' })).status).toBe(404);
  });

  test('it is archived with its project’s leave, and goes to the trash and back', async () => {
    const { record } = await make('Weg');
    const manager = house.as('bridgeManager');
    await manager.must('POST', `/records/${record.id}/archive`, { version: 1 });
    expect(await titles('auditor')).not.toContain('Weg');
    expect((await change(record.id, 2, { title: 'x' })).body.code).toBe('records/archived');
    await manager.must('POST', `/records/${record.id}/delete`, { version: 2, body: { title: 'Weg' } });
    await manager.must('POST', `/trash/${record.id}/restore`);
    expect(await titles('auditor', 'archived=only')).toContain('Weg');
  });
});

test('a state that does not follow is refused in words, and what fits is named', async () => {
  const member = house.as('bridgeMember');
  const body = { title: 'Lek', scopeId: places.bridge };
  const { record } = await member.must('POST', '/issues', { body });
  const closed = { state: 'closed', resolution: 'Gedicht' };
  await member.must('PATCH', `/issues/${record.id}`, { version: 1, body: closed });
  const refused = await member.patch(`/issues/${record.id}`, 2, { state: 'escalated' });
  expect([refused.status, refused.body.code]).toEqual([422, 'registers/state-not-reachable']);
  expect(refused.body.detail.nl).toBe('Van gesloten kan dit niet geëscaleerd worden.');
  expect(refused.body.next.nl).toBe('Kies een van: open.');
});

test('a decision is to be reviewed when what it rests on falls, and no longer when it is put back', async () => {
  const member = house.as('bridgeMember');
  const make = async (path: string, scopeId: string) =>
    (await house.as('pmo').must('POST', path, { body: { title: 'Iets', scopeId } })).record;
  const decision = await make('/decisions', places.bridge);
  const [near, far] = [await make('/assumptions', places.bridge), await make('/assumptions', places.roof)];
  const path = `/decisions/${decision.id}/premises`;
  const body = { statement: 'Index onder vier procent', assumptionKey: near.key, hasFallen: false };
  const elsewhere = await member.post(path, { ...body, assumptionKey: far.key });
  expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'decisions/assumption-elsewhere']);
  const { premise } = await member.must('POST', path, { body });
  expect(premise).toMatchObject({ isHolding: true, assumptionTitle: 'Iets' });
  const broken = async () =>
    (await house.as('auditor').must('GET', `/decisions/${decision.id}`)).record.brokenPremises;
  expect(await broken()).toBe(0);
  const then = new Date().toISOString();
  const refuted = { state: 'refuted', verification: 'Zes procent' };
  const { eventId } = await member.must('PATCH', `/assumptions/${near.id}`, { version: 1, body: refuted });
  expect(await broken()).toBe(1);
  const query = `asOf=${then}&filter=${encodeURIComponent('brokenPremises > 0')}`;
  expect((await house.as('auditor').must('GET', `/decisions?${query}`)).rows).toEqual([]);
  await member.must('POST', `/events/${eventId}/undo`);
  expect(await broken()).toBe(0);
  await member.must('PATCH', `${path}/${premise.id}`, { version: 1, body: { hasFallen: true } });
  expect(await broken()).toBe(1);
});

test('what waits for somebody is told whatever its kind, overdue first, and not what is over or foreign', async () => {
  const pmo = house.as('pmo');
  const ownerId = house.world.people['bridgeMember']?.id;
  const make = async (path: string, title: string, more: object, scopeId = places.bridge) =>
    (await pmo.must('POST', path, { body: { title, scopeId, ownerId, ...more } })).record;
  await make('/decisions', 'Kiezen', { dueOn: '2199-01-01' });
  await make('/actions', 'Bellen', { dueOn: '2020-01-01' });
  await make('/lessons', 'Leren', {});
  await make('/actions', 'Gedaan', { state: 'done' });
  await make('/blockers', 'Van het dak', {}, places.roof);
  await pmo.must('PATCH', `/risks/${house.world.bridgeRisk}`, { version: 1, body: { actioneeId: ownerId } });
  const { rows, total } = await house.as('bridgeMember').must('GET', '/my-work');
  const told = rows.map(({ title, isOverdue }: { title: string; isOverdue: boolean }) => [title, isOverdue]);
  expect(told.slice(0, 2)).toEqual([
    ['Bellen', true],
    ['Kiezen', false],
  ]);
  expect(
    told
      .slice(2)
      .map(([title]: [string]) => title)
      .sort(),
  ).toEqual(['Fundering onbekend', 'Leren']);
  expect(total).toBe(4);
  expect((await house.as('bridgeStakeholder').must('GET', '/my-work')).rows).toEqual([]);
});

test('a shared lesson is found from another project without the place it comes from, and others are not', async () => {
  const pmo = house.as('pmo');
  const body = { scopeId: places.bridge, recommendation: 'Meet de Brug vooraf in' };
  const { record } = await pmo.must('POST', '/lessons', {
    body: { ...body, title: 'Meten', isShared: true },
  });
  await pmo.must('POST', '/lessons', { body: { ...body, title: 'Voor ons zelf' } });
  const found = async (who: string, words: string) =>
    (await house.as(who).must('GET', `/lessons/shared?search=${encodeURIComponent(words)}`)).rows;
  expect(await found('roofManager', 'brug METEN')).toMatchObject([{ title: 'Meten', origin: null }]);
  const [own] = await found('bridgeMember', 'meten');
  expect(own.origin).toEqual({ key: record.key, placeTitle: 'Brug' });
  expect(await found('roofManager', 'zelf')).toEqual([]);
  expect(await found('roofManager', '%')).toEqual([]);
  expect(await found('roleless', 'meten')).toEqual([]);
  expect((await house.as('roofManager').get(`/lessons/${record.key}`)).status).toBe(404);
});

test('a goal tells how far it is, and a project that contributes to one needs no goal in words', async () => {
  const pmo = house.as('pmo');
  const set = async (body: object) =>
    (await pmo.must('POST', '/goals', { body: { scopeId: places.organisation, ...body } })).record;
  const goal = await set({ title: 'Droge voeten', startValue: 10, currentValue: 15, targetValue: 20 });
  expect(goal.progress).toBe(50);
  expect((await set({ title: 'Minder', startValue: 40, currentValue: 50, targetValue: 20 })).progress).toBe(
    0,
  );
  expect((await set({ title: 'Zonder cijfer', targetValue: 3 })).progress).toBeNull();
  const office = { title: 'PMO', model: 'controlling', siting: 'internal', managerId: null, memberIds: [] };
  const dates = { engagementEndsOn: null, startsOn: null, endsOn: null, articles: [] };
  await pmo.must('POST', '/offices', { body: { scopeId: places.bridge, ...office, ...dates } });
  const outcome = async () => {
    const { acts } = await pmo.must('GET', `/governance/explain/${places.bridge}`);
    const findings = acts.flatMap(
      (act: { findings: { control: string; outcome: string }[] }) => act.findings,
    );
    return findings.find(({ control }: { control: string }) => control === 'goal-linked')?.outcome;
  };
  expect(await outcome()).toBe('blocked');
  const link = { kind: 'contributes-to', isFromOther: false, key: goal.key };
  await pmo.must('POST', `/records/${places.bridge}/links`, { body: link });
  expect(await outcome()).toBe('allowed');
});
