import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { requestsPerSecond } from '../http/drive.ts';
import { median } from '../scheduling/timing.ts';
import { connectionOf, makeDataFolder, startProgram } from '../server.ts';
import { buildWorld, Client, captureRiskStatements, type World } from '../testing.ts';

const leastOfLists = 0.5;
const leastOfSingles = 0.35;
const riskCount = 400;
const rounds = 7;
const secondsEach = 2;

async function fillRisks(url: string, world: World): Promise<void> {
  const create = Array.from({ length: riskCount }, (_, index) => ({
    scopeId: world.places.bridge,
    title: `Risico ${index}`,
    cause: 'De bodem is anders dan de boringen lieten zien',
    effect: 'Langere bouwtijd en hogere kosten',
    probability: 1 + (index % 5),
    impactTime: 1 + (index % 3),
    costEffectCents: index * 1000,
    ownerId: world.people['pmo']?.id ?? null,
  }));
  await new Client(url, world.people['pmo']?.token).must('POST', '/risks/changes', {
    body: { create, update: [] },
  });
}

/** The least possible server, in a process of its own as Regie is. */
async function startBare(orders: string): Promise<{ readonly url: string; stop(): void }> {
  const script = resolve(import.meta.dirname, '../http/bare-server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, orders], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await new Promise<string>((done, fail) => {
    child.stdout?.on('data', (piece) => {
      const found = /port (\d+)/.exec(String(piece))?.[1];
      if (found !== undefined) done(found);
    });
    child.once('exit', () => fail(new Error('the bare server ended')));
  });
  return { url: `http://localhost:${port}`, stop: () => child.kill('SIGKILL') };
}

/** The median of ratios taken side by side, so that a noisy neighbour slows both. */
async function ratioOf(ours: string, bare: string, headers: Record<string, string>, count: number) {
  await requestsPerSecond(ours, secondsEach, headers);
  await requestsPerSecond(bare, secondsEach);
  const ratios: number[] = [];
  const rates: string[] = [];
  for (let round = 0; round < count; round += 1) {
    const [first, second] = [
      await requestsPerSecond(ours, secondsEach, headers),
      await requestsPerSecond(bare, secondsEach),
    ];
    ratios.push(first / second);
    rates.push(`${first.toFixed(0)}/${second.toFixed(0)}`);
  }
  return { ratio: median(ratios), rates: rates.join(' ') };
}

async function run({ isLong }: FigureOptions): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path);
  try {
    const world = await buildWorld(program.url, program.setUpUrl ?? '', {});
    await fillRisks(program.url, world);
    const token = world.people['pmo']?.token ?? '';
    const connectionString = await connectionOf(folder.path);
    const statements = await captureRiskStatements(connectionString, token, world.bridgeRisk);
    const orders = join(dirname(folder.path), 'orders.json');
    await writeFile(orders, JSON.stringify({ connectionString, ...statements }));
    const bare = await startBare(orders);
    const headers = { cookie: `regie=${token}` };
    const count = isLong ? 3 * rounds : rounds;
    const lists = await ratioOf(`${program.url}/api/risks?limit=50`, `${bare.url}/list`, headers, count);
    const single = `${program.url}/api/risks/${world.bridgeRisk}`;
    const singles = await ratioOf(single, `${bare.url}/single`, headers, count);
    bare.stop();
    return {
      value: Number(lists.ratio.toFixed(3)),
      ok: lists.ratio >= leastOfLists && singles.ratio >= leastOfSingles,
      detail: [
        `lists of 50: ${lists.ratio.toFixed(3)} (at least ${leastOfLists}); per second ours/bare ${lists.rates}`,
        `single rows: ${singles.ratio.toFixed(3)} (at least ${leastOfSingles}); per second ours/bare ${singles.rates}`,
      ],
    };
  } finally {
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'api-ratio',
  unit: 'of the requests per second of a bare Fastify route with the same SQL, for lists of 50',
  target: '>= 0.5, and single rows >= 0.35',
  seconds: 90,
  run,
};
