import type { PlanMinute } from '@regie/engine/model';
import type { CycleRefusal } from '@regie/engine/scheduling';
import { createUniformSequence } from '@regie/engine/simulation';
import type { LevellingOptions } from '../level-problem.ts';
import type { LevelledActivity } from '../plans/level-plan.ts';
import { compilePortfolio } from './compile-portfolio.ts';
import type { LevellingPortfolio, PortfolioFinding } from './portfolio.ts';
import { boundPortfolio } from './portfolio-bound.ts';
import type { CompiledPortfolio, PortfolioItem } from './portfolio-item.ts';
import {
  areBetterDates,
  type PortfolioDates,
  schedulePortfolio,
  weightedTardiness,
} from './portfolio-schedule.ts';

/** Somebody who was chosen for an activity. */
export interface ChosenPerson {
  readonly skill: string;
  /** The name of the resource. */
  readonly resource: string;
  readonly units: number;
}

/** An activity with its dates and those who were chosen for it. */
export interface StaffedActivity extends LevelledActivity {
  readonly people: readonly ChosenPerson[];
}

/** One of the plans after levelling. */
export interface LevelledProject {
  readonly name: string;
  readonly activities: readonly StaffedActivity[];
  readonly finish: PlanMinute;
  /** Clock minutes after the due date; 0 without one. */
  readonly tardinessMinutes: number;
}

/** Dates at which nobody is asked too much, over several plans. */
export interface LevelledPortfolio {
  readonly projects: readonly LevelledProject[];
  readonly finish: PlanMinute;
  readonly weightedTardinessMinutes: number;
  /** No dates end sooner, and none are less late. */
  readonly lowerBoundFinish: PlanMinute;
  readonly lowerBoundTardinessMinutes: number;
  readonly schedules: number;
  readonly findings: readonly PortfolioFinding[];
}

type Rule = (item: PortfolioItem, portfolio: CompiledPortfolio) => number;

/** Dates by which an item is needed when its project is to be in time. */
const untilDue = ({ project }: PortfolioItem, { projects }: CompiledPortfolio): number => {
  const { due, unlevelledFinish } = projects[project] ?? { due: undefined, unlevelledFinish: 0 };
  return due === undefined ? 0 : due - unlevelledFinish;
};

const rules: readonly Rule[] = [
  (item, all) => item.lateStart + untilDue(item, all),
  (item) => item.lateStart,
  (item, all) => item.lateFinish + untilDue(item, all),
  (item) => item.currentStart,
  (item, { projects }) => item.lateStart - (projects[item.project]?.weight ?? 0) * minutesPerWeight,
  (item) => (item.earliestStart + item.lateStart) / 2,
];

/** So that the heavier project goes first whatever its dates. */
const minutesPerWeight = 1e7;
const minutesPerPriority = 1e9;
/** Passes by default: as many as a large portfolio has time for within about a second. */
const defaultPasses = (items: readonly PortfolioItem[]): number =>
  Math.min(400, Math.max(rules.length, Math.floor(60_000 / (items.length + 1))));
const shakeShare = 0.2;
const rankedShare = 0.4;

interface Searched {
  readonly dates: PortfolioDates;
  readonly schedules: number;
}

/** Changes an order by chance: a whole project sooner or later, or some items. */
function shake(
  keys: Float64Array,
  { items, projects }: CompiledPortfolio,
  span: number,
  random: () => number,
): Float64Array {
  const reach = span * shakeShare * random();
  if (projects.length > 1 && random() < 0.4) {
    const project = Math.floor(random() * projects.length);
    const shift = (random() - 0.5) * 2 * reach;
    return keys.map((key, index) => (items[index]?.project === project ? key + shift : key));
  }
  const chance = Math.max(2 / keys.length, random() * 0.3);
  return keys.map((key) => (random() < chance ? key + (random() - 0.5) * 2 * reach : key));
}

