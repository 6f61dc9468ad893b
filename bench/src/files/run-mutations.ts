/** Reads, calculates and writes mutated files: `run-mutations.js SEED-FOLDER FROM TO`, a line per file begun and done. */
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { schedule } from '@regie/engine/scheduling';
import { writeMspdi } from '@regie/formats/mspdi';
import { readPlanFile } from '@regie/formats/plan-file';
import { writePlanJson } from '@regie/formats/plan-json';
import { leaveXer, writeXer } from '@regie/formats/xer';
import { mutate } from './mutate.ts';
import { randomNumbers } from './task-network.ts';

const [, , folder = '', from = '0', to = '0'] = process.argv;
const seeds = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Straight to the pipe, so that it is known which file did the harm. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

for (let number = Number(from); number < Number(to); number += 1) {
  tell(`begin ${number}`);
  const random = randomNumbers(number);
  const bytes = mutate(seeds[number % seeds.length] ?? '', random);
  try {
    const { plan, findings } = await readPlanFile(bytes);
    if ((plan === undefined) !== findings.some(({ severity }) => severity === 'refused'))
      throw new Error('a plan and a refusal, or neither');
    if (plan !== undefined) {
      schedule(plan);
      // What came from a file, however odd, can be written, and reads back without a refusal.
      const forms = [writeMspdi(leaveXer(plan).plan).text, writePlanJson(plan), writeXer(plan).bytes];
      for (const form of forms)
        if ((await readPlanFile(Buffer.from(form))).plan === undefined)
          throw new Error('not readable when written');
    }
    tell(`done ${number} ${plan === undefined ? 'refused' : 'read'}`);
  } catch (error) {
    tell(
      `crash ${number} ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]}` : error}`,
    );
  }
}
