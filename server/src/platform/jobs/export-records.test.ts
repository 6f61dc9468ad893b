import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { useTestHouse } from '../../testing/test-house.ts';
import { tasksOf } from '../../worker-tasks.ts';
import { logNothing } from '../log.ts';
import { resumeJobs } from './resume-jobs.ts';
import { type ChildProgram, runInChild } from './run-in-child.ts';
import { runJob } from './run-job.ts';

const house = useTestHouse();
const folder = mkdtempSync(join(tmpdir(), 'regie-child-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, code: string): ChildProgram {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, code);
  return { words: [path] };
}
/** Gives back what it got, so that a test sees the sheet that the child is asked to write. */
const echo = program('echo', 'process.stdin.pipe(process.stdout)');
const hang = program('hang', 'process.stdin.resume(); setInterval(() => {}, 1000)');
const die = program('die', 'process.stdin.resume(); process.kill(process.pid, "SIGKILL")');
const swell = program('swell', 'const all = []; for (;;) all.push(new Array(100_000).fill(all.length))');

const wish = {
  recordType: 'risk',
  format: 'csv',
  language: 'nl',
  columns: ['title', 'status', 'ownerId', 'probability', 'costEffectCents', 'createdAt'],
  query: { sort: 'title' },
};

async function ask(person: string, more: object = {}): Promise<string> {
  const { job } = await house.as(person).must('POST', '/exports', { body: { ...wish, ...more } });
  return job.id;
}

async function run(jobId: string, by: ChildProgram): Promise<void> {
  const task = tasksOf(house.house, by)['export'];
  if (task !== undefined) await runJob(house.house, task, { jobId }, logNothing);
}

async function exported(person: string, more: object = {}) {
  const id = await ask(person, more);
  await run(id, echo);
  const { body } = await house.as(person).send('GET', `/jobs/${id}/file`);
  return JSON.parse(body.toString('utf8'));
}

test('An export holds what its owner may see, labels in the asked language, people by name.', async () => {
  await house.as('bridgeManager').must('GET', '/me');
  const sheet = await exported('bridgeManager');
  expect(sheet.name).toBe('Risico');
  expect(sheet.columns.map(({ label }: { label: string }) => label)).toContain('Waarschijnlijkheid');
  expect(sheet.rows.length).toBe(1);
  expect(sheet.rows[0].slice(0, 5)).toEqual(['Fundering onbekend', 'Open', null, 4, 500_000_00]);
  expect(sheet.rows[0][5]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect((await exported('pmo')).rows.length).toBe(2);
  expect((await exported('bridgeManager', { language: 'en' })).name).toBe('Risk');
});

test('Who may not read money gets none, and may not sort by it either.', async () => {
  const sheet = await exported('bridgeMember');
  expect(sheet.rows[0].slice(3, 5)).toEqual([4, null]);
  const filtered = await exported('bridgeMember', { query: { filter: 'costEffectCents > 1' } });
  expect(filtered.rows).toEqual([]);
});

test('The roles of the moment count, not those of when it was asked.', async () => {
  const id = await ask('northManager');
  const { northManager } = house.world.people;
  await sql`delete from role_grant where person_id = ${northManager?.id}`.execute(house.database);
  await run(id, echo);
  const { body } = await house.as('northManager').send('GET', `/jobs/${id}/file`);
  expect(JSON.parse(body.toString('utf8')).rows).toEqual([]);
});

test('More rows than one page are all there, in order.', async () => {
  const create = Array.from({ length: 520 }, (_, index) => ({
    scopeId: house.world.places.roof,
    title: `Dakrisico ${String(index).padStart(3, '0')}`,
  }));
  await house.as('pmo').must('POST', '/risks/changes', { body: { create, update: [] } });
  const { rows } = await exported('pmo', { columns: ['title'] });
  expect(rows.length).toBe(522);
  expect([...rows].sort()).toEqual(rows);
});

test('Cancelling kills the child and leaves no file.', async () => {
  const id = await ask('bridgeManager');
  const running = run(id, hang);
  await pause(300);
  await house.as('bridgeManager').must('POST', `/jobs/${id}/cancel`);
  await running;
  const job = await house.as('bridgeManager').must('GET', `/jobs/${id}`);
  expect(job.state).toBe('cancelled');
  expect((await house.as('bridgeManager').send('GET', `/jobs/${id}/file`)).status).toBe(404);
});

test('A child that dies fails its job and nothing else.', async () => {
  const id = await ask('bridgeManager');
  await run(id, die);
  const job = await house.as('bridgeManager').must('GET', `/jobs/${id}`);
  expect([job.state, job.failure.nl]).toEqual(['failed', expect.stringContaining('ging hier iets mis')]);
});

test('Work whose worker fell silent is asked for again, and has failed when three workers died of it.', async () => {
  const id = await ask('bridgeManager');
  const look = async () => await house.as('bridgeManager').must('GET', `/jobs/${id}`);
  const fallSilent = async () => {
    await sql`update job set state = 'running', tries = tries + 1, seen_at = now() - interval '31 seconds'
      where id = ${id}`.execute(house.database);
    await resumeJobs(house.house)();
  };
  await fallSilent();
  expect((await look()).state).toBe('waiting');
  await fallSilent();
  await fallSilent();
  expect(await look()).toMatchObject({
    state: 'failed',
    failure: { en: expect.stringContaining('three times') },
  });
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from graphile_worker.jobs where key = ${id}`.execute(house.database);
  expect(rows[0]?.n).toBe(1);
});

test('A child that takes all the memory it can get is stopped by its bound.', async () => {
  const signal = new AbortController().signal;
  await expect(runInChild(swell, 'csv', {}, signal, { mostMegabytes: 32 })).rejects.toMatchObject({
    failure: 'jobs/too-large',
  });
  await expect(runInChild(hang, 'csv', {}, signal, { longestMs: 300 })).rejects.toMatchObject({
    failure: 'jobs/too-long',
  });
});
