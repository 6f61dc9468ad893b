import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from './highs-solver.ts';
import { selectPortfolio } from './select-portfolio.ts';
import { SharedAnswer } from './shared-answer.ts';
import { randomSelectionProblem } from './testing/index.ts';

const solver = await loadHighsSolver();

describe('a shared answer', () => {
  it('keeps the best, whoever offers it, and says that it changed', () => {
    const memory = SharedAnswer.createMemory(3);
    const [one, other] = [new SharedAnswer(memory), new SharedAnswer(memory)];
    expect([one.version, one.read()]).toEqual([0, []]);
    one.offer(5, [1, 4, 9]);
    other.offer(4, [2]);
    other.offer(5, [3]);
    expect([other.version, other.read()]).toEqual([1, [1, 4, 9]]);
    other.offer(6, [7]);
    expect([one.version, one.read()]).toEqual([2, [7]]);
  });

  it('is what a large search goes on from, and is bettered by it', () => {
    const size = { projects: 120, starts: 4, hasAllStarts: true, periods: 8, skills: 3 };
    const problem = randomSelectionProblem(1, size);
    /** Time that is counted by questions: the same on any machine. */
    const select = (questions: number, shared: SharedAnswer) => {
      let left = questions;
      const answer = selectPortfolio(problem, { solver, secondsLeft: () => left-- / questions, shared });
      return 'refused' in answer ? -Infinity : answer.objective;
    };
    const shared = new SharedAnswer(SharedAnswer.createMemory(size.projects));
    const long = select(1000, shared);
    const after = shared.version;
    // So short a search finds less by itself, and gives what is there.
    expect(select(20, shared)).toBeGreaterThanOrEqual(long);
    expect(select(20, new SharedAnswer(SharedAnswer.createMemory(size.projects)))).toBeLessThan(long);
    expect(shared.version).toBeGreaterThanOrEqual(after);
  });
});
