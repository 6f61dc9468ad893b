import type {
  CandidateProject,
  CountRule,
  DependencyTiming,
  ProjectDependency,
  ProjectStart,
  SelectionProblem,
  ShareRule,
  SkillCapacity,
} from '@regie/engine/selection';
import { FindingList, type Reading } from '../findings.ts';
import { type JsonFields, parseJsonObject } from '../json/json-fields.ts';

const format = 'selection-json';

const known = {
  problem: [
    'problem',
    'budget',
    'budgets',
    'carryOver',
    'capacities',
    'projects',
    'exclusive',
    'requires',
    'counts',
    'minimumShares',
  ],
  project: [
    'id',
    'name',
    'value',
    'cost',
    'costs',
    'demand',
    'demands',
    'start',
    'starts',
    'duration',
    'goal',
    'goals',
    'mandatory',
    'requires',
  ],
} as const;

/** A misspelt field would silently drop a rule. */
function warnUnknown(fields: JsonFields, names: readonly string[]): void {
  for (const name of fields.names()) if (!names.includes(name)) fields.warn('field-unknown', name);
}

function readDemands(fields: JsonFields): Record<string, readonly number[]> | undefined {
  const demands = fields.object('demands') ?? fields.object('demand');
  if (demands === undefined) return undefined;
  return Object.fromEntries(demands.names().map((skill) => [skill, demands.numbers(skill) ?? []]));
}

/** What a start does not say is as the project says. */
function readStart(fields: JsonFields, project: JsonFields, period: number): ProjectStart {
  const costs =
    fields.numbers('costs') ??
    fields.numbers('cost') ??
    project.numbers('costs') ??
    project.numbers('cost') ??
    [];
  const demands = readDemands(fields) ?? readDemands(project) ?? {};
  const longest = Math.max(1, costs.length, ...Object.values(demands).map((perPeriod) => perPeriod.length));
  return {
    period: period - 1,
    value: fields.number('value') ?? project.number('value') ?? 0,
    costs,
    demands,
    durationPeriods: fields.number('duration') ?? project.number('duration') ?? longest,
  };
}

function readStarts(project: JsonFields): readonly ProjectStart[] {
  const detailed = project.objects('starts');
  if (detailed.length > 0)
    return detailed.map((start) => readStart(start, project, start.number('period') ?? 1));
  const periods = project.numbers('start') ?? [1];
  return periods.map((period) => readStart(project, project, period));
}

function readProject(project: JsonFields): CandidateProject | undefined {
  warnUnknown(project, known.project);
  const id = project.text('id');
  if (id === undefined) {
    project.warn('project-without-id', 'id');
    return undefined;
  }
  const goal = project.text('goal');
  return {
    id,
    goals: goal === undefined ? (project.texts('goals') ?? []) : [goal],
    isMandatory: project.boolean('mandatory') ?? false,
    starts: readStarts(project),
  };
}

const timings: readonly DependencyTiming[] = ['chosen', 'started', 'finished'];

function readDependencies(fields: JsonFields): readonly ProjectDependency[] {
  const ofProjects = fields
    .objects('projects')
    .flatMap((project) =>
      (project.texts('requires') ?? []).map(
        (requires): ProjectDependency => ({ project: project.text('id') ?? '', requires, timing: 'chosen' }),
      ),
    );
  const listed = fields.objects('requires').flatMap((rule): ProjectDependency[] => {
    const project = rule.text('project');
    const requires = rule.text('requires');
    const timing = timings.find((name) => name === (rule.text('timing') ?? 'chosen'));
    if (project === undefined || requires === undefined || timing === undefined) {
      rule.warn('dependency-incomplete', 'requires');
      return [];
    }
    return [{ project, requires, timing }];
  });
  return [...ofProjects, ...listed];
}

function readCounts(fields: JsonFields, projects: readonly CandidateProject[]): readonly CountRule[] {
  const everyone = projects.map(({ id }) => id);
  const exclusive = fields.textLists('exclusive').map((group): CountRule => ({ projects: group, atMost: 1 }));
  const counts = fields.objects('counts').map(
    (rule): CountRule => ({
      projects: rule.texts('projects') ?? everyone,
      atLeast: rule.number('atLeast'),
      atMost: rule.number('atMost'),
    }),
  );
  return [...exclusive, ...counts];
}

function readShares(fields: JsonFields): readonly ShareRule[] {
  return fields.objects('minimumShares').flatMap((rule): ShareRule[] => {
    const goal = rule.text('goal');
    const minimumShare = rule.number('share');
    const of = (['cost', 'value', 'budget'] as const).find((name) => name === (rule.text('of') ?? 'cost'));
    if (goal === undefined || minimumShare === undefined || of === undefined) {
      rule.warn('share-incomplete', 'share');
      return [];
    }
    return [{ goal, minimumShare, of }];
  });
}

function readCapacities(fields: JsonFields): readonly SkillCapacity[] {
  const capacities = fields.object('capacities');
  return (capacities?.names() ?? []).map((skill) => ({ skill, perPeriod: capacities?.numbers(skill) ?? [] }));
}

function readCarryOver(fields: JsonFields): number {
  if (!fields.has('carryOver')) return 0;
  const isBoolean = fields.isBoolean('carryOver');
  if (isBoolean) return fields.boolean('carryOver') === true ? Infinity : 0;
  return fields.number('carryOver') ?? 0;
}

/** A single number holds for every period. */
function overPeriods(series: readonly number[], periodCount: number): readonly number[] {
  return series.length === 1 ? new Array<number>(periodCount).fill(series[0] ?? 0) : series;
}

/**
 * Reads a selection problem; periods are counted from 1. What each field means is told in docs/method/selection.md.
 * A field that is not known is a warning, because a misspelt rule would otherwise be lost without a word.
 */
export function readSelectionJson(text: string): Reading<SelectionProblem> {
  const findings = new FindingList();
  const fields = parseJsonObject(text, format, findings);
  if (fields === undefined) return { findings: findings.list() };
  warnUnknown(fields, known.problem);
  const projects = fields.objects('projects').flatMap((project) => readProject(project) ?? []);
  const budgets = fields.numbers('budgets') ?? fields.numbers('budget');
  const capacities = readCapacities(fields);
  const lastStart = Math.max(0, ...projects.flatMap(({ starts }) => starts.map(({ period }) => period)));
  const series = [budgets ?? [], ...capacities.map(({ perPeriod }) => perPeriod)];
  const periodCount = Math.max(lastStart + 1, ...series.map((amounts) => amounts.length));
  const plan: SelectionProblem = {
    name: fields.text('problem') ?? '1',
    periodCount,
    budgets: budgets === undefined ? undefined : overPeriods(budgets, periodCount),
    carryOverLimit: readCarryOver(fields),
    capacities: capacities.map(({ skill, perPeriod }) => ({
      skill,
      perPeriod: overPeriods(perPeriod, periodCount),
    })),
    projects,
    dependencies: readDependencies(fields),
    counts: readCounts(fields, projects),
    shares: readShares(fields),
  };
  return { plan, findings: findings.list() };
}
