import { beforeAll, describe, expect, test } from 'vitest';
import {
  bestPortfolios,
  budgetFrontier,
  type CandidateProject,
  checkSelection,
  explainSelection,
  loadHighsSolver,
  type ProgramSolver,
  rankProjects,
  type SelectionAnswer,
  type SelectionProblem,
  selectPortfolio,
  selectWithChoice,
  selectWithExtraRoom,
} from './index.ts';
import { bruteForceValue, randomSelectionProblem } from './testing/index.ts';

let solver: ProgramSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});
const options = () => ({ solver, secondsLeft: () => 5 });

function project(
  id: string,
  value: number,
  cost: number,
  more: Partial<CandidateProject> = {},
): CandidateProject {
  const start = { period: 0, value, costs: [cost], demands: {}, durationPeriods: 1 };
  return { id, goals: [], isMandatory: false, starts: [start], ...more };
}

const worked: SelectionProblem = {
  name: 'worked',
  periodCount: 1,
  budgets: [200],
  carryOverLimit: 0,
  capacities: [],
  projects: [
    project('1', 50, 120),
    project('2', 40, 50),
    project('3', 30, 20),
    project('4', 20, 15),
    project('5', 10, 10),
  ],
  dependencies: [],
  counts: [],
  shares: [],
};

function select(problem: SelectionProblem): SelectionAnswer {
  const answer = selectPortfolio(problem, options());
  if ('refused' in answer) throw new Error(JSON.stringify(answer));
  return answer;
}
const idsOf = ({ chosen }: SelectionAnswer) => chosen.map(({ id }) => id);

describe('the worked case', () => {
  test('is solved to its proved optimum, and the ranking beside it loses ten', () => {
    const answer = select(worked);
    expect(idsOf(answer)).toEqual(['1', '2', '3', '5']);
    expect(answer).toMatchObject({ objective: 130, bound: 130, gap: 0 });
    const ranking = rankProjects(worked, { by: 'value', atMisfit: 'stop' });
    expect(ranking).toMatchObject({ cost: 190, objective: 120 });
  });

  test('gives 140 at a budget of 205: five more bring ten', () => {
    const change = selectWithExtraRoom(worked, select(worked), { kind: 'money', amount: 5 }, options());
    expect(change).toMatchObject({ difference: 10, entering: ['4'], leaving: ['5'] });
  });

  test('tells what forcing a project in costs and who makes room', () => {
    const change = selectWithChoice(worked, select(worked), { id: '4', isIn: true }, options());
    expect(change).toMatchObject({ difference: -10, entering: ['4'] });
    expect(explainSelection(worked, select(worked).chosen)[3]).toMatchObject({
      isIn: false,
      reason: { kind: 'does-not-fit', breaks: [{ rule: 'budget-exceeded', at: ['1'] }] },
    });
  });

  test('has a frontier that never falls and different next best portfolios', () => {
    const values = budgetFrontier(worked, [1, 0.5, 0], options).map(({ answer }) => answer?.objective);
    expect(values).toEqual([0, 100, 130]);
    const best = bestPortfolios(worked, 3, options());
    expect(best.map(({ objective }) => objective)).toEqual([130, 120, 120]);
    expect(new Set(best.map((answer) => idsOf(answer).join())).size).toBe(3);
  });
});

describe('rules', () => {
  const twoPeriods = (carryOverLimit: number): SelectionProblem => ({
    ...worked,
    periodCount: 2,
    budgets: [100, 100],
    carryOverLimit,
    projects: [
      project('late', 50, 0, {
        starts: [{ period: 1, value: 50, costs: [150], demands: {}, durationPeriods: 1 }],
      }),
    ],
  });

  test('money is carried over as far as the limit lets it', () => {
    expect(select(twoPeriods(0)).objective).toBe(0);
    expect(select(twoPeriods(49)).objective).toBe(0);
    expect(select(twoPeriods(50)).objective).toBe(50);
    expect(select(twoPeriods(Infinity)).objective).toBe(50);
  });

  test('that contradict each other are named, and no others', () => {
    const problem: SelectionProblem = {
      ...worked,
      projects: [
        project('a', 1, 150, { isMandatory: true }),
        project('b', 1, 60, { isMandatory: true }),
        project('c', 9, 1),
      ],
      counts: [{ projects: ['c'], atMost: 1 }],
    };
    expect(selectPortfolio(problem, options())).toMatchObject({
      refused: 'selection/nothing-fits',
      conflict: [
        { kind: 'one-start', project: 'a' },
        { kind: 'one-start', project: 'b' },
        { kind: 'budget', fromPeriod: 0, toPeriod: 0 },
      ],
    });
  });

  test.each([
    ['selection/project-twice', { projects: [project('a', 1, 1), project('a', 1, 1)] }],
    ['selection/project-unknown', { counts: [{ projects: ['x'], atMost: 1 }] }],
    ['selection/project-without-start', { projects: [project('a', 1, 1, { starts: [] })] }],
    ['selection/amount-not-valid', { budgets: [-1] }],
    ['selection/amount-not-valid', { projects: [project('a', 1, -1)] }],
    ['selection/goal-without-project', { shares: [{ goal: 'x', minimumShare: 0.1, of: 'cost' as const }] }],
    [
      'selection/depends-on-itself',
      { dependencies: [{ project: '1', requires: '1', timing: 'chosen' as const }] },
    ],
  ])('%s is refused', (refused, change) => {
    expect(selectPortfolio({ ...worked, ...change }, options())).toMatchObject({ refused });
  });
});

test('random problems with every kind of rule agree with trying all portfolios', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const size = { projects: 6, starts: 2, hasAllStarts: false, periods: 3, skills: 1 };
    const problem = randomSelectionProblem(seed, size);
    const answer = selectPortfolio(problem, options());
    const best = bruteForceValue(problem);
    if ('refused' in answer) expect(best, `seed ${seed}`).toBeUndefined();
    else {
      expect([answer.objective, answer.bound], `seed ${seed}`).toEqual([best, best]);
      expect(checkSelection(problem, answer.chosen)).toEqual([]);
    }
  }
});
