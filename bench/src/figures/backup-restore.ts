import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { seededRandom } from '@regie/engine/testing';
import {
  backUp,
  logNothing,
  makeExample,
  readSettings,
  restore,
  startServer,
  verifyBackup,
} from '@regie/server';
import { startOwnPostgres } from '../backup/own-postgres.ts';
import type { Figure, Measurement } from '../figure.ts';
import { makeDataFolder } from '../server.ts';
import { type Client, differentTables, openHouse } from '../testing.ts';

const corruptions = 100;

function settingsFor(environment: Record<string, string>) {
  const settings = readSettings({ REGIE_PORT: '0', ...environment });
  if ('refused' in settings) throw new Error(settings.reason);
  return settings;
}

/** Writes on until it is told to stop, so that the backup is made of a database that changes. */
function keepWriting(client: Client, scopeId: string): { stop(): Promise<number> } {
  let isWriting = true;
  let count = 0;
  const writing = (async () => {
    for (; isWriting; count += 1) {
      const create = [1, 2, 3].map((nth) => ({ scopeId, title: `Onder druk ${count}.${nth}` }));
      await client.must('POST', '/risks/changes', { body: { create, update: [] } });
    }
  })();
  return {
    stop: async () => {
      isWriting = false;
      await writing;
      return count;
    },
  };
}

/** Of so many copies with one byte changed, those that pass for whole. */
async function countMissed(path: string): Promise<number> {
  const bytes = await readFile(path);
  const random = seededRandom(11);
  const copy = `${path}.damaged`;
  let missed = 0;
  for (let nth = 0; nth < corruptions; nth += 1) {
    const at = random.whole(bytes.length);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 + random.whole(255)), at);
    await writeFile(copy, changed);
    if (!('refused' in (await verifyBackup(copy)))) missed += 1;
  }
  return missed;
}

async function mustRestore(environment: Record<string, string>, path: string): Promise<void> {
  const done = await restore(settingsFor(environment), path);
  if ('refused' in done) throw new Error(JSON.stringify(done));
}

async function mustBackUp(environment: Record<string, string>, path: string): Promise<void> {
  const done = await backUp(settingsFor(environment), path, 'figure');
  if ('refused' in done) throw new Error(JSON.stringify(done));
}

async function run(): Promise<Measurement> {
  const house = await openHouse({});
  const folder = await makeDataFolder();
  const place = dirname(folder.path);
  const server = await startOwnPostgres(join(place, 'postgresql'));
  try {
    const settings = settingsFor({ DATABASE_URL: house.connectionString });
    const running = await startServer({ settings, webFolder: '/none', version: 'figure', log: logNothing });
    if ('refused' in running) throw new Error(running.refused);
    await makeExample(running.house, { ownerId: null, progress: async () => undefined });
    await running.stop();
    const own = { DATABASE_URL: house.connectionString };
    const [quiet, busy, back] = ['quiet', 'busy', 'back'].map((name) => join(place, `${name}.regie`));
    const writing = keepWriting(house.as('pmo'), house.world.places.bridge);
    await mustBackUp(own, busy ?? '');
    const written = await writing.stop();
    await mustRestore({ DATABASE_URL: await server.makeDatabase('busy') }, busy ?? '');
    await mustBackUp(own, quiet ?? '');
    const elsewhere = { DATABASE_URL: await server.makeDatabase('quiet') };
    await mustRestore(elsewhere, quiet ?? '');
    const there = await differentTables(house.connectionString, elsewhere.DATABASE_URL);
    await mustBackUp(elsewhere, back ?? '');
    await mustRestore({ REGIE_DATA: folder.path }, back ?? '');
    const andBack = await compareEmbedded(house.connectionString, folder.path);
    const missed = await countMissed(quiet ?? '');
    return {
      value: there.length + andBack.length + missed,
      ok: there.length + andBack.length + missed === 0 && written > 0,
      detail: [
        `embedded to ${server.version}: ${there.join(', ') || 'equal row by row'}`,
        `and back to embedded: ${andBack.join(', ') || 'equal row by row'}`,
        `made while ${written} writes of three risks went on, and restored`,
        `${corruptions - missed} of ${corruptions} changed bytes found`,
      ],
    };
  } finally {
    await house.close();
    await server.stop();
    await folder.remove();
  }
}

/** The restored folder is opened by a server, as a person would. */
async function compareEmbedded(own: string, dataFolder: string): Promise<readonly string[]> {
  const settings = settingsFor({ REGIE_DATA: dataFolder });
  const opened = await startServer({ settings, webFolder: '/none', version: 'figure', log: logNothing });
  if ('refused' in opened) throw new Error(opened.refused);
  try {
    return await differentTables(own, opened.connectionString);
  } finally {
    await opened.stop();
  }
}

export const figure: Figure = {
  name: 'backup-restore',
  unit: 'tables that differ after embedded to server and back, and changed bytes that were not found',
  target: '= 0 (100 changed bytes, made under load)',
  seconds: 60,
  run,
};
