import { checkSelection, loadHighsSolver, selectPortfolio } from '@regie/engine/selection';
import { bruteForceValue, randomSelectionProblem } from '@regie/engine/selection/testing';
import type { Figure, Measurement } from '../figure.ts';
import { timed } from '../selection/timed.ts';

const cases = 1000;

async function measure(): Promise<Measurement> {
  const solver = await loadHighsSolver();
  const wrong: string[] = [];
  let impossible = 0;
  for (let seed = 1; seed <= cases; seed++) {
    const size = { projects: 5 + (seed % 2), starts: 3, hasAllStarts: false, periods: 4, skills: 2 };
    const problem = randomSelectionProblem(seed, size);
    const best = bruteForceValue(problem);
    const answer = selectPortfolio(problem, { solver, secondsLeft: timed(10) });
    if (best === undefined) impossible += 1;
    const isEqual =
      'refused' in answer
        ? best === undefined && answer.refused === 'selection/nothing-fits'
        : answer.objective === best &&
          answer.bound === best &&
          checkSelection(problem, answer.chosen).length === 0;
    if (!isEqual) wrong.push(`seed ${seed}: best ${best}, ${JSON.stringify(answer)}`);
  }
  const detail = [`${cases} problems, ${impossible} of them without an allowed portfolio`, ...wrong];
  return { value: wrong.length, ok: wrong.length === 0 && impossible < cases / 2, detail };
}

export const figure: Figure = {
  name: 'selection-brute-force',
  unit: 'of 1,000 small problems not equal to trying all portfolios',
  target: '= 0',
  seconds: 120,
  run: measure,
};
