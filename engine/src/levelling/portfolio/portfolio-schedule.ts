import type { PlanMinute } from '@regie/engine/model';
import { addWork } from '../plans/plan-item.ts';
import { earliestAfter, startWithRoom, visitInOrder } from '../plans/serial-plan-schedule.ts';
import type { UseProfile } from '../plans/use-profile.ts';
import { chooseTeam } from './choose-team.ts';
import type { CompiledPortfolio, PortfolioItem } from './portfolio-item.ts';

/** Dates and people per item, and what they come to. */
export interface PortfolioDates {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** Per item the person of each slot; −1 for a slot that stays empty. */
  readonly teams: readonly (readonly number[])[];
  readonly projectFinishes: readonly PlanMinute[];
  /** Over all projects, weight × minutes after the due date. */
  readonly weightedTardinessMinutes: number;
  readonly finishOfAll: PlanMinute;
  readonly movedMinutes: number;
}

interface Placing {
  readonly portfolio: CompiledPortfolio;
  readonly profiles: readonly UseProfile[];
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly teams: (readonly number[])[];
  readonly ranks: Float64Array | undefined;
}

function take(
  { portfolio, profiles, start, finish, teams }: Placing,
  item: PortfolioItem,
  index: number,
): void {
  const [from, to] = [start[index] ?? 0, finish[index] ?? 0];
  for (const { resource, units } of item.uses) profiles[resource]?.add(from, to, -units);
  for (const [slot, person] of (teams[index] ?? []).entries()) {
    const resource = portfolio.people[person]?.resource;
    if (resource !== undefined) profiles[resource]?.add(from, to, -(item.slots[slot]?.units ?? 0));
  }
}

const nobody = (item: PortfolioItem): readonly number[] => item.slots.map(() => -1);

/** What has begun or is pinned keeps its dates, with whoever is free then. */
function keep(placing: Placing, item: PortfolioItem, index: number): void {
  const { portfolio, profiles, start, finish, teams } = placing;
  start[index] = item.currentStart;
  finish[index] = item.currentFinish;
  const team = chooseTeam(
    item,
    [item.currentStart, item.currentFinish],
    portfolio.people,
    profiles,
    placing.ranks,
  );
  teams[index] = 'people' in team ? team.people : nobody(item);
  take(placing, item, index);
}

/** As early as relations, resources and people allow. */
function place(placing: Placing, item: PortfolioItem, index: number): void {
  const { portfolio, profiles, start, finish, teams } = placing;
  let at = startWithRoom(item, earliestAfter(item, start, finish), profiles);
  let end = addWork(item.clock, at, item.durationMinutes);
  teams[index] = nobody(item);
  while (item.slots.length > 0) {
    const team = chooseTeam(item, [at, end], portfolio.people, profiles, placing.ranks);
    if ('people' in team) {
      teams[index] = team.people;
      break;
    }
    if (team.notBefore === Number.POSITIVE_INFINITY) break;
    at = startWithRoom(item, team.notBefore, profiles);
    end = addWork(item.clock, at, item.durationMinutes);
  }
  start[index] = at;
  finish[index] = end;
  take(placing, item, index);
}

function measure({ portfolio, start, finish, teams }: Placing): PortfolioDates {
  const projectFinishes = new Array<PlanMinute>(portfolio.projects.length).fill(Number.NEGATIVE_INFINITY);
  let movedMinutes = 0;
  portfolio.items.forEach(({ project, currentStart }, index) => {
    projectFinishes[project] = Math.max(projectFinishes[project] ?? 0, finish[index] ?? 0);
    movedMinutes += Math.abs((start[index] ?? 0) - currentStart);
  });
  return {
    start,
    finish,
    teams,
    projectFinishes,
    weightedTardinessMinutes: weightedTardiness(portfolio, projectFinishes),
    finishOfAll: Math.max(...projectFinishes),
    movedMinutes,
  };
}

/** Weight × minutes after the due date, over all projects that end then. */
export function weightedTardiness({ projects }: CompiledPortfolio, finishes: readonly PlanMinute[]): number {
  return projects.reduce((total, { due, weight }, project) => {
    const late = due === undefined ? 0 : Math.max(0, (finishes[project] ?? due) - due);
    return total + weight * late;
  }, 0);
}

/** The serial schedule generation scheme with people: each item in turn gets its dates and its team; see chooseTeam for ranks. */
export function schedulePortfolio(
  portfolio: CompiledPortfolio,
  keys: Float64Array,
  ranks?: Float64Array,
): PortfolioDates {
  const { items, capacities } = portfolio;
  const placing: Placing = {
    portfolio,
    profiles: capacities.map((profile) => profile.copy()),
    start: new Float64Array(items.length),
    finish: new Float64Array(items.length),
    teams: items.map(() => []),
    ranks,
  };
  items.forEach((item, index) => {
    if (item.isFixed) keep(placing, item, index);
  });
  visitInOrder(items, keys, (item, index) => {
    if (!item.isFixed) place(placing, item, index);
  });
  return measure(placing);
}

/** Less weighted tardiness first, then the sooner finish, then the least change to the plans as they stand. */
export function areBetterDates(one: PortfolioDates, other: PortfolioDates): boolean {
  if (one.weightedTardinessMinutes !== other.weightedTardinessMinutes)
    return one.weightedTardinessMinutes < other.weightedTardinessMinutes;
  if (one.finishOfAll !== other.finishOfAll) return one.finishOfAll < other.finishOfAll;
  return one.movedMinutes < other.movedMinutes;
}
