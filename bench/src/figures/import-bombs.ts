import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure, Measurement } from '../figure.ts';
import { type Bomb, bombs } from '../files/bombs.ts';
import { measureImport, ownSeconds } from '../files/measure-import.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';

const maxSeconds = 5;
const maxMegabytes = 512;

async function run(): Promise<Measurement> {
  const detail: string[] = [];
  let slowest = 0;
  let ok = true;
  await inScratchFolder(async (folder) => {
    for (const bomb of bombs) {
      const { seconds, isGood, words } = await explode(bomb, folder);
      slowest = Math.max(slowest, seconds);
      ok &&= isGood;
      detail.push(`${isGood ? 'ok  ' : 'FAIL'} ${bomb.name}: ${words}`);
    }
  });
  return { value: slowest, ok: ok && slowest <= maxSeconds, detail };
}

async function explode(
  bomb: Bomb,
  folder: string,
): Promise<{ seconds: number; isGood: boolean; words: string }> {
  const file = join(folder, 'bomb');
  await writeFile(file, bomb.content());
  const measured = await measureImport(file, { isScheduled: true, timeoutSeconds: 60 });
  if (measured === undefined) return { seconds: 60, isGood: false, words: 'crashed or did not end' };
  const { peakMegabytes, codes } = measured;
  const seconds = ownSeconds(measured);
  const isExpected =
    bomb.refusal === undefined
      ? measured.activityCount > 0 || codes.length > 0
      : codes.includes(bomb.refusal);
  return {
    seconds,
    isGood: isExpected && seconds <= maxSeconds && peakMegabytes <= maxMegabytes,
    words: `${seconds.toFixed(2)} s (${measured.seconds.toFixed(2)} by the clock), ${peakMegabytes.toFixed(0)} MB, ${codes.join(' ') || 'read'}`,
  };
}

export const figure: Figure = {
  name: 'import-bombs',
  unit: 's for the slowest hostile file, each refused or survived within 512 MB',
  target: '<= 5',
  seconds: 90,
  run,
};
