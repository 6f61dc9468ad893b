import type { Plan, PlanMinute } from '@regie/engine/model';
import type { CycleRefusal } from '@regie/engine/scheduling';
import { createUniformSequence } from '@regie/engine/simulation';
import { type LevellingOptions, levelProblem } from '../level-problem.ts';
import { type CompiledPlan, compilePlan, type LevellingFinding } from './compile-items.ts';
import type { PlanItem } from './plan-item.ts';
import { areBetter, type ItemDates, scheduleSerially } from './serial-plan-schedule.ts';
import { asUniformProblem, datesOfUniform } from './uniform-problem.ts';

/** The dates of one leaf after levelling. */
export interface LevelledActivity {
  readonly uid: number;
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
}

/** Dates at which no resource is short, for every leaf that takes part in the plan. */
export interface LevelledPlan {
  readonly activities: readonly LevelledActivity[];
  readonly projectFinish: PlanMinute;
  /** No dates without shortage end sooner. */
  readonly lowerBoundFinish: PlanMinute;
  /** Schedules built. */
  readonly schedules: number;
  readonly findings: readonly LevellingFinding[];
}

type Rule = (item: PlanItem) => number;

/** Latest start, latest finish, float, the plan as it stands, earliest start. Source: Kolisch 1996. */
const rules: readonly Rule[] = [
  ({ lateStart }) => lateStart,
  ({ lateFinish }) => lateFinish,
  ({ currentStart }) => currentStart,
  ({ lateStart, earliestStart }) => lateStart - earliestStart,
  ({ earliestStart, lateStart }) => (earliestStart + lateStart) / 2,
];

/** So much dearer is a point of priority than any difference in dates. */
const minutesPerPriority = 1e9;

function keysBy(items: readonly PlanItem[], rule: Rule, noise: () => number): Float64Array {
  return Float64Array.from(items, (item) => rule(item) + noise() - item.priority * minutesPerPriority);
}

/** Passes by default: as many as a large plan has time for within about half a second, at least the rules. */
function defaultPasses(items: readonly PlanItem[]): number {
  return Math.min(200, Math.max(rules.length, Math.floor(30_000 / (items.length + 1))));
}

interface Searched {
  readonly dates: ItemDates;
  readonly schedules: number;
}

/** One pass per rule, then passes with random changes to the rule that did best. */
function searchByRules(compiled: CompiledPlan, options: LevellingOptions): Searched {
  const { items } = compiled;
  const random = createUniformSequence(options.seed ?? 1);
  const span = Math.max(1, compiled.unlevelled.projectFinish - compiled.unlevelled.projectStart);
  const passes = Math.min(options.schedules ?? Number.POSITIVE_INFINITY, defaultPasses(items));
  let bestRule: Rule = ({ lateStart }) => lateStart;
  let dates = scheduleSerially(
    compiled,
    keysBy(items, bestRule, () => 0),
  );
  let schedules = 1;
  while (schedules < passes && options.isStopped?.() !== true) {
    const rule = rules[schedules] ?? bestRule;
    const reach = schedules < rules.length ? 0 : span * 0.05 * random();
    const tried = scheduleSerially(
      compiled,
      keysBy(items, rule, () => (random() - 0.5) * reach),
    );
    schedules += 1;
    if (!areBetter(tried, dates)) continue;
    dates = tried;
    bestRule = rule;
  }
  return { dates, schedules };
}

/**
 * Levels a plan: the soonest finish it finds, and of those the least change to the plan as it stands. Completed,
 * running, manual and pinned activities and those of priority 1000 stay. A plan on one calendar is searched as
 * levelProblem does; any other by priority rules on its calendars. Levelling delays in the plan are set aside.
 */
export function levelPlan(
  plan: Plan,
  options: LevellingOptions = {},
): LevelledPlan | { readonly refusal: CycleRefusal } {
  const compiled = compilePlan(plan);
  if ('refusal' in compiled) return compiled;
  const { items, unlevelled, findings } = compiled;
  const byRules = searchByRules(compiled, options);
  let { dates, schedules } = byRules;
  let lowerBoundFinish = items.reduce((latest, { lateFinish: _, ...item }) => {
    return item.isFixed ? Math.max(latest, item.currentFinish) : latest;
  }, unlevelled.projectFinish);
  const hasConstraints = plan.activities.some(({ constraint }) => constraint.type !== 'asSoonAsPossible');
  const uniform = asUniformProblem(compiled, hasConstraints);
  if (uniform !== undefined && dates.projectFinish > lowerBoundFinish) {
    const left = options.schedules === undefined ? undefined : Math.max(1, options.schedules - schedules);
    const answer = levelProblem(uniform.problem, { ...options, schedules: left });
    if (!('refused' in answer)) {
      schedules += answer.schedules;
      const bound = uniform.clock.positionAt(uniform.begin) + answer.lowerBound * uniform.unitMinutes;
      lowerBoundFinish = Math.max(lowerBoundFinish, uniform.clock.finishAt(bound));
      const found = datesOfUniform(compiled, uniform, answer.starts);
      if (areBetter(found, dates)) dates = found;
    }
  }
  return {
    activities: items.map(({ uid }, index) => ({
      uid,
      start: dates.start[index] ?? 0,
      finish: dates.finish[index] ?? 0,
    })),
    projectFinish: dates.projectFinish,
    lowerBoundFinish: Math.min(lowerBoundFinish, dates.projectFinish),
    schedules,
    findings,
  };
}
