import type { CapacityPlan, WorkDemand } from '../capacity-plan.ts';
import { applyRepair, type RepairAction } from '../repair.ts';

function subsets<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: 2 ** items.length }, (_, set) =>
    items.filter((_item, index) => (set >> index) & 1),
  );
}

/** Minutes of all workers and periods in which at least one of the demands can be worked on, and how many those are. */
function roomFor(plan: CapacityPlan, demands: readonly WorkDemand[]): { minutes: number; cells: number } {
  let minutes = 0;
  let cells = 0;
  for (const { skills, minutesPerPeriod } of plan.workers)
    minutesPerPeriod.forEach((available, period) => {
      const isWanted = demands.some(
        ({ skill, from, to }) => skills.includes(skill) && period >= from && period <= to,
      );
      if (!isWanted || available === 0) return;
      minutes += available;
      cells += 1;
    });
  return { minutes, cells };
}

/** Every set of demands that asks more than there is room for: Hall's condition, tried on all sets without any flow. */
export function impossibleSets(plan: CapacityPlan): { demands: WorkDemand[]; cells: number }[] {
  return subsets(plan.demands).flatMap((demands) => {
    const { minutes, cells } = roomFor(plan, demands);
    const needed = demands.reduce((sum, { workMinutes }) => sum + workMinutes, 0);
    return needed > minutes ? [{ demands, cells }] : [];
  });
}

interface Priced {
  readonly actions: readonly RepairAction[];
  readonly costCents: number;
}

function everyCombination(ways: readonly (readonly Priced[])[]): Priced[] {
  return ways.reduce<Priced[]>(
    (all, options) =>
      all.flatMap((one) =>
        options.map((option) => ({
          actions: [...one.actions, ...option.actions],
          costCents: one.costCents + option.costCents,
        })),
      ),
    [{ actions: [], costCents: 0 }],
  );
}

/** The least cost of making a plan possible, by trying every choice with every whole number of hired minutes. */
export function leastRepairCost(plan: CapacityPlan): number | undefined {
  const nothing: Priced = { actions: [], costCents: 0 };
  const ofDemands = plan.demands.map(({ id, shifts = [], dropCostCents }): Priced[] => [
    nothing,
    ...shifts.map(
      (shift): Priced => ({
        actions: [{ kind: 'shift', demandId: id, shift }],
        costCents: shift.costCents,
      }),
    ),
    ...(dropCostCents === undefined
      ? []
      : [{ actions: [{ kind: 'drop' as const, demandId: id }], costCents: dropCostCents }]),
  ]);
  const ofHires = plan.hires.flatMap(({ id, from, to, minutesPerPeriod, costCentsPerMinute }) =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      Array.from(
        { length: minutesPerPeriod + 1 },
        (_unused, minutes): Priced => ({
          actions: minutes === 0 ? [] : [{ kind: 'hire', hireId: id, period: from + index, minutes }],
          costCents: minutes * costCentsPerMinute,
        }),
      ),
    ),
  );
  return everyCombination([...ofDemands, ...ofHires])
    .sort((one, other) => one.costCents - other.costCents)
    .find(({ actions }) => impossibleSets(applyRepair(plan, actions)).length === 0)?.costCents;
}
