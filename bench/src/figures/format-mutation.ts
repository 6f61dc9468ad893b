import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMspdi } from '@regie/formats/mspdi';
import { writePlanJson } from '@regie/formats/plan-json';
import type { Figure, FigureOptions, Measurement } from '../figure.ts';
import { builtScript } from '../files/built-script.ts';
import { richPlan } from '../files/rich-plan.ts';
import { inScratchFolder } from '../files/scratch-folder.ts';

const fileCount = 10_000;
const maxSeconds = 10;
const batchSize = 2_500;
const ownSeeds = 24;

interface BatchResult {
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly string[];
}

async function run({ corpus, isLong }: FigureOptions): Promise<Measurement> {
  return inScratchFolder(async (folder) => {
    const seedCount = await writeSeeds(folder, corpus);
    const count = isLong ? fileCount * 10 : fileCount;
    const starts = Array.from({ length: Math.ceil(count / batchSize) }, (_, index) => index * batchSize);
    const results: BatchResult[] = [];
    // Two at a time, as many as the machine has cores.
    for (let at = 0; at < starts.length; at += 2)
      results.push(
        ...(await Promise.all(
          starts.slice(at, at + 2).map((from) => runBatch(folder, from, Math.min(count, from + batchSize))),
        )),
      );
    const failures = results.flatMap((result) => result.failures);
    const read = results.reduce((sum, result) => sum + result.read, 0);
    const refused = results.reduce((sum, result) => sum + result.refused, 0);
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

/** Runs a batch in a process of its own; after a crash or a hang it goes on with the file after. */
async function runBatch(folder: string, from: number, to: number): Promise<BatchResult> {
  const total = { read: 0, refused: 0, failures: [] as string[] };
  let next = from;
  while (next < to) next = await runUntilHarm(folder, next, to, total);
  return total;
}

async function runUntilHarm(
  folder: string,
  from: number,
  to: number,
  total: { read: number; refused: number; failures: string[] },
): Promise<number> {
  const script = await builtScript('run-mutations.ts');
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, folder, String(from), String(to)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let current = from;
    let isCurrentDone = false;
    let timer = setTimeout(() => {}, 0);
    let rest = '';
    child.stdout.on('data', (piece) => {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        clearTimeout(timer);
        timer = setTimeout(() => child.kill('SIGKILL'), maxSeconds * 1000);
        const [word, number] = line.split(' ');
        current = Number(number);
        isCurrentDone = word !== 'begin';
        if (line.endsWith(' read')) total.read += 1;
        else if (line.endsWith(' refused')) total.refused += 1;
        else if (word === 'crash') total.failures.push(line);
      }
    });
    child.on('close', () => {
      clearTimeout(timer);
      if (!isCurrentDone) total.failures.push(`hang or death of the process at ${current}`);
      done(current + 1);
    });
  });
}

export const figure: Figure = {
  name: 'format-mutation',
  unit: 'of 10,000 mutated plan files that crash, hang for 10 s, or give neither a plan nor a refusal',
  target: '= 0',
  seconds: 240,
  run,
};
