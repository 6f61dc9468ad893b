import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { startServer } from '../../start-server.ts';
import { runOn, withDatabase } from '../../testing/cluster.ts';
import { differentTables } from '../../testing/compare-databases.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { logNothing } from '../log.ts';
import { readSettings } from '../settings.ts';
import { readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const house = useTestHouse();
const cluster = inject('regie').connectionString;
const names: string[] = [];
let folder = '';
let own = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regie-backup-'));
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(house.database);
  own = withDatabase(cluster, rows[0]?.name ?? '');
});
afterAll(async () => {
  for (const name of names) await runOn(cluster, `drop database if exists ${name} with (force)`);
  await rm(folder, { recursive: true });
});

async function emptyDatabase(): Promise<string> {
  const name = `regie_restored_${process.pid}_${Date.now()}_${names.length}`;
  names.push(name);
  await runOn(cluster, `create database ${name}`);
  return withDatabase(cluster, name);
}

async function fill(): Promise<void> {
  const pmo = house.as('pmo');
  const { bridge } = house.world.places;
  await pmo.must('POST', `/records/${bridge}/attachments?name=plan.pdf`, {
    bytes: Buffer.alloc(3_000_000, 'plan'),
  });
  await pmo.must('POST', `/records/${bridge}/comments`, { body: { body: 'Zie “bijlage” \\ {"table":"x"}' } });
  const create = Array.from({ length: 50 }, (_, nth) => ({ scopeId: bridge, title: `Risico ${nth}` }));
  await pmo.must('POST', '/risks/changes', { body: { create, update: [] } });
}

test('A backup restored elsewhere is equal row by row, counts on where it was, and runs.', async () => {
  await fill();
  const path = join(folder, 'one.regie');
  const written = await writeBackup(own, path, 'test');
  const other = await emptyDatabase();
  expect(await restoreBackup(other, path, migrations)).toEqual({
    tables: written.tables,
    rows: written.rows,
  });
  expect(await differentTables(own, other)).toEqual([]);
  const settings = readSettings({ REGIE_PORT: '0', DATABASE_URL: other });
  if ('refused' in settings) throw new Error(settings.reason);
  const server = await startServer({ settings, webFolder: '/none', version: 'test', log: logNothing });
  if ('refused' in server) throw new Error(server.refused);
  const headers = {
    cookie: `regie=${house.world.people['pmo']?.token}`,
    'regie-request': '1',
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ scopeId: house.world.places.bridge, title: 'Na het herstel' });
  const made = await fetch(`${server.url}/api/risks`, { method: 'POST', headers, body });
  const { record }: { record: { key: string } } = JSON.parse(await made.text());
  await server.stop();
  const { rows } = await sql<{ last: number }>`select last_value as last from risk_key`.execute(
    house.database,
  );
  expect([made.status, record.key]).toEqual([200, `R-${(rows[0]?.last ?? 0) + 1}`]);
});

test('While everybody writes, a backup holds one moment: no event without its changes, none by halves.', async () => {
  const path = join(folder, 'busy.regie');
  let isWriting = true;
  const { bridge } = house.world.places;
  const writers = ['pmo', 'bridgeManager', 'northManager', 'officer'].map(async (person) => {
    for (let nth = 0; isWriting; nth += 1) {
      const create = [1, 2, 3].map((part) => ({ scopeId: bridge, title: `${person} ${nth}.${part}` }));
      await house.as(person).must('POST', '/risks/changes', { body: { create, update: [] } });
    }
  });
  await writeBackup(own, path, 'test');
  isWriting = false;
  await Promise.all(writers);
  const other = await emptyDatabase();
  expect(await restoreBackup(other, path, migrations)).toHaveProperty('rows');
  const halves = `select 1 from event e where operation = 'risks.change' and facts = '{}'
    and (select count(*) from change c where c.event_id = e.id and c.table_name = 'risk') not in (3, 50)`;
  await expect(
    runOn(other, `do $$ begin if exists (${halves}) then raise 'half'; end if; end $$`),
  ).resolves.toBeUndefined();
});

test('Any byte that changed is found, and a damaged backup restores nothing.', async () => {
  const path = join(folder, 'whole.regie');
  await writeBackup(own, path, 'test');
  expect(await readBackup(path)).toHaveProperty('rows');
  const bytes = await readFile(path);
  const damaged = join(folder, 'damaged.regie');
  for (let nth = 0; nth < 12; nth += 1) {
    const at = Math.floor((nth / 11) * (bytes.length - 1));
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    await writeFile(damaged, changed);
    expect([at, await readBackup(damaged)]).toEqual([at, { refused: expect.stringMatching(/^backup\//) }]);
  }
  await writeFile(damaged, bytes.subarray(0, bytes.length - 1));
  expect(await readBackup(damaged)).toHaveProperty('refused');
  const other = await emptyDatabase();
  expect(await restoreBackup(other, damaged, migrations)).toHaveProperty('refused');
});

test('A restore writes over nothing, and refuses what a newer release wrote.', async () => {
  const path = join(folder, 'again.regie');
  await writeBackup(own, path, 'test');
  expect(await restoreBackup(own, path, migrations)).toEqual({ refused: 'restore/not-empty' });
  const foreign = await emptyDatabase();
  await runOn(foreign, 'create table theirs (a int)');
  expect(await restoreBackup(foreign, path, migrations)).toEqual({ refused: 'restore/not-empty' });
  const { '0001-spine': spine = '' } = migrations;
  const other = await emptyDatabase();
  expect(await restoreBackup(other, path, { '0001-spine': spine })).toEqual({
    refused: 'restore/newer',
    version: 'test',
  });
});
