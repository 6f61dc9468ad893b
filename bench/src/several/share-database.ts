import { setTimeout as pause } from 'node:timers/promises';
import { listenAs } from '../promises/listen.ts';
import { buildWorld, Client, inspectDatabase, startThrowaway, type World } from '../testing.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

export interface Shared {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** The client that speaks to a server; their numbers go round. */
type At = (index: number) => Client;

const servers = 4;
const rounds = 200;
const jobs = 30;
const heardWithinMs = 2_000;

/** Four servers with a worker each begin at once on an empty database, and are used by turns. */
export async function shareDatabase(): Promise<Shared> {
  const cluster = await startThrowaway();
  const running: ServerProcess[] = [];
  const database = inspectDatabase(cluster.connectionString);
  try {
    const started = performance.now();
    running.push(
      ...(await Promise.all(
        Array.from({ length: servers }, () =>
          startServerProcess(cluster.connectionString, { FIGURE_WORKER: 'yes' }),
        ),
      )),
    );
    const startedMs = performance.now() - started;
    const faults: string[] = [];
    const migrations = await database.query<{ name: string; many: number }>(
      'select name, count(*)::integer as many from migration group by name',
    );
    if (migrations.length === 0 || migrations.some(({ many }) => many !== 1))
      faults.push('a migration did not run exactly once');
    const world = await setUpOnce(running);
    const token = world.people['pmo']?.token;
    const clients = running.map(({ url }) => new Client(url, token));
    const at: At = (index) => clients[index % servers] ?? new Client('');
    faults.push(...(await useByTurns(at, world.bridgeRisk)));
    const delays = await hearElsewhere(at, world.places.bridge);
    const late = delays.filter((ms) => ms > heardWithinMs).length;
    if (late > delays.length / 20) faults.push(`${late} of ${delays.length} hints came late`);
    faults.push(...(await runJobsOnce(at)));
    const [tried] = await database.query<{ most: number }>('select max(tries)::integer as most from job');
    if (tried?.most !== 1) faults.push(`a job was begun ${tried?.most} times`);
    const { faults: broken } = await database.verifyChain();
    if (broken.length > 0) faults.push('the chain of history is broken');
    const middle = [...delays].sort((a, b) => a - b)[Math.floor(delays.length * 0.95)] ?? 0;
    const line = `${servers} servers started in ${Math.round(startedMs)} ms, ${rounds} requests by turns, hints elsewhere in ${Math.round(middle)} ms (95 %), ${jobs} jobs`;
    return { lines: [line], faults };
  } finally {
    await database.close();
    await Promise.all(running.map(async (one) => await one.end()));
    await cluster.stop();
  }
}

/** Only the newest link sets up, and four servers made one each. */
async function setUpOnce(running: readonly ServerProcess[]): Promise<World> {
  for (const { url, setUpUrl } of running) {
    const world = await buildWorld(url, setUpUrl ?? '', {}).catch(() => undefined);
    if (world !== undefined) return world;
  }
  throw new Error('no link sets up');
}

/** Each request goes to the next server: what one wrote the next reads. */
async function useByTurns(at: At, risk: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [writer, reader] = [at(round), at(round + 1)];
    const { version } = (await writer.must('GET', `/risks/${risk}`)).record;
    const title = `Beurt ${round}`;
    const written = await writer.patch(`/risks/${risk}`, version, { title });
    if (written.status !== 200) faults.push(`turn ${round} is answered ${written.status}`);
    const read = await reader.get(`/risks/${risk}`);
    if (read.body.record.title !== title) faults.push(`turn ${round} is not seen by the next server`);
  }
  return faults;
}

/** Somebody listens at one server to what is done at another; gives how long it took. */
async function hearElsewhere(at: At, scopeId: string): Promise<readonly number[]> {
  const delays: number[] = [];
  const streams = await Promise.all([0, 1, 2, 3].map((index) => listenAs(at(index))));
  for (let round = 0; round < 20; round += 1) {
    const body = { scopeId, title: `Te horen ${round}` };
    const { record } = await at(round).must('POST', '/risks', { body });
    const written = performance.now();
    const stream = streams[(round + 2) % servers];
    while (stream?.heard().includes(record.id) !== true && performance.now() - written < 5_000)
      await pause(5);
    delays.push(performance.now() - written);
  }
  for (const stream of streams) stream.close();
  return delays;
}

/** Jobs asked for at every server are run by whichever worker, once each. */
async function runJobsOnce(at: At): Promise<readonly string[]> {
  const body = {
    recordType: 'risk',
    format: 'csv',
    language: 'nl',
    columns: ['title'],
    query: { filter: 'title contains' },
  };
  const made = await Promise.all(
    Array.from(
      { length: jobs },
      async (_, index) => (await at(index).must('POST', '/exports', { body })).job.id,
    ),
  );
  const waiting = new Set<string>(made);
  for (let waited = 0; waited < 30_000 && waiting.size > 0; waited += 200) {
    for (const id of waiting) {
      const { state } = await at(0).must('GET', `/jobs/${id}`);
      if (['done', 'failed', 'cancelled'].includes(state)) waiting.delete(id);
    }
    await pause(200);
  }
  return waiting.size === 0 ? [] : [`${waiting.size} jobs were not taken up`];
}
