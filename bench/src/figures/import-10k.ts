import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPlanMinute } from '@regie/engine/model';
import { writeMspdi } from '@regie/formats/mspdi';
import type { Figure, Measurement } from '../figure.ts';
import { type ImportMeasurement, measureImport } from '../files/measure-import.ts';
import { runTaskJuggler } from '../files/run-task-juggler.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';
import { planOfNetwork, taskJugglerOfNetwork, taskNetwork } from '../files/task-network.ts';

const taskCount = 10_000;
const maxSeconds = 1.5;
const minRatio = 50;
const runCount = 5;

async function run(): Promise<Measurement> {
  const network = taskNetwork(taskCount);
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'network.xml');
    await writeFile(file, writeMspdi(planOfNetwork(network)).text);
    const own = await medianImport(file);
    if (own === undefined) return { value: Number.NaN, ok: false, detail: ['the import failed'] };
    const finish = own.projectFinish === null ? '' : formatPlanMinute(own.projectFinish).slice(0, 16);
    const detail = [
      `median of ${runCount}: ${own.seconds.toFixed(2)} s, ${own.cpuSeconds.toFixed(2)} CPU-seconds with the start of the process, finish ${finish}`,
    ];
    const peer = await runTaskJuggler(taskJugglerOfNetwork(network), folder, 480);
    let ok = own.seconds <= maxSeconds;
    if (peer === undefined) {
      detail.push('tj3 is not installed or failed: no comparison');
      return { value: own.seconds, ok, detail };
    }
    const ratio = peer.cpuSeconds / own.cpuSeconds;
    ok &&= ratio >= minRatio && peer.finish === finish;
    detail.push(
      `TaskJuggler: ${peer.cpuSeconds.toFixed(1)} CPU-seconds, finish ${peer.finish}; ratio ${ratio.toFixed(0)}`,
    );
    return { value: own.seconds, ok, detail };
  });
}

async function medianImport(file: string): Promise<ImportMeasurement | undefined> {
  const runs: ImportMeasurement[] = [];
  for (let turn = 0; turn < runCount; turn += 1) {
    const measured = await measureImport(file, { isScheduled: true, timeoutSeconds: 30 });
    if (measured === undefined || measured.activityCount !== taskCount) return undefined;
    runs.push(measured);
  }
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runCount / 2)];
}

export const figure: Figure = {
  name: 'import-10k',
  unit: 's from project XML to dates; and TaskJuggler takes at least 50 times the CPU, with the same finish',
  target: '<= 1.5',
  seconds: 150,
  run,
};
