import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { brought, linked, planXml, task, work } from './bring-plan.testing.ts';

const house = useTestHouse();
const { places } = house.world;

const start = '<Start>2026-03-09T08:00:00</Start><Finish>2026-03-10T17:00:00</Finish>';
const field =
  '<ExtendedAttributes><ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName><Alias>Wijk</Alias></ExtendedAttribute></ExtendedAttributes>';
const bridge = planXml(
  task(1, 'Funderen', start) + task(2, 'Bouwen', linked(1)) + task(3, 'Opleveren', linked(2)),
  field,
);
const later = planXml(task(1, 'Heien') + task(2, 'Bouwen', linked(1)) + task(4, 'Keuren', linked(2)), field);

const isNew = (title: string, code: string, scopeId = places.canal) => ({
  kind: 'new',
  scopeId,
  title,
  code,
});
const choice = (importId: string, target: object, more: object = {}) => ({
  importId,
  target,
  calendars: [],
  people: [],
  fields: [],
  dates: 'recorded',
  ...more,
});

async function run(person: string, ...choices: object[]) {
  const answer = await house.as(person).post('/imports/runs', { choices });
  if (answer.status === 200) await work(house);
  return answer;
}

async function imported(person: string, text: string, target: object, more: object = {}) {
  const { import: one } = await brought(house, person, 'plan.xml', text);
  const answer = await run(person, choice(one.id, target, more));
  const { import: now } = await house.as(person).must('GET', `/imports/${one.id}`);
  return { answer, now };
}

const planOf = async (id: string) => await house.as('pmo').must('GET', `/projects/${id}/plan`);

/** Every row that an import may leave, apart from files and what people did. */
async function everything(): Promise<string> {
  const tables = [
    'scope',
    'record',
    'project',
    'plan',
    'activity',
    'relation',
    'plan_resource',
    'assignment',
  ];
  const all: unknown[] = [];
  for (const table of [...tables, 'baseline', 'calendar', 'plan_result']) {
    const { rows } = await sql`select to_jsonb(t)::text as row from ${sql.table(table)} t order by 1`.execute(
      house.database,
    );
    all.push(table, rows);
  }
  return JSON.stringify(all);
}

