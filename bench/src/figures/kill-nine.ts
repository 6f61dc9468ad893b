import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '@regie/engine/testing';
import { findLosses } from '../crash/find-losses.ts';
import { type Acknowledged, writeUntilGone } from '../crash/writing-client.ts';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { connectionOf, makeDataFolder, type ProgramRun, startProgram } from '../server.ts';
import { buildWorld, inspectDatabase, type World } from '../testing.ts';

const clients = 8;
const leastAcknowledged = 2000;
const longestSealMs = 20_000;

/** Lets eight clients write for a while, then kills server, worker and database in one go. */
async function killOnce(
  program: ProgramRun,
  world: World,
  round: number,
  share: number,
  acknowledged: Acknowledged,
) {
  const token = world.people['pmo']?.token ?? '';
  const aim = acknowledged.count + share;
  const writing = Array.from({ length: clients }, (_, client) =>
    writeUntilGone(program.url, token, world.places.bridge, `${round}.${client}`, acknowledged),
  );
  const stopped = Promise.all(writing).then(() => {
    if (acknowledged.count < aim) throw new Error('the writers stopped before anything was killed');
  });
  while (acknowledged.count < aim) await Promise.race([pause(5), stopped]);
  await pause(seededRandom(round).whole(150));
  await program.killEverything();
  await Promise.all(writing);
}

/** After the last start: nothing lost, nothing by halves, every event sealed in a chain that holds. */
async function judge(dataFolder: string, acknowledged: Acknowledged): Promise<readonly string[]> {
  const inspection = inspectDatabase(await connectionOf(dataFolder));
  try {
    const losses = await findLosses(inspection, acknowledged);
    const deadline = performance.now() + longestSealMs;
    for (;;) {
      const { sealed, faults } = await inspection.verifyChain();
      const [events] = await inspection.query<{ n: number }>('select count(*)::integer as n from event');
      const isWhole = sealed === events?.n;
      if (faults.length > 0) return [...losses, `the chain does not hold: ${JSON.stringify(faults[0])}`];
      if (isWhole) return losses;
      if (performance.now() > deadline) return [...losses, `${sealed} of ${events?.n} events are sealed`];
      await pause(250);
    }
  } finally {
    await inspection.close();
  }
}

async function run({ isLong }: FigureOptions): Promise<Measurement> {
  const kills = isLong ? 200 : 20;
  const folder = await makeDataFolder();
  const acknowledged: Acknowledged = { records: new Map(), groups: new Set(), count: 0 };
  const starts: number[] = [];
  try {
    let program = await startProgram(folder.path);
    const world = await buildWorld(program.url, program.setUpUrl ?? '', {});
    for (let round = 1; round <= kills; round += 1) {
      await killOnce(program, world, round, leastAcknowledged / 20, acknowledged);
      program = await startProgram(folder.path);
      starts.push(program.startMs);
    }
    const faults = await judge(folder.path, acknowledged);
    await program.stop();
    return {
      value: faults.length,
      ok: faults.length === 0 && acknowledged.count >= leastAcknowledged,
      detail: [
        `${kills} kills, ${acknowledged.count} writes acknowledged to ${clients} clients`,
        `slowest start after a kill: ${(Math.max(...starts) / 1000).toFixed(1)} s`,
        ...faults.slice(0, 10),
      ],
    };
  } finally {
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'kill-nine',
  unit: 'acknowledged writes lost or half done, or breaks of the chain',
  target: '= 0 (20 kills, 8 clients, at least 2,000 acknowledged)',
  seconds: 120,
  run,
};
