import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { CompiledPortfolio, PortfolioItem } from './portfolio-item.ts';

/** What no levelling of a portfolio can be better than. */
export interface PortfolioBound {
  readonly finishOfAll: PlanMinute;
  readonly projectFinishes: readonly PlanMinute[];
}

interface Load {
  readonly clock: WorkClock;
  minutes: number;
  earliest: PlanMinute;
}

/** Resources that together must do what can only be done by them. */
interface Group {
  readonly resources: ReadonlySet<number>;
  readonly units: number;
  readonly loads: Map<WorkClock, Load>;
}

/** Each resource alone, and each set of people that some activity chooses from. */
function groupsOf({ people, mostUnits, items }: CompiledPortfolio): readonly Group[] {
  const sets = new Map<string, readonly number[]>(mostUnits.map((_, place) => [`${place}`, [place]]));
  for (const { slots } of items)
    for (const { candidates } of slots) {
      const places = resourcesOf(people, candidates);
      sets.set(places.join(), places);
    }
  return [...sets.values()].map((places) => ({
    resources: new Set(places),
    units: places.reduce((sum, place) => sum + (mostUnits[place] ?? 0), 0),
    loads: new Map(),
  }));
}

function resourcesOf(people: CompiledPortfolio['people'], candidates: readonly number[]): readonly number[] {
  return candidates
    .flatMap((candidate) => people[candidate]?.resource ?? [])
    .sort((left, right) => left - right);
}

function addLoad({ loads }: Group, { clock, earliestStart }: PortfolioItem, minutes: number): void {
  const load = loads.get(clock) ?? { clock, minutes: 0, earliest: Number.POSITIVE_INFINITY };
  loads.set(clock, load);
  load.minutes += minutes;
  load.earliest = Math.min(load.earliest, earliestStart);
}

/** The groups with the work that the items leave to nobody else. */
function loadedGroups(portfolio: CompiledPortfolio, items: readonly PortfolioItem[]): readonly Group[] {
  const groups = groupsOf(portfolio);
  const having = portfolio.mostUnits.map((_, place) =>
    groups.filter(({ resources }) => resources.has(place)),
  );
  for (const item of items) {
    if (item.isFixed) continue;
    for (const { resource, units } of item.uses)
      for (const group of having[resource] ?? []) addLoad(group, item, units * item.durationMinutes);
    for (const { units, candidates } of item.slots) {
      const places = resourcesOf(portfolio.people, candidates);
      for (const group of having[places[0] ?? -1] ?? [])
        if (places.every((place) => group.resources.has(place)))
          addLoad(group, item, units * item.durationMinutes);
    }
  }
  return groups;
}

/** Work ÷ units after the earliest start, on the clock of that work: nobody does it faster. */
function finishOf(portfolio: CompiledPortfolio, items: readonly PortfolioItem[]): PlanMinute {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { units, loads } of loadedGroups(portfolio, items))
    for (const { clock, minutes, earliest } of loads.values()) {
      if (units <= 0 || minutes === 0) continue;
      const position = clock.positionAt(earliest) + Math.ceil(minutes / units - 1e-6);
      latest = Math.max(latest, clock.finishAt(position));
    }
  for (const { isFixed, currentFinish } of items) if (isFixed) latest = Math.max(latest, currentFinish);
  return latest;
}

/** Per project and for all: logic alone, what is fixed, and the work that is left to the busiest people. */
export function boundPortfolio(portfolio: CompiledPortfolio): PortfolioBound {
  const { items, projects } = portfolio;
  const projectFinishes = projects.map(({ unlevelledFinish }, project) =>
    Math.max(
      unlevelledFinish,
      finishOf(
        portfolio,
        items.filter((item) => item.project === project),
      ),
    ),
  );
  return { projectFinishes, finishOfAll: Math.max(finishOf(portfolio, items), ...projectFinishes) };
}
