import { registerTypes } from '@regie/contracts/registers';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { checkPassword } from '../modules/accounts/index.ts';
import { sealEvents, verifyChain } from '../platform/events/seal.ts';
import { useTestHouse } from '../testing/test-house.ts';
import { demoAccounts, demoPassword, makeExample, removeExample } from './index.ts';
import { addressOf } from './people-story.ts';

const house = useTestHouse();

async function count(text: string): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::integer as count from ${sql.raw(text)}`.execute(house.database);
  return rows[0]?.count ?? -1;
}

/** Every row of every table, but for what only counts and queues. */
async function everything(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'
      and tablename not in ('migration', 'migration_lock', 'seal', 'sign_in_failure')
    order by 1`.execute(house.database);
  const all: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select (to_jsonb(t) - 'last_seen_at')::text as row from ${sql.table(name)} t order by 1`.execute(
      house.database,
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}

const sealAll = async () => {
  while ((await sealEvents(house.database, new Date())) > 0);
};

let before: Awaited<ReturnType<typeof everything>>;
let afterStop: typeof before;
let stopped: Awaited<ReturnType<typeof makeExample>>;
const parts: number[] = [];

beforeAll(async () => {
  await sealAll();
  before = await everything();
  const stop = new AbortController();
  const stopSoon = async (part: number) => (part > 0.02 ? stop.abort() : undefined);
  stopped = await makeExample(house.house, { ownerId: null, signal: stop.signal, progress: stopSoon });
  afterStop = await everything();
  const progress = async (part: number) => void parts.push(part);
  expect(await makeExample(house.house, { ownerId: null, progress })).toBeUndefined();
}, 300_000);

test('The municipality has its projects in all states, its people, risks and a year of history.', async () => {
  expect(await count(`record where is_example and type = 'project'`)).toBe(42);
  expect(await count(`record where is_example and type = 'programme'`)).toBe(5);
  expect(await count(`record where is_example and type = 'risk'`)).toBeGreaterThanOrEqual(200);
  for (const type of registerTypes) {
    const rows = await count(`record where is_example and type = '${type}'`);
    expect([type, rows > 20]).toEqual([type, true]);
  }
  expect(await count('record_link')).toBeGreaterThan(40);
  expect(await count('decision_premise')).toBeGreaterThan(20);
  expect(await count(`charter where state = 'approved'`)).toBe(1);
  expect(await count(`charter where state = 'asked'`)).toBe(1);
  expect(await count('practice_assessment where finished_on is not null')).toBe(2);
  // Of every survey that is closed there are enough answers to be shown, and one waits for somebody.
  expect(await count('survey')).toBe(3);
  expect(
    await count(`survey v where closes_on < current_date and 5 <= (
      select count(*) from survey_invitation i where i.survey_id = v.id and i.has_answered)`),
  ).toBe(2);
  expect(
    await count(`survey_invitation i join survey v on v.id = i.survey_id join person p on p.id = i.person_id
      where v.closes_on >= current_date and p.name = 'Koen Verhoeven' and not i.has_answered`),
  ).toBe(1);
  expect(await count('person where is_example')).toBeGreaterThanOrEqual(60);
  const inExample = 'join record r on r.id = t.id and r.is_example';
  expect(await count(`(select distinct state from project t ${inExample}) x`)).toBe(5);
  expect(await count(`(select distinct status from risk t ${inExample}) x`)).toBe(4);
  expect(
    await count(`(select distinct role from role_grant g join person p on p.id = g.person_id
    where p.is_example) x`),
  ).toBe(9);
  const example = `request_id = 'example'`;
  expect(
    await count(`(select distinct date_trunc('month', at) from event where ${example}) x`),
  ).toBeGreaterThan(11);
  expect(await count(`event where ${example} and at > now()`)).toBe(0);
  expect(await count(`event where ${example} and undoes is not null`)).toBeGreaterThan(2);
  expect(await count(`proposal where state = 'open'`)).toBeGreaterThan(2);
  expect(
    await count(`risk t ${inExample} where reviewed_on > current_date or raised_on > current_date`),
  ).toBe(0);
});

test('Two offices governed the year: advice that was passed by, then waivers of what one of them requires.', async () => {
  expect(await count('waiver where until < current_date')).toBeGreaterThan(5);
  expect(
    await count(`(select distinct date_trunc('month', at) from event e, jsonb_array_elements(e.facts -> 'governed') g
    where g -> 'advised' <> '[]' and e.request_id = 'example') x`),
  ).toBeGreaterThan(6);
  expect(await count(`pmo_office where model = 'controlling'`)).toBe(1);
  expect(await count(`gate_review where state = 'decided'`)).toBeGreaterThan(5);
  expect(await count(`meeting where state = 'closed'`)).toBeGreaterThan(8);
});

test('Projects publish a plan and reports over the year, and of advice one draft was worked out and one waits.', async () => {
  expect(await count('(select distinct project_id from document_version) x')).toBe(8);
  expect(await count(`document_version where kind = 'plan'`)).toBeGreaterThan(15);
  expect(await count(`document_version where kind = 'report'`)).toBeGreaterThan(20);
  expect(
    await count(`(select distinct date_trunc('month', published_on) from document_version) x`),
  ).toBeGreaterThan(6);
  expect(await count(`document_part where text ~ '[{}]'`)).toBe(0);
  expect(await count(`recommendation where kind = 'template' and state = 'accepted'`)).toBe(2);
  expect(await count('template_variant where follows_from_id is not null')).toBe(1);
});

test('Projects have plans with work of people, baselines and relations across, and one is late without saying so.', async () => {
  const example = 'join record r on r.id = t.plan_id and r.is_example';
  expect(await count(`activity t ${example}`)).toBeGreaterThanOrEqual(2_500);
  expect(await count(`(select distinct plan_id from activity t ${example}) x`)).toBe(42);
  expect(await count(`assignment t ${example}`)).toBeGreaterThan(2_000);
  expect(await count(`baseline t ${example}`)).toBe(38);
  expect(await count(`relation t ${example} where plan_id <> predecessor_plan_id`)).toBeGreaterThan(8);
  expect(await count(`activity t ${example} where name ~ '[{}]'`)).toBe(0);
  const done = (state: string) =>
    count(`activity t ${example} join project p on p.id = t.plan_id
      where p.state = '${state}' and t.percent_complete = 100`);
  expect(await done('proposed')).toBe(0);
  expect(await done('completed')).toBeGreaterThan(250);
  const late = `to_timestamp(t.finish_minute * 60)::date > p.ends_on + p.tolerance_days`;
  const reporting = (health: string) =>
    count(`plan_result t ${example} join project p on p.id = t.plan_id
      where p.reported_health = '${health}' and p.code like 'BALI-%' and ${late}`);
  expect(await reporting('green')).toBe(1);
});

test('Cancelled half way, it leaves nothing behind.', () => {
  expect(stopped).toEqual({ refused: 'example/cancelled' });
  expect(afterStop).toEqual(before);
});

test('Progress rises from nothing to nearly all.', () => {
  expect(parts[0]).toBe(0);
  expect(parts.at(-1)).toBeGreaterThan(0.95);
  expect([...parts].sort((a, b) => a - b)).toEqual(parts);
});

test('No text still waits for its words, and no address can be reached.', async () => {
  expect(await count(`record where title ~ '[{}]'`)).toBe(0);
  expect(await count(`risk where concat(cause, event, effect, trigger) ~ '[{}]'`)).toBe(0);
  for (const type of registerTypes) {
    expect(await count(`${type} t where to_jsonb(t)::text ~ '[{][a-z]+[}]'`)).toBe(0);
  }
  expect(await count(`comment where body ~ '[{}]'`)).toBe(0);
  expect(await count(`person where is_example and email !~ '^[a-z.]+@waterrijk[.]example$'`)).toBe(0);
  expect(addressOf('Emre Aydın')).toBe('emre.aydin@waterrijk.example');
});

test('The password of the demonstration passes the rule, for each of its accounts.', () => {
  for (const { email } of demoAccounts) expect(checkPassword(demoPassword, [email])).toBeUndefined();
});

test('It is made once.', async () => {
  const again = await makeExample(house.house, { ownerId: null, progress: async () => undefined });
  expect(again).toEqual({ refused: 'example/already-there' });
});

test('Removing leaves none of it, and all that people made themselves with the place it stands in.', async () => {
  const pmo = house.as('pmo');
  const projects = (await pmo.must('GET', '/projects?limit=100')).rows;
  // With their year: the world of the tests has a bridge of its own, with the code BRUG.
  const [sporthal, brug] = [/^SPOR-\d/, /^BRUG-\d/].map((code) =>
    projects.find((row: { code: string }) => code.test(row.code)),
  );
  const own = await pmo.must('POST', '/risks', { body: { scopeId: sporthal.id, title: 'Eigen risico' } });
  const led = {
    scopeId: house.world.places.north,
    title: 'Eigen project',
    code: 'EIGEN',
    managerId: brug.managerId,
  };
  const project = await pmo.must('POST', '/projects', { body: led });
  await pmo.must('POST', `/records/${brug.id}/comments`, { body: { body: 'Mooie brug.' } });
  await sealAll();

  const removed = await removeExample(house.house);
  expect(removed.records).toBeGreaterThan(250);
  expect(await count('record where is_example')).toBe(0);
  expect(await count('person where is_example')).toBe(0);
  const governing = ['charter', 'charter_article', 'practice_assessment', 'pmo_set_up', 'pmo_measure'];
  for (const table of [...governing, 'survey', 'survey_invitation', 'survey_result']) {
    expect([table, await count(table)]).toEqual([table, before[table]?.length ?? 0]);
  }
  const kept = `('${sporthal.id}', '${sporthal.scopeId}')`;
  const others = `select 1 from change c join scope s on s.id = c.scope_id where c.event_id = e.id
    and s.id in (select unnest(path) from scope where id in ${kept})`;
  expect(await count(`event e where request_id = 'example' and not exists (${others})`)).toBe(0);
  // The three fields that are filled in on the project that stays.
  expect(await count('custom_field')).toBe(3);

  const after = await everything();
  for (const [table, rows] of Object.entries(before)) {
    expect(after[table], table).toEqual(expect.arrayContaining([...rows]));
  }
  const left = (table: string) => (after[table]?.length ?? 0) - (before[table]?.length ?? 0);
  // The own risk keeps its project and portfolio; the own project names a manager, who stays as a closed account.
  expect({
    record: left('record_all'),
    scope: left('scope_all'),
    risk: left('risk'),
    project: left('project'),
  }).toEqual({
    record: 4,
    scope: 3,
    risk: 1,
    project: 2,
  });
  // What was said about the project that stays, stays with it; nothing else that was said does.
  expect(await count(`comment where record_id <> '${sporthal.id}'`)).toBe(before['comment']?.length ?? 0);
  expect((await pmo.must('GET', `/risks/${own.record.id}`)).record.title).toBe('Eigen risico');
  expect((await pmo.must('GET', `/projects/${project.record.id}`)).names[brug.managerId]).toBe('Martijn Bos');
  expect(await count(`person where id = '${brug.managerId}' and not is_active`)).toBe(1);
});

test('The chain of history holds over what was erased, and tells of it.', async () => {
  await sealAll();
  const { sealed, faults } = await verifyChain(house.database);
  expect(faults).toEqual([]);
  expect(sealed).toBeGreaterThan(1500);
  await sql`update event set facts = facts - 'erased' where operation = 'example.remove'`.execute(
    house.database,
  );
  const { faults: found } = await verifyChain(house.database);
  expect(new Set(found.map(({ fault }) => fault))).toEqual(new Set(['event-missing', 'payload-changed']));
});
