import { assignWork, type Cell, cellsOf, shortageMinutes } from './assign-work.ts';
import type { CapacityPlan, WorkDemand } from './capacity-plan.ts';

/**
 * A proof that a plan is impossible: demands that together ask more than all who could do them have in all periods
 * in which they may be done. Leave one of the demands out and the rest can be done.
 */
export interface Bottleneck {
  readonly demandIds: readonly string[];
  readonly skills: readonly string[];
  readonly workerIds: readonly string[];
  /** Indices of the periods, ascending. */
  readonly periods: readonly number[];
  readonly neededMinutes: number;
  readonly availableMinutes: number;
  /** True when no other proof has fewer pairs of a worker and a period, then fewer demands; false when too many to try. */
  readonly isSmallest: boolean;
}

/** Sets of demands up to which all are tried: 2 to this power. */
const mostTriedTogether = 14;

interface Proof {
  readonly demands: readonly WorkDemand[];
  readonly cells: readonly Cell[];
}

function proofOf(plan: CapacityPlan, demands: readonly WorkDemand[]): Proof {
  const cells = new Map<string, Cell>();
  for (const demand of demands)
    for (const cell of cellsOf(plan, demand.skill, demand)) cells.set(`${cell.worker} ${cell.period}`, cell);
  return { demands, cells: [...cells.values()] };
}

function availableMinutes(plan: CapacityPlan, cells: readonly Cell[]): number {
  return cells.reduce(
    (sum, { worker, period }) => sum + (plan.workers[worker]?.minutesPerPeriod[period] ?? 0),
    0,
  );
}

function neededMinutes(demands: readonly WorkDemand[]): number {
  return demands.reduce((sum, { workMinutes }) => sum + workMinutes, 0);
}

function isShort(plan: CapacityPlan, { demands, cells }: Proof): boolean {
  return neededMinutes(demands) > availableMinutes(plan, cells);
}

function isSmaller(one: Proof, other: Proof | undefined): boolean {
  if (other === undefined || one.cells.length !== other.cells.length)
    return one.cells.length < (other?.cells.length ?? Number.POSITIVE_INFINITY);
  return one.demands.length < other.demands.length;
}

/** Leaves out each demand without which the rest is still impossible. */
function shrink(plan: CapacityPlan, demands: readonly WorkDemand[]): readonly WorkDemand[] {
  return demands.reduce((kept, demand) => {
    const rest = kept.filter((other) => other !== demand);
    const { shortMinutes, short } = assignWork(plan, rest);
    return shortMinutes > 0 ? rest.filter((other) => short.includes(other)) : kept;
  }, demands);
}

/** The smallest proof among all sets of the demands. */
function tryAll(plan: CapacityPlan, demands: readonly WorkDemand[]): Proof | undefined {
  let smallest: Proof | undefined;
  for (let set = 1; set < 1 << demands.length; set += 1) {
    const proof = proofOf(
      plan,
      demands.filter((_, index) => (set >> index) & 1),
    );
    if (isSmaller(proof, smallest) && isShort(plan, proof)) smallest = proof;
  }
  return smallest;
}

/** The smallest proof among sets of one skill within one stretch of periods. */
function tryStretches(plan: CapacityPlan, demands: readonly WorkDemand[]): Proof | undefined {
  let smallest: Proof | undefined;
  const starts = [...new Set(demands.map(({ from }) => from))];
  const ends = [...new Set(demands.map(({ to }) => to))];
  for (const skill of new Set(demands.map((demand) => demand.skill)))
    for (const from of starts)
      for (const to of ends) {
        const within = demands.filter(
          (demand) => demand.skill === skill && demand.from >= from && demand.to <= to,
        );
        const proof = proofOf(plan, within);
        if (within.length > 0 && isSmaller(proof, smallest) && isShort(plan, proof)) smallest = proof;
      }
  return smallest;
}

/**
 * Finds the bottleneck of a plan; undefined when all its work can be done. The plan is impossible exactly when some
 * set of demands asks more than its cells have (maximum flow, minimum cut: Ford, Fulkerson 1956).
 */
export function findBottleneck(plan: CapacityPlan): Bottleneck | undefined {
  if (shortageMinutes(plan, plan.demands) === 0) return undefined;
  const isExhaustive = plan.demands.length <= mostTriedTogether;
  const found = isExhaustive ? tryAll(plan, plan.demands) : tryStretches(plan, plan.demands);
  const demands = shrink(plan, found?.demands ?? assignWork(plan, plan.demands).short);
  const { cells } = proofOf(plan, demands);
  const periods = cells.length > 0 ? cells.map(({ period }) => period) : demands.map(({ from }) => from);
  const workers = new Set(cells.map(({ worker }) => worker));
  return {
    demandIds: demands.map(({ id }) => id),
    skills: [...new Set(demands.map(({ skill }) => skill))].sort(),
    workerIds: plan.workers.filter((_, index) => workers.has(index)).map(({ id }) => id),
    periods: [...new Set(periods)].sort((one, other) => one - other),
    neededMinutes: neededMinutes(demands),
    availableMinutes: availableMinutes(plan, cells),
    isSmallest: isExhaustive,
  };
}
