import {
  type ChosenProject,
  type DependencyTiming,
  type ProjectStart,
  type SelectionProblem,
  totalCost,
} from './problem.ts';

/** One promise of a problem that an answer does not keep. */
export interface BrokenRule {
  readonly rule:
    | 'project-unknown'
    | 'project-twice'
    | 'start-unknown'
    | 'mandatory-left-out'
    | 'budget-exceeded'
    | 'capacity-exceeded'
    | 'dependency-broken'
    | 'too-few'
    | 'too-many'
    | 'share-too-small';
  /** The projects, skill, goal or period (1 is the first) concerned. */
  readonly at: readonly string[];
}

type Taken = ReadonlyMap<string, ProjectStart>;
type Check = (problem: SelectionProblem, taken: Taken) => readonly BrokenRule[];

/** Sums of decimals are not exact. */
const exceeds = (amount: number, limit: number): boolean =>
  amount > limit + 1e-9 * Math.max(1, Math.abs(limit));

function amountIn(period: number, start: ProjectStart, amounts: readonly number[] = []): number {
  return amounts[period - start.period] ?? 0;
}

/** Money period by period, with what is left carried on: told apart on purpose from the windows of the solver. */
const checkBudgets: Check = ({ budgets = [], carryOverLimit }, taken) => {
  let carried = 0;
  return budgets.flatMap((budget, period): BrokenRule[] => {
    let spent = 0;
    for (const start of taken.values()) spent += amountIn(period, start, start.costs);
    const available = budget + carried;
    carried = Math.min(carryOverLimit, Math.max(0, available - spent));
    return exceeds(spent, available) ? [{ rule: 'budget-exceeded', at: [String(period + 1)] }] : [];
  });
};

const checkCapacities: Check = ({ capacities }, taken) =>
  capacities.flatMap(({ skill, perPeriod }) =>
    perPeriod.flatMap((capacity, period): BrokenRule[] => {
      let asked = 0;
      for (const start of taken.values()) asked += amountIn(period, start, start.demands[skill]);
      return exceeds(asked, capacity) ? [{ rule: 'capacity-exceeded', at: [skill, String(period + 1)] }] : [];
    }),
  );

const checkMandatory: Check = ({ projects }, taken) =>
  projects
    .filter(({ id, isMandatory }) => isMandatory && !taken.has(id))
    .map(({ id }) => ({ rule: 'mandatory-left-out', at: [id] }));

function isServed(timing: DependencyTiming, start: ProjectStart, required: ProjectStart): boolean {
  if (timing === 'chosen') return true;
  if (timing === 'started') return required.period <= start.period;
  return required.period + required.durationPeriods <= start.period;
}

const checkDependencies: Check = ({ dependencies }, taken) =>
  dependencies.flatMap(({ project, requires, timing }): BrokenRule[] => {
    const start = taken.get(project);
    const required = taken.get(requires);
    if (start === undefined) return [];
    const isKept = required !== undefined && isServed(timing, start, required);
    return isKept ? [] : [{ rule: 'dependency-broken', at: [project, requires] }];
  });

const checkCounts: Check = ({ counts }, taken) =>
  counts.flatMap(({ projects, atLeast = 0, atMost = Infinity }): BrokenRule[] => {
    const count = new Set(projects.filter((id) => taken.has(id))).size;
    if (count < atLeast) return [{ rule: 'too-few', at: projects }];
    return count > atMost ? [{ rule: 'too-many', at: projects }] : [];
  });

const checkShares: Check = ({ shares, projects, budgets = [] }, taken) =>
  shares.flatMap(({ goal, minimumShare, of }): BrokenRule[] => {
    let serving = 0;
    let all = 0;
    for (const { id, goals } of projects) {
      const start = taken.get(id);
      if (start === undefined) continue;
      const amount = of === 'value' ? start.value : totalCost(start);
      all += amount;
      if (goals.includes(goal)) serving += amount;
    }
    const whole = of === 'budget' ? budgets.reduce((total, budget) => total + budget, 0) : all;
    return exceeds(minimumShare * whole, serving) ? [{ rule: 'share-too-small', at: [goal] }] : [];
  });

const checks: readonly Check[] = [
  checkMandatory,
  checkBudgets,
  checkCapacities,
  checkDependencies,
  checkCounts,
  checkShares,
];

/**
 * Everything that an answer breaks, judged from the problem itself and not from the program made of it:
 * empty when the answer is allowed.
 */
export function checkSelection(
  problem: SelectionProblem,
  chosen: readonly ChosenProject[],
): readonly BrokenRule[] {
  const taken = new Map<string, ProjectStart>();
  const projectOf = new Map(problem.projects.map((project) => [project.id, project]));
  for (const { id, period } of chosen) {
    const project = projectOf.get(id);
    if (project === undefined) return [{ rule: 'project-unknown', at: [id] }];
    if (taken.has(id)) return [{ rule: 'project-twice', at: [id] }];
    const start = project.starts.find((candidate) => candidate.period === period);
    if (start === undefined) return [{ rule: 'start-unknown', at: [id, String(period + 1)] }];
    taken.set(id, start);
  }
  return checks.flatMap((check) => check(problem, taken));
}

/** The value of an answer, added up from the problem itself. */
export function selectionValue(problem: SelectionProblem, chosen: readonly ChosenProject[]): number {
  const periodOf = new Map(chosen.map(({ id, period }) => [id, period]));
  return problem.projects.reduce((total, { id, starts }) => {
    const start = starts.find(({ period }) => period === periodOf.get(id));
    return total + (start?.value ?? 0);
  }, 0);
}
