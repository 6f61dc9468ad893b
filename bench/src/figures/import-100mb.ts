import { join } from 'node:path';
import type { Figure, Measurement } from '../figure.ts';
import { writeLargeMspdi } from '../files/large-mspdi.ts';
import { measureImport, ownSeconds } from '../files/measure-import.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';

const bytes = 100 * 1024 * 1024;
const taskCount = 235_500;
const maxSeconds = 30;
const maxMegabytes = 400;

async function run(): Promise<Measurement> {
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'large.xml');
    await writeLargeMspdi(file, bytes, taskCount);
    const measured = await measureImport(file, { timeoutSeconds: 200 });
    if (measured === undefined) return { value: Number.NaN, ok: false, detail: ['the import failed'] };
    const { peakMegabytes, activityCount, codes } = measured;
    const seconds = ownSeconds(measured);
    return {
      value: seconds,
      ok:
        seconds <= maxSeconds &&
        peakMegabytes <= maxMegabytes &&
        activityCount === taskCount &&
        codes.length === 0,
      detail: [
        `${activityCount} activities, ${measured.seconds.toFixed(1)} s by the clock, ${measured.cpuSeconds.toFixed(1)} CPU-seconds, at most ${peakMegabytes.toFixed(0)} MB resident`,
      ],
    };
  });
}

export const figure: Figure = {
  name: 'import-100mb',
  unit: 's for 100 MB of project XML (235,500 tasks); and at most 400 MB resident',
  target: '<= 30',
  seconds: 30,
  run,
};
