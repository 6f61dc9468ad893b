import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPlanMinute } from '@regie/engine/model';
import { writeMspdi } from '@regie/formats/mspdi';
import type { Figure, Measurement } from '../figure.ts';
import { type ImportMeasurement, measureImport, ownSeconds } from '../files/measure-import.ts';
import { runTaskJuggler } from '../files/run-task-juggler.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';
import { planOfNetwork, taskJugglerOfNetwork, taskNetwork } from '../files/task-network.ts';

const taskCount = 10_000;
const smallCount = 1_000;
const maxSeconds = 1.5;
const minRatio = 50;
const runCount = 5;

async function run(): Promise<Measurement> {
  return inScratchFolder(async (folder) => {
    const own = await medianImport(taskCount, folder);
    if (own === undefined) return { value: Number.NaN, ok: false, detail: ['the import failed'] };
    const comparison = await compare(own, folder);
    return {
      value: ownSeconds(own),
      ok: ownSeconds(own) <= maxSeconds && comparison.ok,
      notMeasured: comparison.notMeasured,
      detail: [
        `median of ${runCount}: ${own.seconds.toFixed(2)} s by the clock, ${own.cpuSeconds.toFixed(2)} CPU-seconds with the start of the process`,
        ...comparison.detail,
      ],
    };
  });
}

interface Comparison {
  readonly ok: boolean;
  readonly detail: readonly string[];
  readonly notMeasured?: string;
}

/** That the peer computes the same is seen on a smaller network, which it always has the time for. */
async function compare(own: ImportMeasurement, folder: string): Promise<Comparison> {
  const small = await medianImport(smallCount, folder);
  const smallPeer = await runTaskJuggler(taskJugglerOfNetwork(taskNetwork(smallCount)), folder, 120);
  if (smallPeer === undefined)
    return { ok: true, detail: [], notMeasured: 'the ratio: TaskJuggler (Debian package tj3) was not found' };
  const peer = await runTaskJuggler(taskJugglerOfNetwork(taskNetwork(taskCount)), folder, 400);
  if (peer === undefined) return { ok: false, detail: ['TaskJuggler failed'] };
  const isAgreed = finishOf(small) === smallPeer.finish && (peer.finish ?? finishOf(own)) === finishOf(own);
  const ratio = peer.cpuSeconds / own.cpuSeconds;
  const most = peer.finish === undefined ? ' when it was stopped' : '';
  return {
    ok: ratio >= minRatio && isAgreed,
    detail: [
      `TaskJuggler: ${peer.cpuSeconds.toFixed(1)} CPU-seconds${most}: ${ratio.toFixed(0)} times as many`,
      `finish of ${taskCount}: ${finishOf(own)}, TaskJuggler ${peer.finish ?? '-'}; of ${smallCount}: ${finishOf(small)}, TaskJuggler ${smallPeer.finish}`,
    ],
  };
}

function finishOf(measured: ImportMeasurement | undefined): string {
  const finish = measured?.projectFinish ?? undefined;
  return finish === undefined ? '' : formatPlanMinute(finish).slice(0, 16);
}

async function medianImport(count: number, folder: string): Promise<ImportMeasurement | undefined> {
  const file = join(folder, 'network.xml');
  await writeFile(file, writeMspdi(planOfNetwork(taskNetwork(count))).text);
  const runs: ImportMeasurement[] = [];
  for (let turn = 0; turn < runCount; turn += 1) {
    const measured = await measureImport(file, { isScheduled: true, timeoutSeconds: 30 });
    if (measured === undefined || measured.activityCount !== count) return undefined;
    runs.push(measured);
  }
  return runs.sort((a, b) => ownSeconds(a) - ownSeconds(b))[Math.floor(runCount / 2)];
}

export const figure: Figure = {
  name: 'import-10k',
  unit: 's from project XML to dates; and TaskJuggler takes at least 50 times the CPU, with the same finish',
  target: '<= 1.5',
  seconds: 150,
  run,
};
