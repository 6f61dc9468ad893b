import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomPrimaveraPlan } from '@regie/engine/testing';
import { writeXer } from '@regie/formats/xer';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { runMutations } from '../files/mutation-batches.ts';
import { richPlan } from '../files/rich-plan.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';

const fileCount = 10_000;
const ownSeeds = 20;

async function run({ corpus, isLong }: FigureOptions): Promise<Measurement> {
  return inScratchFolder(async (folder) => {
    const seedCount = await writeSeeds(folder, corpus);
    const count = isLong ? fileCount * 10 : fileCount;
    const { read, refused, failures } = await runMutations(folder, count);
    const isWhole = read + refused + failures.length === count;
    return {
      value: failures.length,
      ok: failures.length === 0 && isWhole && read > count / 2,
      detail: [
        `${seedCount} seeds; ${read} read, ${refused} refused, ${failures.length} failed`,
        ...failures.slice(0, 20),
      ],
    };
  });
}

/** Plans of our own as Primavera's files, and the files of the corpus where there is one. */
async function writeSeeds(folder: string, corpus: string | undefined): Promise<number> {
  for (let seed = 0; seed < ownSeeds; seed += 1) {
    const plan = seed % 2 === 0 ? richPlan(seed) : randomPrimaveraPlan(seed, 20);
    await writeFile(join(folder, `own-${String(seed).padStart(2, '0')}`), writeXer(plan).text);
  }
  const files = corpus === undefined ? '' : join(corpus, 'xer');
  if (existsSync(files))
    for (const file of readdirSync(files).filter((name) => name.endsWith('.xer')))
      await writeFile(join(folder, file), readFileSync(join(files, file), 'latin1'));
  return readdirSync(folder).length;
}

export const figure: Figure = {
  name: 'xer-mutation',
  unit: 'of 10,000 mutated Primavera files that crash, hang for 10 s, or give neither a plan nor a refusal',
  target: '= 0',
  seconds: 200,
  run,
};
