import { selectInThreads } from '@regie/cli/src/selection/index.ts';
import { checkSelection, loadHighsSolver } from '@regie/engine/selection';
import { randomSelectionProblem } from '@regie/engine/selection/testing';
import type { Figure, Measurement } from '../figure.ts';

const size = { projects: 500, starts: 4, hasAllStarts: true, periods: 12, skills: 6 };
const threads = 2;
const limits = { seconds: 10, gap: 0.005, firstSeconds: 2, firstGap: 0.01 } as const;

async function measure(isLong: boolean): Promise<Measurement> {
  const solver = await loadHighsSolver();
  const detail: string[] = [];
  let worst = 0;
  let ok = true;
  for (let seed = 1; seed <= (isLong ? 20 : 5); seed++) {
    const problem = randomSelectionProblem(seed, size);
    const begin = performance.now();
    let firstGap = Infinity;
    const answer = await selectInThreads(problem, {
      solver,
      seconds: limits.seconds,
      seed: 1,
      threads,
      onImprovement: ({ gap }) => {
        if (performance.now() - begin <= limits.firstSeconds * 1000) firstGap = gap;
      },
    });
    const gap = 'refused' in answer ? Infinity : answer.gap;
    const isAllowed = 'refused' in answer ? false : checkSelection(problem, answer.chosen).length === 0;
    worst = Math.max(worst, gap);
    ok &&= isAllowed && gap <= limits.gap && firstGap <= limits.firstGap;
    detail.push(
      `seed ${seed}: gap ${(gap * 100).toFixed(3)} %, after ${limits.firstSeconds} s ${(firstGap * 100).toFixed(3)} %`,
    );
  }
  return { value: Number((worst * 100).toFixed(4)), ok, detail };
}

export const figure: Figure = {
  name: 'selection-500',
  unit: '% gap between portfolio and proved bound, worst of five, on two threads',
  target: '<= 0.5 in 10 s, and <= 1 after 2 s',
  seconds: 60,
  run: ({ isLong }) => measure(isLong),
};
