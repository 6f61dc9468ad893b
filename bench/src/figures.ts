import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure } from './figure.ts';
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

async function runOne(name: string, words: readonly string[]): Promise<boolean> {
  const figure = await loadFigure(name);
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
  const measured = await figure.run({ isLong: words.includes('--long'), corpus });
  const { value, ok, detail, notMeasured } = measured;
  if (words.includes('--record')) recordFigure(figure, measured, new Date());
  for (const line of detail ?? []) console.log(line);
  console.log(
    JSON.stringify({ figure: name, value, unit: figure.unit, target: figure.target, notMeasured, ok }),
  );
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
