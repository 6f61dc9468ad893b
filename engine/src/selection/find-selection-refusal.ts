import type { CandidateProject, ProjectStart, SelectionProblem } from './problem.ts';
import type { RowOrigin } from './row-origin.ts';

/** Why a problem cannot be solved as it stands; `culprits` are the projects, skills or goals concerned. */
export interface SelectionRefusal {
  readonly refused:
    | 'selection/project-twice'
    | 'selection/project-unknown'
    | 'selection/project-without-start'
    | 'selection/start-outside-periods'
    | 'selection/start-twice'
    | 'selection/amount-not-valid'
    | 'selection/skill-without-capacity'
    | 'selection/goal-without-project'
    | 'selection/depends-on-itself'
    | 'selection/nothing-fits'
    | 'selection/no-answer-in-time';
  readonly culprits: readonly string[];
  /** Where no portfolio is possible: rules that cannot all hold, none of which could be missed. */
  readonly conflict?: readonly RowOrigin[];
}

type Rule = (problem: SelectionProblem) => SelectionRefusal | undefined;

const isAmount = (amount: number): boolean => amount >= 0 && Number.isFinite(amount);

const refuse = (refused: SelectionRefusal['refused'], culprits: readonly string[]): SelectionRefusal => ({
  refused,
  culprits,
});

const everyProjectOnce: Rule = ({ projects }) => {
  const seen = new Set<string>();
  for (const { id } of projects) {
    if (seen.has(id)) return refuse('selection/project-twice', [id]);
    seen.add(id);
  }
  return undefined;
};

const onlyKnownProjects: Rule = ({ projects, dependencies, counts }) => {
  const known = new Set(projects.map(({ id }) => id));
  const named = [
    ...dependencies.flatMap(({ project, requires }) => [project, requires]),
    ...counts.flatMap((count) => count.projects),
  ];
  const unknown = named.filter((id) => !known.has(id));
  return unknown.length > 0 ? refuse('selection/project-unknown', unknown) : undefined;
};

const noneDependsOnItself: Rule = ({ dependencies }) => {
  const culprits = dependencies.filter(({ project, requires }) => project === requires);
  return culprits.length > 0
    ? refuse(
        'selection/depends-on-itself',
        culprits.map(({ project }) => project),
      )
    : undefined;
};

function hasValidAmounts({ value, costs, demands, durationPeriods }: ProjectStart): boolean {
  return (
    Number.isFinite(value) &&
    isAmount(durationPeriods) &&
    costs.every(isAmount) &&
    Object.values(demands).every((perPeriod) => perPeriod.every(isAmount))
  );
}

function refuseStarts(project: CandidateProject, problem: SelectionProblem): SelectionRefusal | undefined {
  const { id, starts } = project;
  if (starts.length === 0) return refuse('selection/project-without-start', [id]);
  if (new Set(starts.map(({ period }) => period)).size < starts.length) {
    return refuse('selection/start-twice', [id]);
  }
  const isInside = ({ period }: ProjectStart): boolean =>
    Number.isInteger(period) && period >= 0 && period < problem.periodCount;
  if (!starts.every(isInside)) return refuse('selection/start-outside-periods', [id]);
  return starts.every(hasValidAmounts) ? undefined : refuse('selection/amount-not-valid', [id]);
}

const validStarts: Rule = (problem) => {
  for (const project of problem.projects) {
    const refusal = refuseStarts(project, problem);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

const everySkillHasCapacity: Rule = ({ projects, capacities }) => {
  const known = new Set(capacities.map(({ skill }) => skill));
  const asked = projects.flatMap(({ starts }) => starts.flatMap(({ demands }) => Object.keys(demands)));
  const unknown = [...new Set(asked)].filter((skill) => !known.has(skill));
  return unknown.length > 0 ? refuse('selection/skill-without-capacity', unknown) : undefined;
};

const validLimits: Rule = ({ periodCount, budgets, capacities, carryOverLimit, shares, counts }) => {
  const isSeries = (series: readonly number[]): boolean =>
    series.length === periodCount && series.every(isAmount);
  const culprits = [
    ...(budgets === undefined || isSeries(budgets) ? [] : ['budgets']),
    ...(carryOverLimit >= 0 ? [] : ['carryOver']),
    ...capacities.filter(({ perPeriod }) => !isSeries(perPeriod)).map(({ skill }) => skill),
    ...shares.filter(({ minimumShare }) => !(minimumShare >= 0 && minimumShare <= 1)).map(({ goal }) => goal),
    ...counts
      .filter(({ atLeast = 0, atMost = 0 }) => !(isAmount(atLeast) && isAmount(atMost)))
      .flatMap(({ projects }) => projects),
  ];
  return culprits.length > 0 ? refuse('selection/amount-not-valid', culprits) : undefined;
};

const everyGoalIsServed: Rule = ({ projects, shares }) => {
  const served = new Set(projects.flatMap(({ goals }) => goals));
  const culprits = shares.map(({ goal }) => goal).filter((goal) => !served.has(goal));
  return culprits.length > 0 ? refuse('selection/goal-without-project', culprits) : undefined;
};

const rules: readonly Rule[] = [
  everyProjectOnce,
  onlyKnownProjects,
  noneDependsOnItself,
  validStarts,
  everySkillHasCapacity,
  validLimits,
  everyGoalIsServed,
];

/** The first rule that the statement of a problem breaks, or undefined when it can be solved. */
export function findSelectionRefusal(problem: SelectionProblem): SelectionRefusal | undefined {
  for (const rule of rules) {
    const refusal = rule(problem);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
