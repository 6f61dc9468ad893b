import { Calendars } from '@regie/engine/time';
import type { LevellingPortfolio, SkillAsk } from '../portfolio/portfolio.ts';

/** The best of all dates and teams of a small portfolio, each aim on its own and the first before the second. */
export interface BestDates {
  readonly weightedTardinessMinutes: number;
  /** The soonest finish of those that are the least late. */
  readonly finish: number;
  readonly soonestFinish: number;
}

interface Task {
  readonly project: number;
  readonly uid: number;
  readonly days: number;
  readonly fixedUses: readonly { readonly name: string; readonly units: number }[];
  readonly slots: readonly { readonly skill: string; readonly leastLevel: number; readonly units: number }[];
}

const day = 480;

function slotsOf({ skill, leastLevel, units }: SkillAsk): Task['slots'] {
  const slots: { skill: string; leastLevel: number; units: number }[] = [];
  for (let left = units; left > 1e-9; left -= 1) slots.push({ skill, leastLevel, units: Math.min(1, left) });
  return slots;
}

function tasksOf({ projects }: LevellingPortfolio): readonly Task[] {
  return projects.flatMap(({ plan, asks }, project) =>
    plan.activities.map(({ uid, durationMinutes }) => ({
      project,
      uid,
      days: durationMinutes / day,
      fixedUses: plan.assignments
        .filter(({ activityUid }) => activityUid === uid)
        .map(({ resourceUid, units }) => ({
          name: plan.resources.find((one) => one.uid === resourceUid)?.name ?? '',
          units,
        })),
      slots: asks.filter(({ activityUid }) => activityUid === uid).flatMap(slotsOf),
    })),
  );
}

function keepsRelations(
  portfolio: LevellingPortfolio,
  tasks: readonly Task[],
  starts: readonly number[],
): boolean {
  return portfolio.projects.every(({ plan }, project) =>
    plan.relations.every(({ predecessorUid, successorUid, type, lag }) => {
      const before = tasks.findIndex((task) => task.project === project && task.uid === predecessorUid);
      const after = tasks.findIndex((task) => task.project === project && task.uid === successorUid);
      const lagDays = lag.kind === 'working' ? lag.minutes / day : 0;
      const from = (starts[before] ?? 0) + (type === 'SS' ? 0 : (tasks[before]?.days ?? 0));
      const to = (starts[after] ?? 0) + (type === 'FF' ? (tasks[after]?.days ?? 0) : 0);
      return to >= from + lagDays;
    }),
  );
}

/** Whether people can be found for all slots from `at` on: all ways are tried. */
function canStaff(
  portfolio: LevellingPortfolio,
  tasks: readonly Task[],
  starts: readonly number[],
  used: Map<string, number>,
  [task, slot]: readonly [number, number],
  chosen: readonly string[],
): boolean {
  const here = tasks[task];
  if (here === undefined) return true;
  const wanted = here.slots[slot];
  if (wanted === undefined) return canStaff(portfolio, tasks, starts, used, [task + 1, 0], []);
  const days = Array.from({ length: here.days }, (_, index) => (starts[task] ?? 0) + index);
  for (const { resource, skills } of portfolio.people) {
    const isAble = (skills[wanted.skill] ?? -1) >= wanted.leastLevel;
    const isOnIt = chosen.includes(resource) || here.fixedUses.some(({ name }) => name === resource);
    const keys = days.map((one) => `${resource} ${one}`);
    if (!isAble || isOnIt || keys.some((key) => (used.get(key) ?? 0) + wanted.units > 1 + 1e-9)) continue;
    for (const key of keys) used.set(key, (used.get(key) ?? 0) + wanted.units);
    const isDone = canStaff(portfolio, tasks, starts, used, [task, slot + 1], [...chosen, resource]);
    for (const key of keys) used.set(key, (used.get(key) ?? 0) - wanted.units);
    if (isDone) return true;
  }
  return false;
}

function hasRoom(portfolio: LevellingPortfolio, tasks: readonly Task[], starts: readonly number[]): boolean {
  const used = new Map<string, number>();
  for (const [index, { days, fixedUses }] of tasks.entries())
    for (const { name, units } of fixedUses)
      for (let at = 0; at < days; at++) {
        const key = `${name} ${(starts[index] ?? 0) + at}`;
        used.set(key, (used.get(key) ?? 0) + units);
      }
  if ([...used.values()].some((units) => units > 1 + 1e-9)) return false;
  return canStaff(portfolio, tasks, starts, used, [0, 0], []);
}

/** Every way in which each of some places has one of so many values. */
function* allStarts(places: number, values: number): Iterable<readonly number[]> {
  for (let code = 0; code < values ** places; code++) {
    let left = code;
    yield Array.from({ length: places }, () => {
      const value = left % values;
      left = Math.floor(left / values);
      return value;
    });
  }
}

/** Tries all whole days and all teams. For plans on one calendar from one start, in whole days, with nothing begun. */
export function tryAllDates(portfolio: LevellingPortfolio): BestDates {
  const tasks = tasksOf(portfolio);
  const [{ plan } = { plan: undefined }] = portfolio.projects;
  const clock = new Calendars(plan?.calendars ?? [], 0, 0).clockOf(plan?.project.calendarUid);
  const begin = clock.positionAt(plan?.project.start ?? 0);
  const lags = portfolio.projects.reduce((sum, one) => sum + one.plan.relations.length, 0);
  const horizon = tasks.reduce((sum, { days }) => sum + days, 0) + Math.min(1, lags);
  let best = { weightedTardinessMinutes: Infinity, finish: Infinity, soonestFinish: Infinity };
  for (const starts of allStarts(tasks.length, horizon)) {
    const ends = tasks.map(({ days }, index) => clock.finishAt(begin + ((starts[index] ?? 0) + days) * day));
    const finish = Math.max(...ends);
    const late = portfolio.projects.reduce((sum, { weight, due }, project) => {
      const end = Math.max(...ends.filter((_, index) => tasks[index]?.project === project));
      return sum + weight * Math.max(0, end - (due ?? end));
    }, 0);
    const isLess = late < best.weightedTardinessMinutes;
    const isBetter = isLess || (late === best.weightedTardinessMinutes && finish < best.finish);
    if (!isBetter && finish >= best.soonestFinish) continue;
    if (!keepsRelations(portfolio, tasks, starts) || !hasRoom(portfolio, tasks, starts)) continue;
    best = {
      ...(isBetter ? { weightedTardinessMinutes: late, finish } : best),
      soonestFinish: Math.min(best.soonestFinish, finish),
    };
  }
  return best;
}
