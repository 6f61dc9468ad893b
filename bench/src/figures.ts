import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure, Part } from './figure.ts';
import { recordFigure } from './record-figure.ts';

const folder = resolve(import.meta.dirname, 'figures');
const corpusFolder = resolve(import.meta.dirname, '../../../shared/corpus');

/** Every figure lives in a file of its own name, so that listing them loads them and nothing is registered twice. */
async function loadFigure(name: string): Promise<Figure> {
  const module: { figure: Figure } = await import(resolve(folder, `${name}.ts`));
  return module.figure;
}

function figureNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

async function list(): Promise<void> {
  for (const name of figureNames()) {
    const { unit, target, seconds } = await loadFigure(name);
    console.log(`${name}\t${target} ${unit}\t~${seconds} s`);
  }
}

const whole: Part = { number: 1, of: 1 };

function readPart(word: string | undefined): Part {
  if (word === undefined) return whole;
  const [, number, of] = /^--part=([1-9]\d?)\/([1-9]\d?)$/.exec(word) ?? [];
  if (number === undefined || Number(number) > Number(of))
    throw new Error(`${word} is no part such as --part=2/3`);
  return { number: Number(number), of: Number(of) };
}

async function runOne(name: string, words: readonly string[]): Promise<boolean> {
  const figure = await loadFigure(name);
  const part = readPart(words.find((word) => word.startsWith('--part')));
  if (part.of > 1 && figure.hasParts !== true) throw new Error(`${name} has no parts`);
  const corpus = existsSync(corpusFolder) ? corpusFolder : undefined;
  if (figure.needsCorpus === true && corpus === undefined) {
    console.log(
      JSON.stringify({
        figure: name,
        value: null,
        reason: 'the corpus is not beside the project',
        ok: false,
      }),
    );
    return false;
  }
  const measured = await figure.run({ isLong: words.includes('--long'), corpus, part });
  const { value, ok, detail, notMeasured } = measured;
  // A part says nothing of the whole.
  if (words.includes('--record') && part.of === 1) recordFigure(figure, measured, new Date());
  for (const line of detail ?? []) console.log(line);
  const which = part.of === 1 ? {} : { part: `${part.number}/${part.of}` };
  const { unit, target } = figure;
  console.log(JSON.stringify({ figure: name, ...which, value, unit, target, notMeasured, ok }));
  return ok;
}

const [, , ...words] = process.argv;
const name = words.find((word) => !word.startsWith('--'));
if (words.includes('--list')) await list();
else if (name === undefined || !figureNames().includes(name)) {
  console.error(`Name one figure: ${figureNames().join(', ')}`);
  process.exitCode = 2;
} else {
  const ok = await runOne(name, words);
  process.exit(ok ? 0 : 1);
}
