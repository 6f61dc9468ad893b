import { cellsOf } from './assign-work.ts';
import type { CapacityPlan, PeriodSpan, WorkDemand } from './capacity-plan.ts';
import { FlowNetwork } from './flow-network.ts';
import type { RepairAction } from './repair.ts';

/** A way to deal with a demand: where its work may be done, none when dropped, at a cost once. */
export interface Choice {
  readonly span: PeriodSpan | undefined;
  readonly costCents: number;
  readonly action: RepairAction | undefined;
}

/** The choices that a demand has: as asked, each shift, and drop. */
export function choicesOf(demand: WorkDemand): Choice[] {
  const shifts = (demand.shifts ?? []).map((shift): Choice => {
    const action = { kind: 'shift' as const, demandId: demand.id, shift };
    return { span: shift, costCents: shift.costCents, action };
  });
  const kept: Choice = { span: demand, costCents: 0, action: undefined };
  if (demand.dropCostCents === undefined) return [kept, ...shifts];
  const action = { kind: 'drop' as const, demandId: demand.id };
  return [kept, ...shifts, { span: undefined, costCents: demand.dropCostCents, action }];
}

/** The answer of a relaxation: what it costs, what is hired, and how much of each demand goes to each choice. */
export interface Relaxation {
  readonly costCents: number;
  readonly hires: readonly RepairAction[];
  /** Minutes per demand and choice. */
  readonly minutes: readonly (readonly number[])[];
}

interface HireArc {
  readonly arc: number;
  readonly hireId: string;
  readonly period: number;
}

/** Nodes are made when first asked for, by name. */
class NodeNames {
  readonly #numbers = new Map<string, number>();
  get(name: string): number {
    const known = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, known);
    return known;
  }
}

/** Most nodes that the network of a plan can need. */
function countNodes(plan: CapacityPlan, choices: readonly (readonly Choice[])[]): number {
  const cells = plan.workers.reduce((sum, { minutesPerPeriod }) => sum + minutesPerPeriod.length, 0);
  const hired = plan.hires.reduce((sum, { from, to }) => sum + Math.max(0, to - from + 1), 0);
  return 2 + cells + hired + choices.reduce((sum, { length }) => sum + length + 1, 0);
}

/**
 * The cheapest way to place all work when each demand may be split over its choices, paying for each the part that
 * goes there: a minimum-cost flow, and a lower bound of every repair that keeps to these choices. Undefined when
 * even so not all work finds a place.
 */
export function relaxRepair(
  plan: CapacityPlan,
  choices: readonly (readonly Choice[])[],
): Relaxation | undefined {
  const nodes = new NodeNames();
  const network = new FlowNetwork(countNodes(plan, choices));
  const source = nodes.get('source');
  const sink = nodes.get('sink');
  const choiceArcs = plan.demands.map((demand, index) => {
    const node = nodes.get(`demand ${index}`);
    network.addArc(source, node, demand.workMinutes);
    return (choices[index] ?? []).map((choice, place) => {
      const chosen = nodes.get(`choice ${index} ${place}`);
      connectCells(plan, demand, choice, { network, nodes, chosen, sink });
      const each = demand.workMinutes === 0 ? 0 : choice.costCents / demand.workMinutes;
      return network.addArc(node, chosen, demand.workMinutes, each);
    });
  });
  const hireArcs = connectCapacity(plan, network, nodes, sink);
  const wanted = plan.demands.reduce((sum, { workMinutes }) => sum + workMinutes, 0);
  const { units, cost } = network.maximizeCheaply(source, sink);
  if (units < wanted) return undefined;
  return {
    costCents: cost,
    minutes: choiceArcs.map((arcs) => arcs.map((arc) => network.flowOf(arc))),
    hires: hireArcs.flatMap(({ arc, hireId, period }): RepairAction[] => {
      const minutes = network.flowOf(arc);
      return minutes > 0 ? [{ kind: 'hire', hireId, period, minutes }] : [];
    }),
  };
}

function connectCells(
  plan: CapacityPlan,
  { skill, workMinutes }: WorkDemand,
  { span }: Choice,
  { network, nodes, chosen, sink }: { network: FlowNetwork; nodes: NodeNames; chosen: number; sink: number },
): void {
  if (span === undefined) {
    network.addArc(chosen, sink, workMinutes);
    return;
  }
  for (const { worker, period } of cellsOf(plan, skill, span))
    network.addArc(chosen, nodes.get(`cell ${worker} ${period}`), workMinutes);
  for (const hire of plan.hires)
    for (let period = Math.max(span.from, hire.from); period <= Math.min(span.to, hire.to); period += 1)
      if (hire.skill === skill) network.addArc(chosen, nodes.get(`hire ${hire.id} ${period}`), workMinutes);
}

function connectCapacity(
  plan: CapacityPlan,
  network: FlowNetwork,
  nodes: NodeNames,
  sink: number,
): HireArc[] {
  plan.workers.forEach(({ minutesPerPeriod }, worker) => {
    minutesPerPeriod.forEach((minutes, period) => {
      if (minutes > 0) network.addArc(nodes.get(`cell ${worker} ${period}`), sink, minutes);
    });
  });
  return plan.hires.flatMap(({ id, from, to, minutesPerPeriod, costCentsPerMinute }) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
      const period = from + index;
      const node = nodes.get(`hire ${id} ${period}`);
      return { arc: network.addArc(node, sink, minutesPerPeriod, costCentsPerMinute), hireId: id, period };
    }),
  );
}
