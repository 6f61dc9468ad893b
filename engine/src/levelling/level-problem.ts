import { createUniformSequence } from '@regie/engine/simulation';
import { type BothDirections, GeneticSearch } from './genetic-search.ts';
import { raiseLowerBound, staticLowerBound } from './lower-bound.ts';
import { mirrorNetwork } from './mirror-network.ts';
import { type PackedNetwork, packNetwork } from './packed-network.ts';
import type { ProblemRefusal, ResourceProblem } from './resource-problem.ts';
import { sampleOrder } from './sampled-order.ts';
import { type BudgetLimits, ScheduleBudget } from './schedule-budget.ts';
import type { PackedSchedule } from './serial-schedule.ts';
import { WindowSweep } from './window-sweep.ts';

/** How long to search, and with which random numbers; the same seed and number of schedules give the same answer. */
export interface LevellingOptions extends BudgetLimits {
  readonly seed?: number | undefined;
  /** Told of each better schedule as soon as it is found: starts by activity. */
  readonly onBetter?: ((makespan: number, starts: readonly number[]) => void) | undefined;
}

/** A schedule that keeps all precedences and capacities. */
export interface LevelledProblem {
  /** When the last activity ends, in time units from 0. */
  readonly makespan: number;
  /** No schedule is shorter than this. */
  readonly lowerBound: number;
  /** (makespan − lowerBound) / lowerBound; 0 when the schedule is proven to be the shortest. */
  readonly gap: number;
  /** Schedules built: see ScheduleBudget. */
  readonly schedules: number;
  /** Start per activity. */
  readonly starts: readonly number[];
}

const defaultSchedules = 5000;

class BestSchedule {
  readonly #network: PackedNetwork;
  readonly #onBetter: LevellingOptions['onBetter'];
  makespan = Number.POSITIVE_INFINITY;
  /** Starts by rank of the forward network. */
  starts: Int32Array;

  constructor(network: PackedNetwork, onBetter: LevellingOptions['onBetter']) {
    this.#network = network;
    this.#onBetter = onBetter;
    this.starts = new Int32Array(network.count);
  }

  offer(schedule: PackedSchedule, direction: 0 | 1): void {
    if (schedule.makespan >= this.makespan) return;
    const { count, durations } = this.#network;
    this.makespan = schedule.makespan;
    for (let rank = 0; rank < count; rank += 1) {
      const mirrored = schedule.starts[count - 1 - rank] ?? 0;
      this.starts[rank] =
        direction === 0
          ? (schedule.starts[rank] ?? 0)
          : schedule.makespan - mirrored - (durations[rank] ?? 0);
    }
    this.#onBetter?.(this.makespan, this.byActivity());
  }

  byActivity(): number[] {
    const starts = new Array<number>(this.#network.count).fill(0);
    this.#network.activityOf.forEach((activity, rank) => {
      starts[activity] = this.starts[rank] ?? 0;
    });
    return starts;
  }
}

/** Shares and sizes found on small and large instances alike; docs/method/levelling.md has the measurements. */
const settings = {
  geneticShare: 0.15,
  genetic: { populationSize: 80, mutation: { share: 0.1, reach: 5 } },
  sweep: { placementsToShorten: 60, placementsToVary: 40, noise: 20 },
  regretBias: 1.5,
  greedyBias: 20,
};

/** A window that holds most of a small problem proves its length; in a large one small windows find more. */
function windowSizeFor({ count }: PackedNetwork): number {
  return count <= 80 ? 25 : 15;
}

interface Search {
  readonly networks: BothDirections;
  readonly budget: ScheduleBudget;
  readonly random: () => number;
  readonly best: BestSchedule;
  readonly bound: number;
}

function searchGenetically({ networks, budget, random, best, bound }: Search, schedules: number): void {
  const genetic = new GeneticSearch(networks, settings.genetic, {
    budget,
    random,
    sink: (schedule, direction) => best.offer(schedule, direction),
  });
  const latestFinish = Float64Array.from(networks[0].tails, (tail) => -tail);
  const isOver = (): boolean => budget.isSpent || budget.schedules >= schedules || best.makespan <= bound;
  while (genetic.size < settings.genetic.populationSize && !(genetic.size > 0 && isOver())) {
    const bias = genetic.size === 0 ? settings.greedyBias : settings.regretBias;
    genetic.admit(sampleOrder(networks[0], latestFinish, bias, random));
  }
  while (!isOver()) genetic.breed();
}

function searchByWindows({ networks, budget, random, best, bound }: Search): number {
  const sweep = new WindowSweep(
    networks,
    { ...settings.sweep, windowSize: windowSizeFor(networks[0]) },
    {
      budget,
      random,
      sink: (schedule, direction) => best.offer(schedule, direction),
    },
  );
  sweep.begin({ starts: best.starts, makespan: best.makespan });
  while (!budget.isSpent && best.makespan > Math.max(bound, sweep.provenBound)) sweep.sweep(bound);
  return Math.max(bound, sweep.provenBound);
}

/**
 * Finds a short schedule: a genetic search first, then its best schedule improved window by window. Without limits
 * it builds 5,000 schedules; it stops as soon as the schedule is proven to be the shortest. At least three
 * schedules are built whatever the limits.
 */
export function levelProblem(
  problem: ResourceProblem,
  options: LevellingOptions = {},
): LevelledProblem | ProblemRefusal {
  const network = packNetwork(problem);
  if ('refused' in network) return network;
  const { isStopped } = options;
  const schedules = options.schedules ?? (isStopped === undefined ? defaultSchedules : undefined);
  const best = new BestSchedule(network, options.onBetter);
  const staticBound = staticLowerBound(problem, network);
  const search: Search = {
    networks: [network, mirrorNetwork(network)],
    budget: new ScheduleBudget(network.count, { schedules, isStopped }),
    random: createUniformSequence(options.seed ?? 1),
    best,
    bound: raiseLowerBound(network, staticBound, network.horizon),
  };
  const geneticSchedules = (schedules ?? defaultSchedules) * settings.geneticShare;
  searchGenetically(search, geneticSchedules);
  const lowerBound = searchByWindows(search);
  return {
    makespan: best.makespan,
    lowerBound,
    gap: lowerBound === 0 ? 0 : (best.makespan - lowerBound) / lowerBound,
    schedules: search.budget.schedules,
    starts: best.byActivity(),
  };
}
