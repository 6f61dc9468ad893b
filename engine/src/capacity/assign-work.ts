import type { CapacityPlan, PeriodSpan, WorkDemand } from './capacity-plan.ts';
import { FlowNetwork } from './flow-network.ts';

/** One worker in one period. */
export interface Cell {
  readonly worker: number;
  readonly period: number;
}

/** The cells in which a demand can be worked on within a span, in the order of workers and periods. */
export function cellsOf(plan: CapacityPlan, skill: string, { from, to }: PeriodSpan): Cell[] {
  return plan.workers.flatMap(({ skills, minutesPerPeriod }, worker) => {
    if (!skills.includes(skill)) return [];
    const periods: Cell[] = [];
    for (let period = Math.max(0, from); period <= Math.min(to, minutesPerPeriod.length - 1); period += 1)
      if ((minutesPerPeriod[period] ?? 0) > 0) periods.push({ worker, period });
    return periods;
  });
}

/** The minutes of the demands that find no room, demands split over workers and periods at will. */
export function shortageMinutes(plan: CapacityPlan, demands: readonly WorkDemand[]): number {
  return assignWork(plan, demands).shortMinutes;
}

/** The outcome of giving out as much work as can be done. */
export interface WorkAssignment {
  readonly shortMinutes: number;
  /** Demands on the source's side of a minimum cut: together they ask more than there is; empty when all fit. */
  readonly short: readonly WorkDemand[];
}

/** Gives out as much of the work of some demands as can be done: a maximum flow from demands to cells. */
export function assignWork(plan: CapacityPlan, demands: readonly WorkDemand[]): WorkAssignment {
  const cells = demands.map((demand) => cellsOf(plan, demand.skill, demand));
  const nodeOf = new Map<string, number>();
  let nodeCount = demands.length + 2;
  for (const { worker, period } of cells.flat()) {
    const key = `${worker} ${period}`;
    if (!nodeOf.has(key)) nodeOf.set(key, nodeCount++);
  }
  const source = demands.length;
  const sink = demands.length + 1;
  const network = new FlowNetwork(nodeCount);
  let wanted = 0;
  demands.forEach(({ workMinutes }, index) => {
    wanted += workMinutes;
    network.addArc(source, index, workMinutes);
    for (const { worker, period } of cells[index] ?? [])
      network.addArc(index, nodeOf.get(`${worker} ${period}`) ?? 0, workMinutes);
  });
  for (const [key, node] of nodeOf) {
    const [worker = 0, period = 0] = key.split(' ').map(Number);
    network.addArc(node, sink, plan.workers[worker]?.minutesPerPeriod[period] ?? 0);
  }
  const shortMinutes = wanted - network.maximize(source, sink);
  const isReached = network.reachable(source);
  return { shortMinutes, short: shortMinutes === 0 ? [] : demands.filter((_, index) => isReached[index]) };
}
