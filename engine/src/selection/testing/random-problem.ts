import { createUniformSequence } from '../../simulation/index.ts';
import type {
  CandidateProject,
  CountRule,
  ProjectDependency,
  SelectionProblem,
  ShareRule,
} from '../problem.ts';

/** The measures of a random problem. */
export interface RandomProblemSize {
  readonly projects: number;
  /** The most starts that a project may have. */
  readonly starts: number;
  /** Whether each project has that many. */
  readonly hasAllStarts: boolean;
  readonly periods: number;
  readonly skills: number;
}

interface Dice {
  /** A whole number from low up to high. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
}

const goals = ['care', 'growth', 'order'];

/** The first projects may be mandatory; they take part in no other rule, so that most problems have an answer. */
function mandatoryCount({ projects }: RandomProblemSize): number {
  return Math.ceil(projects / 40);
}

function createDice(seed: number): Dice {
  const random = createUniformSequence(seed);
  return {
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
    chance: (probability) => random() < probability,
  };
}

/** A project's later starts bring a little less: waiting costs. */
function randomProject(index: number, size: RandomProblemSize, dice: Dice): CandidateProject {
  const value = dice.between(10, 99);
  const durationPeriods = dice.between(1, Math.max(1, Math.floor(size.periods / 3)));
  const perPeriod = (low: number, high: number): number[] =>
    Array.from({ length: durationPeriods }, () => dice.between(low, high));
  const costs = perPeriod(1, 30).map((cost) => cost + Math.floor(value / 4));
  const demands = Object.fromEntries(
    Array.from({ length: size.skills }, (_, skill) => [`skill ${skill + 1}`, perPeriod(0, 4)]),
  );
  const periods = new Set<number>();
  const wanted = size.hasAllStarts ? size.starts : dice.between(1, size.starts);
  while (periods.size < wanted) periods.add(dice.between(0, size.periods - 1));
  const starts = [...periods].map((period) => ({
    period,
    value: Math.max(1, Math.round(value * (1 - 0.03 * period))),
    costs,
    demands,
    durationPeriods,
  }));
  const goal = goals[dice.between(0, goals.length - 1)] ?? 'care';
  return {
    id: `P${index + 1}`,
    goals: [goal],
    isMandatory: index < mandatoryCount(size) && dice.chance(0.5),
    starts,
  };
}

function randomDependencies(size: RandomProblemSize, dice: Dice): readonly ProjectDependency[] {
  return Array.from({ length: Math.floor(size.projects / 4) }, () => {
    const project = dice.between(mandatoryCount(size) + 2, size.projects);
    const timing = (['chosen', 'started', 'finished'] as const)[dice.between(0, 2)] ?? 'chosen';
    return { project: `P${project}`, requires: `P${dice.between(1, project - 1)}`, timing };
  });
}

function randomCounts(size: RandomProblemSize, dice: Dice): readonly CountRule[] {
  const group = (): string[] => [
    ...new Set(Array.from({ length: 4 }, () => `P${dice.between(mandatoryCount(size) + 1, size.projects)}`)),
  ];
  const exclusive = Array.from({ length: Math.floor(size.projects / 8) + 1 }, () => ({
    projects: group(),
    atMost: 1,
  }));
  const atLeast = dice.chance(0.5) ? [{ projects: group(), atLeast: 1 }] : [];
  const atMost = dice.chance(0.3) ? [{ projects: group(), atMost: 2 }] : [];
  return [...exclusive, ...atLeast, ...atMost];
}

function randomShares(projects: readonly CandidateProject[], dice: Dice): readonly ShareRule[] {
  if (dice.chance(0.4)) return [];
  const goal = projects[0]?.goals[0] ?? 'care';
  const of = (['cost', 'value', 'budget'] as const)[dice.between(0, 2)] ?? 'cost';
  return [{ goal, minimumShare: dice.between(5, of === 'budget' ? 15 : 40) / 100, of }];
}

/** A problem with every kind of rule, the same for the same seed; budgets and capacities allow about half of it. */
export function randomSelectionProblem(seed: number, size: RandomProblemSize): SelectionProblem {
  const dice = createDice(seed);
  const projects = Array.from({ length: size.projects }, (_, index) => randomProject(index, size, dice));
  const asked = projects.reduce(
    (total, { starts }) => total + (starts[0]?.costs.reduce((sum, cost) => sum + cost, 0) ?? 0),
    0,
  );
  const perPeriod = (amount: number): number[] =>
    Array.from({ length: size.periods }, () => Math.round(amount * (0.7 + dice.between(0, 6) / 10)));
  const meanDemand = (size.projects * 2 * Math.max(1, size.periods / 6)) / size.periods;
  const carryOvers = [0, Infinity, Math.round(asked / size.periods / 4)];
  return {
    name: String(seed),
    periodCount: size.periods,
    budgets: perPeriod(asked / 2 / size.periods),
    carryOverLimit: carryOvers[dice.between(0, 2)] ?? 0,
    capacities: Array.from({ length: size.skills }, (_, skill) => ({
      skill: `skill ${skill + 1}`,
      perPeriod: perPeriod(meanDemand * 0.7 + 1),
    })),
    projects,
    dependencies: randomDependencies(size, dice),
    counts: randomCounts(size, dice),
    shares: randomShares(projects, dice),
  };
}
