import { cpus } from 'node:os';
import type { Figure, Measurement } from '../figure.ts';
import { fillHouse } from '../load/fill-house.ts';
import { mixedRequests } from '../load/mixed-requests.ts';
import { type Sent, sendOpen } from '../load/send-open.ts';
import { percentile } from '../plans/scroll-trace.ts';
import { makeDataFolder, startProgram } from '../server.ts';

const counts = { projects: 500, people: 2_000, signedIn: 40 };
const perSecond = 50;
const warmUpSeconds = 15;
const seconds = 300;
const most = { readMs: 300, writeMs: 500 };

const at = (sent: readonly Sent[], share: number) =>
  percentile(
    sent.map(({ ms }) => ms),
    share,
  );

function lineOf(name: string, sent: readonly Sent[]): string {
  const [half, most95, most99] = [0.5, 0.95, 0.99].map((share) => at(sent, share).toFixed(0));
  return `${name}: ${sent.length} requests, median ${half}, 95 % ${most95}, 99 % ${most99} ms`;
}

async function run(): Promise<Measurement> {
  const folder = await makeDataFolder();
  const program = await startProgram(folder.path);
  try {
    const filledFrom = performance.now();
    const { projects, actors } = await fillHouse(program.url, program.setUpUrl ?? '', counts);
    const filledSeconds = (performance.now() - filledFrom) / 1000;
    const next = mixedRequests(actors, projects, 1);
    await sendOpen(next, perSecond, warmUpSeconds);
    const [used, begun] = [process.cpuUsage(), performance.now()];
    const sent = await sendOpen(next, perSecond, seconds);
    const { user, system } = process.cpuUsage(used);
    const ranMs = performance.now() - begun;
    const generator = (user + system) / 1000 / ranMs / Math.max(1, cpus().length);
    const failed = sent.filter(({ status }) => status !== 200);
    const [reads, writes] = [false, true].map((isWrite) => sent.filter((one) => one.isWrite === isWrite));
    const value = Math.round(at(reads ?? [], 0.95));
    const writeMs = at(writes ?? [], 0.95);
    const names = [...new Set(sent.map(({ name }) => name))];
    return {
      value,
      ok: value <= most.readMs && writeMs <= most.writeMs && failed.length === 0,
      detail: [
        `made in ${filledSeconds.toFixed(0)} s; ${(sent.length / (ranMs / 1000)).toFixed(1)} requests a second`,
        lineOf('reads', reads ?? []),
        lineOf('writes', writes ?? []),
        ...names.map((name) =>
          lineOf(
            `  ${name}`,
            sent.filter((one) => one.name === name),
          ),
        ),
        `failed: ${failed.length} ${[...new Set(failed.map(({ name, status }) => `${name} ${status}`))].join(', ')}`,
        `the sender used ${(100 * generator).toFixed(0)} % of the processors`,
      ],
    };
  } finally {
    await program.stop();
    await folder.remove();
  }
}

export const figure: Figure = {
  name: 'load',
  unit: 'ms at 95 % of reads, 50 mixed requests a second for 5 minutes on 500 projects, 100,000 activities, 2,000 people',
  target: `<= ${most.readMs}, writes <= ${most.writeMs}, none failed`,
  seconds: 560,
  run,
};