test('A plan goes into a new project with its dates as recorded, and says so.', async () => {
  const { now } = await imported('northManager', bridge, isNew('Nieuwe brug', 'NB-1'));
  expect(now).toMatchObject({ state: 'imported', project: { title: 'Nieuwe brug' } });
  const plan = await planOf(now.project.id);
  expect(plan.activities.name).toEqual(['Funderen', 'Bouwen', 'Opleveren']);
  expect(plan.relations).toHaveLength(2);
  expect(plan.summary.isRecalculated).toBe(false);
  const recorded = Date.UTC(2026, 2, 9, 8) / 60_000;
  expect(plan.results.start[0]).toBe(recorded);
  const { rows } = await house.as('pmo').must('GET', `/events?record=${now.project.id}`);
  expect(rows[0]).toMatchObject({ operation: 'imports.run', source: 'import' });
  const { rows: events } = await sql<{ facts: { files: { sha256: string }[] } }>`
    select facts from event where id = ${now.eventId}`.execute(house.database);
  expect(events[0]?.facts.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('Recalculated, it has the dates that the engine makes of it.', async () => {
  const { now } = await imported('northManager', bridge, isNew('Berekend', 'NB-2'), {
    dates: 'recalculated',
  });
  const plan = await planOf(now.project.id);
  expect(plan.summary.isRecalculated).toBe(true);
  expect(plan.results.start[0]).toBe(Date.UTC(2026, 2, 2, 8) / 60_000);
});

test('The same file again is proposed for the same project, and changes nothing there.', async () => {
  const first = await imported('northManager', bridge, isNew('Twee keer', 'NB-3'));
  const projectId = first.now.project.id;
  const before = await planOf(projectId);
  const { import: again, matches } = await brought(house, 'northManager', 'weer.xml', bridge);
  expect(matches.map(({ id }: { id: string }) => id)).toContain(projectId);
  expect(matches[0].because).toBe('same-file');
  const effect = await house
    .as('northManager')
    .must('GET', `/imports/${again.id}/effect?project=${projectId}`);
  expect(effect).toEqual({ addedCount: 0, keptCount: 3, removedCount: 0, removed: [] });
  await run('northManager', choice(again.id, { kind: 'existing', projectId }));
  const after = await planOf(projectId);
  expect([after.activities, after.results, after.relations]).toEqual([
    before.activities,
    before.results,
    before.relations,
  ]);
  const events = await house.as('pmo').must('GET', `/events?record=${projectId}`);
  expect(events.rows.length).toBeLessThan(3);
});

test('A later state updates by number; what goes is told before, and one undo puts it back.', async () => {
  const first = await imported('northManager', bridge, isNew('Bijgewerkt', 'NB-4'));
  const projectId = first.now.project.id;
  const before = await planOf(projectId);
  const { import: next, matches } = await brought(house, 'northManager', 'later.xml', later);
  expect(matches.some(({ because }: { because: string }) => because === 'same-plan')).toBe(true);
  const effect = await house
    .as('northManager')
    .must('GET', `/imports/${next.id}/effect?project=${projectId}`);
  expect(effect).toEqual({
    addedCount: 1,
    keptCount: 2,
    removedCount: 1,
    removed: [{ uid: 3, name: 'Opleveren' }],
  });
  await run('northManager', choice(next.id, { kind: 'existing', projectId }));
  expect((await planOf(projectId)).activities.name).toEqual(['Heien', 'Bouwen', 'Keuren']);
  const { import: done } = await house.as('northManager').must('GET', `/imports/${next.id}`);
  await house.as('northManager').must('POST', `/events/${done.eventId}/undo`);
  const after = await planOf(projectId);
  expect(after.activities.name).toEqual(before.activities.name);
  expect(after.results.finish).toEqual(before.results.finish);
});

const member = (more = '') =>
  `<Resources><Resource><UID>1</UID><ID>1</ID><Name>Ploeg</Name><Type>1</Type>${more}</Resource></Resources>`;
const ownCalendar =
  '<Calendars><Calendar><UID>7</UID><Name>Ploegendienst</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID></Calendar></Calendars>';

test('Undone, nothing of the projects that were made is left, and the files can be imported again.', async () => {
  // The first, whose calendar is that of the house, writes its resource before the second writes a calendar of its own.
  const { rows } = await house.as('pmo').must('GET', '/calendars');
  const { import: one, found } = await brought(
    house,
    'northManager',
    'een.xml',
    planXml(task(1, 'Heien'), `${field}${member()}`),
  );
  const { import: two } = await brought(
    house,
    'northManager',
    'twee.xml',
    planXml(task(1, 'Keuren'), `${ownCalendar}${member('<CalendarUID>7</CalendarUID>')}`),
  );
  const before = await everything();
  const answer = await run(
    'northManager',
    choice(one.id, isNew('Een', 'NB-5'), {
      calendars: found.calendars.map(({ uid }: { uid: number }) => ({ uid, calendarId: rows[0].id })),
    }),
    choice(two.id, isNew('Twee', 'NB-6')),
  );
  expect(answer.status).toBe(200);
  expect(await everything()).not.toBe(before);
  const { import: done } = await house.as('northManager').must('GET', `/imports/${one.id}`);
  await house.as('northManager').must('POST', `/events/${done.eventId}/undo`);
  expect(await everything()).toBe(before);
  const { import: back } = await house.as('northManager').must('GET', `/imports/${two.id}`);
  expect(back).toMatchObject({ state: 'ready', project: null, eventId: null });
  expect((await run('northManager', choice(two.id, isNew('Weer', 'NB-6')))).status).toBe(200);
});

test('All or nothing: what stops one plan stops the others, and says why.', async () => {
  const { import: good } = await brought(house, 'northManager', 'goed.xml', bridge);
  const { import: bad } = await brought(house, 'northManager', 'fout.xml', later);
  const asked = [choice(good.id, isNew('Goed', 'NB-7')), choice(bad.id, isNew('Fout', 'NB-8'))];
  const answer = await house.as('northManager').post('/imports/runs', { choices: asked });
  expect(answer.status).toBe(200);
  // Between asking and doing somebody takes the code.
  await house.as('northManager').must('POST', '/projects', {
    body: { scopeId: places.canal, title: 'Sneller', code: 'nb-8' },
  });
  const before = await everything();
  await work(house);
  expect(await everything()).toBe(before);
  const { import: now } = await house.as('northManager').must('GET', `/imports/${good.id}`);
  expect([now.state, now.problem.code]).toEqual(['ready', 'projects/code-taken']);
  expect(now.problem.detail.nl).toContain('NB-8');
});

test('What cannot be is refused when it is asked, before any file is read.', async () => {
  const { import: one } = await brought(house, 'northManager', 'a.xml', bridge);
  const { import: two } = await brought(house, 'northManager', 'b.xml', later);
  const refused = async (person: string, ...choices: object[]) => {
    const { status, body } = await house.as(person).post('/imports/runs', { choices });
    return [status, body.code];
  };
  const missing = '01890000-0000-7000-8000-000000000000';
  const existing = { kind: 'existing', projectId: places.bridge };
  const north = (...choices: object[]) => refused('northManager', ...choices);
  expect(await north(choice(one.id, isNew('X', 'BRUG')))).toEqual([409, 'projects/code-taken']);
  expect(await north(choice(one.id, existing), choice(two.id, existing))).toEqual([
    422,
    'imports/project-twice',
  ]);
  expect(await north(choice(one.id, isNew('X', 'C')), choice(two.id, isNew('Y', 'c')))).toEqual([
    422,
    'imports/code-twice',
  ]);
  expect(await north(choice(one.id, isNew('X', 'C', places.bridge)))).toEqual([
    422,
    'records/scope-of-other-kind',
  ]);
  expect(await north(choice(one.id, isNew('X', 'C', places.south)))).toEqual([404, 'request/not-found']);
  expect(await north(choice(missing, existing))).toEqual([404, 'request/not-found']);
  const person = { people: [{ uid: 1, personId: missing }] };
  expect(await north(choice(one.id, existing, person))).toEqual([422, 'imports/mapping-unknown']);
  expect(await refused('pmo', choice(one.id, existing))).toEqual([404, 'request/not-found']);
  expect(await refused('bridgeMember', choice(one.id, existing))).toEqual([403, 'access/not-allowed']);
  expect(await refused('bridgeManager', choice(one.id, isNew('X', 'C')))).toEqual([404, 'request/not-found']);
});

test('A project manager brings a plan into the project, and may make none.', async () => {
  const own = { kind: 'existing', projectId: places.bridge };
  const { now } = await imported('bridgeManager', bridge, own);
  expect(now).toMatchObject({ state: 'imported', project: { title: 'Brug' } });
  await house.as('bridgeManager').must('POST', `/events/${now.eventId}/undo`);
  expect((await planOf(places.bridge)).activities.uid).toEqual([]);
});
