import { setTimeout as pause } from 'node:timers/promises';
import type { Figure, Measurement } from '../figure.ts';
import { makeDataFolder, residentMegabytes, startProgram } from '../server.ts';
import { Client } from '../testing.ts';

const mostOfServer = 200;
const mostOfWorker = 150;
const restMs = 10_000;
const longestMakingMs = 300_000;

async function run(): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path, { args: ['--demo'] });
  try {
    const deadline = performance.now() + longestMakingMs;
    while (!program.output().includes('Sign in with')) {
      if (performance.now() > deadline) throw new Error(`no example was made:\n${program.output()}`);
      await pause(100);
    }
    // A server that nobody ever asked anything is not what idles in an office.
    for (let nth = 0; nth < 50; nth += 1) await new Client(program.url).get('/setup');
    await pause(restMs);
    const server = residentMegabytes(program.serverPid);
    const workerPid = program.workerPid();
    if (workerPid === undefined) throw new Error('there is no worker');
    const worker = residentMegabytes(workerPid);
    return {
      value: Math.round(server),
      ok: server <= mostOfServer && worker <= mostOfWorker,
      detail: [
        `server ${server.toFixed(0)} MB (at most ${mostOfServer}), worker ${worker.toFixed(0)} MB (at most ${mostOfWorker})`,
      ],
    };
  } finally {
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'idle-memory',
  unit: 'MB of the server process at rest, after the example was made',
  target: '<= 200, and the worker <= 150',
  seconds: 90,
  run,
};
