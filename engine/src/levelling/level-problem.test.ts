import { describe, expect, it } from 'vitest';
import { checkSchedule, levelProblem, type ResourceProblem } from './index.ts';
import { randomResourceProblem, shortestMakespan } from './testing/index.ts';

function level(problem: ResourceProblem, schedules = 300, seed = 1) {
  const answer = levelProblem(problem, { schedules, seed });
  if ('refused' in answer) throw new Error(JSON.stringify(answer));
  return answer;
}

describe('levelling a problem', () => {
  it('finds the shortest schedule of small problems, as trying all orders does', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const problem = randomResourceProblem(seed, { activities: 6, resources: 2 });
      const answer = level(problem);
      expect([seed, answer.makespan, answer.lowerBound]).toEqual([
        seed,
        shortestMakespan(problem),
        expect.any(Number),
      ]);
      expect(answer.lowerBound).toBeLessThanOrEqual(answer.makespan);
    }
  });

  it('keeps precedences and capacities, with resources of one word and of many', () => {
    for (let seed = 1; seed <= 16; seed += 1) {
      const problem = randomResourceProblem(seed, { activities: 40, resources: 1 + (seed % 12) });
      const { starts, makespan, lowerBound } = level(problem, 100);
      expect(checkSchedule(problem, starts)).toEqual([]);
      expect(Math.max(...starts.map((start, index) => start + (problem.durations[index] ?? 0)))).toBe(
        makespan,
      );
      expect(lowerBound).toBeLessThanOrEqual(makespan);
    }
  });

  it('gives the same answer for the same seed, and never builds more schedules than it may', () => {
    const problem = randomResourceProblem(5, { activities: 40, resources: 3 });
    const one = level(problem, 400, 9);
    expect(level(problem, 400, 9)).toEqual(one);
    for (const schedules of [3, 50, 333])
      expect(level(problem, schedules).schedules).toBeLessThanOrEqual(schedules);
  });

  it('tells each better schedule and keeps the best when it is stopped', () => {
    const problem = randomResourceProblem(8, { activities: 80, resources: 3 });
    const told: number[] = [];
    let asked = 0;
    const answer = levelProblem(problem, {
      isStopped: () => ++asked > 3,
      onBetter: (makespan, starts) => {
        expect(checkSchedule(problem, starts)).toEqual([]);
        told.push(makespan);
      },
    });
    expect('refused' in answer ? undefined : answer.makespan).toBe(told.at(-1));
    expect(told).toEqual(told.toSorted((one, other) => other - one));
  });

  it('proves the shortest schedule when resources alone decide it', () => {
    const problem = {
      durations: [4, 4, 4],
      successors: [[], [], []],
      demands: [[1], [1], [1]],
      capacities: [1],
    };
    expect(level(problem)).toMatchObject({ makespan: 12, lowerBound: 12, gap: 0 });
  });

  it('levels nothing at all', () => {
    const problem = { durations: [], successors: [], demands: [], capacities: [] };
    expect(level(problem)).toMatchObject({ makespan: 0, lowerBound: 0, starts: [] });
  });
});

describe('a problem without a schedule', () => {
  const two = { durations: [1, 2], successors: [[1], []], demands: [[1], [1]], capacities: [1] };

  it('is refused with the activities of its cycle in order', () => {
    const problem = { ...two, durations: [1, 2, 3, 4], successors: [[], [2], [3], [1]], demands: [] };
    expect(levelProblem(problem)).toEqual({ refused: 'levelling/cycle', activities: [2, 3, 1] });
  });

  it('is refused with the activity that asks for more than there is', () => {
    expect(levelProblem({ ...two, demands: [[1], [2]] })).toEqual({
      refused: 'levelling/demand-above-capacity',
      activity: 1,
      resource: 0,
    });
  });

  it('is refused when a figure is not whole, or a successor is not there', () => {
    expect(levelProblem({ ...two, durations: [1, 1.5] })).toMatchObject({ refused: 'levelling/not-whole' });
    expect(levelProblem({ ...two, successors: [[7], []] })).toMatchObject({
      refused: 'levelling/unknown-successor',
    });
  });
});
