import { describe, expect, it } from 'vitest';
import { BestAnswer } from './best-answer.ts';
import { checkSelection } from './check-selection.ts';
import { compileSelection } from './compile-selection.ts';
import { loadHighsSolver } from './highs-solver.ts';
import { searchByDives } from './search-by-dives.ts';
import { gapOf, portfolioOf } from './select-portfolio.ts';
import { randomSelectionProblem } from './testing/index.ts';

const size = { projects: 150, starts: 4, hasAllStarts: true, periods: 8, skills: 3 };
const solver = await loadHighsSolver();

/** The best answer of a few dives, which are counted by questions and not by a clock. */
function diveFor(seed: number, questions: number) {
  const problem = randomSelectionProblem(seed, size);
  const compiled = compileSelection(problem);
  const best = new BestAnswer(compiled.program, compiled.projectOfColumn, () => undefined);
  let bound = Infinity;
  let asked = 0;
  solver.relax(compiled.program, 60, (relaxation) => {
    bound = relaxation.answer.bound;
    searchByDives(compiled.program, {
      relaxation,
      projectOfColumn: compiled.projectOfColumn,
      seed: 1,
      shouldStop: () => {
        asked += 1;
        return asked > questions;
      },
      onFound: (columns) => best.offer(columns),
    });
  });
  const chosen = portfolioOf(problem, compiled, best.columns ?? []);
  return { problem, chosen, objective: best.objective, gap: gapOf(best.objective, bound) };
}

describe('a search by dives', () => {
  it('comes near the bound in a few dives, breaks no rule, and finds the same again', () => {
    for (const seed of [1, 2]) {
      const found = diveFor(seed, 250);
      expect(checkSelection(found.problem, found.chosen)).toEqual([]);
      expect(found.gap).toBeLessThan(0.03);
      expect(diveFor(seed, 250).chosen).toEqual(found.chosen);
    }
  });

  it('has an answer before its first search is done', () => {
    expect(diveFor(1, 1).objective).toBeGreaterThan(0);
  });
});