/** One pass per rule; then passes that change the order of the best, or of its starts. */
function search(portfolio: CompiledPortfolio, options: LevellingOptions): Searched {
  const { items } = portfolio;
  const random = createUniformSequence(options.seed ?? 1);
  const first = Math.min(...items.map(({ earliestStart }) => earliestStart));
  const span = Math.max(1, ...portfolio.projects.map(({ unlevelledFinish }) => unlevelledFinish - first));
  const passes = options.schedules ?? defaultPasses(items);
  const byPriority = items.map(({ priority }) => priority * minutesPerPriority);
  const keysOf = (rule: Rule | undefined): Float64Array =>
    Float64Array.from(items, (item, index) => (rule?.(item, portfolio) ?? 0) - (byPriority[index] ?? 0));
  let keys = keysOf(rules[0]);
  let dates = schedulePortfolio(portfolio, keys);
  let schedules = 1;
  for (; schedules < passes && options.isStopped?.() !== true; schedules++) {
    const starts = dates.start.map((start, index) => start - (byPriority[index] ?? 0));
    const from = schedules % 2 === 0 ? keys : starts;
    const tried = schedules < rules.length ? keysOf(rules[schedules]) : shake(from, portfolio, span, random);
    // Those with the fewest skills first is mostly best, and not always.
    const isRanked = schedules >= rules.length && random() < rankedShare;
    const ranks = isRanked ? Float64Array.from(portfolio.people, random) : undefined;
    const found = schedulePortfolio(portfolio, tried, ranks);
    if (areBetterDates(dates, found)) continue;
    dates = found;
    keys = tried;
  }
  return { dates, schedules };
}

function describe(
  { items, people, projects }: CompiledPortfolio,
  { start, finish, teams, projectFinishes }: PortfolioDates,
): readonly LevelledProject[] {
  return projects.map(({ name, due }, project) => {
    const end = projectFinishes[project] ?? 0;
    const activities = items.flatMap((item, index): StaffedActivity[] => {
      if (item.project !== project) return [];
      const team = item.slots.flatMap(({ skill, units }, slot) => {
        const resource = people[teams[index]?.[slot] ?? -1]?.name;
        return resource === undefined ? [] : [{ skill, resource, units }];
      });
      return [{ uid: item.uid, start: start[index] ?? 0, finish: finish[index] ?? 0, people: team }];
    });
    return { name, activities, finish: end, tardinessMinutes: Math.max(0, end - (due ?? end)) };
  });
}

function emptySlots({ items, projects }: CompiledPortfolio, { teams }: PortfolioDates): PortfolioFinding[] {
  return items.flatMap(({ project, uid, slots }, index) =>
    slots.flatMap(({ skill }, slot): PortfolioFinding[] =>
      (teams[index]?.[slot] ?? -1) >= 0
        ? []
        : [
            {
              code: 'levelling/nobody-free',
              project: projects[project]?.name,
              activityUid: uid,
              name: skill,
            },
          ],
    ),
  );
}

/**
 * Levels several plans together and chooses people by skill: the least weighted tardiness it finds, of those the
 * soonest finish, and then the least change to the plans as they stand. What has begun, is done, manual, pinned or of
 * priority 1000 stays. Same seed and number of schedules, same answer; stoppable at any moment with the best so far.
 * Sources: serial schedule generation with people by skill (Bellenguez, Néron 2005); late dates that aim at the due
 * date of the project (Kurtulus, Davis 1982).
 */
export function levelPortfolio(
  portfolio: LevellingPortfolio,
  options: LevellingOptions = {},
): LevelledPortfolio | { readonly refusal: CycleRefusal } {
  const compiled = compilePortfolio(portfolio);
  if ('refusal' in compiled) return compiled;
  const { dates, schedules } = search(compiled, options);
  const bound = boundPortfolio(compiled);
  return {
    projects: describe(compiled, dates),
    finish: dates.finishOfAll,
    weightedTardinessMinutes: dates.weightedTardinessMinutes,
    lowerBoundFinish: Math.min(bound.finishOfAll, dates.finishOfAll),
    lowerBoundTardinessMinutes: Math.min(
      weightedTardiness(compiled, bound.projectFinishes),
      dates.weightedTardinessMinutes,
    ),
    schedules,
    findings: [...compiled.findings, ...emptySlots(compiled, dates)],
  };
}
