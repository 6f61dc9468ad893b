import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMspdi } from '@regie/formats/mspdi';
import { writePlanJson } from '@regie/formats/plan-json';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { runMutations } from '../files/mutation-batches.ts';
import { richPlan } from '../files/rich-plan.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';

const fileCount = 10_000;
const ownSeeds = 24;

async function run({ corpus, isLong }: FigureOptions): Promise<Measurement> {
  return inScratchFolder(async (folder) => {
    const seedCount = await writeSeeds(folder, corpus);
    const count = isLong ? fileCount * 10 : fileCount;
    const { read, refused, failures } = await runMutations(folder, count);
    const isWhole = read + refused + failures.length === count;
    return {
      value: failures.length,
      ok: failures.length === 0 && isWhole && read > count / 10,
      detail: [
        `${seedCount} seeds; ${read} read, ${refused} refused, ${failures.length} failed`,
        ...failures.slice(0, 20),
      ],
    };
  });
}

/** Plans of our own in both formats, and the smaller ones of the corpus where there is one. */
async function writeSeeds(folder: string, corpus: string | undefined): Promise<number> {
  for (let seed = 0; seed < ownSeeds; seed += 1) {
    const plan = richPlan(seed);
    const text = seed % 4 === 3 ? writePlanJson(plan) : writeMspdi(plan).text;
    await writeFile(join(folder, `own-${String(seed).padStart(2, '0')}`), text);
  }
  const plans = corpus === undefined ? '' : join(corpus, 'mspdi');
  if (existsSync(plans))
    for (const file of readdirSync(plans).filter((name) => name.endsWith('.xml')))
      if (statSync(join(plans, file)).size < 60_000) copyFileSync(join(plans, file), join(folder, file));
  return readdirSync(folder).length;
}

export const figure: Figure = {
  name: 'format-mutation',
  unit: 'of 10,000 mutated plan files that crash, hang for 10 s, or give neither a plan nor a refusal',
  target: '= 0',
  seconds: 240,
  run,
};
