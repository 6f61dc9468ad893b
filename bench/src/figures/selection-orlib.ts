import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  checkSelection,
  loadHighsSolver,
  type SelectionProblem,
  selectionValue,
  selectPortfolio,
} from '@regie/engine/selection';
import { readMultiKnapsack } from '@regie/formats/orlib';
import type { Figure, Measurement } from '../figure.ts';
import { timed } from '../selection/timed.ts';

/** Best known values by file, in the order of the problems. */
interface BestKnown {
  readonly mknap1: readonly { readonly optimum: number }[];
  readonly mknapcb1: readonly { readonly best: number }[];
}

const secondsPerProblem = 10;
const tolerancePercent = 0.1;

function readProblems(folder: string, file: string): readonly SelectionProblem[] {
  return readMultiKnapsack(readFileSync(resolve(folder, file), 'utf8')).plan ?? [];
}

async function measure(corpus: string | undefined): Promise<Measurement> {
  const folder = resolve(corpus ?? '.', 'mkp');
  const known: BestKnown = JSON.parse(readFileSync(resolve(folder, 'best_known.json'), 'utf8'));
  const solver = await loadHighsSolver();
  const detail: string[] = [];
  let worst = 0;
  let isValid = true;
  const solve = (problem: SelectionProblem, best: number, allowedPercent: number): void => {
    const answer = selectPortfolio(problem, { solver, secondsLeft: timed(secondsPerProblem) });
    if ('refused' in answer) {
      isValid = false;
      detail.push(`${problem.name}: ${answer.refused}`);
      return;
    }
    const percent = ((best - answer.objective) / best) * 100;
    const isHonest =
      checkSelection(problem, answer.chosen).length === 0 &&
      Math.abs(selectionValue(problem, answer.chosen) - answer.objective) < 1e-6 &&
      answer.bound >= best - 1e-6;
    isValid &&= isHonest && percent <= allowedPercent;
    worst = Math.max(worst, percent);
    detail.push(
      `${problem.name}: ${answer.objective} of ${best} (${percent.toFixed(3)} %), bound ${answer.bound}${isHonest ? '' : ' NOT VALID'}`,
    );
  };
  for (const [index, problem] of readProblems(folder, 'mknap1.txt').entries())
    solve(problem, known.mknap1[index]?.optimum ?? Number.NaN, 1e-9);
  for (const [index, problem] of readProblems(folder, 'mknapcb1.txt').entries())
    solve(problem, known.mknapcb1[index]?.best ?? Number.NaN, tolerancePercent);
  return { value: Number(worst.toFixed(4)), ok: isValid && detail.length === 37, detail };
}

export const figure: Figure = {
  name: 'selection-orlib',
  unit: '% below the best known, worst problem',
  target: '<= 0.1 at 10 s a problem, mknap1 at 0, every bound valid',
  seconds: 200,
  needsCorpus: true,
  run: ({ corpus }) => measure(corpus),
};
