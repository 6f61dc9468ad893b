import type { CapacityPlan, ShiftOption, Worker } from './capacity-plan.ts';

/** One thing done to make a plan possible. */
export type RepairAction =
  | { readonly kind: 'hire'; readonly hireId: string; readonly period: number; readonly minutes: number }
  | { readonly kind: 'shift'; readonly demandId: string; readonly shift: ShiftOption }
  | { readonly kind: 'drop'; readonly demandId: string };

/** What makes a plan possible, and what it costs. */
export interface Repair {
  readonly actions: readonly RepairAction[];
  readonly costCents: number;
  /** No repair costs less than this. */
  readonly boundCents: number;
}

/** The plan with a repair carried out: hired work is a worker with the id of the hire. */
export function applyRepair(plan: CapacityPlan, actions: readonly RepairAction[]): CapacityPlan {
  const dropped = new Set<string>();
  const shifted = new Map<string, ShiftOption>();
  const hired = new Map<string, number[]>();
  for (const action of actions) {
    if (action.kind === 'drop') dropped.add(action.demandId);
    else if (action.kind === 'shift') shifted.set(action.demandId, action.shift);
    else {
      const minutes = hired.get(action.hireId) ?? [];
      while (minutes.length <= action.period) minutes.push(0);
      minutes[action.period] = (minutes[action.period] ?? 0) + action.minutes;
      hired.set(action.hireId, minutes);
    }
  }
  const skillOf = new Map(plan.hires.map(({ id, skill }) => [id, skill]));
  const workers: Worker[] = [...hired].map(([id, minutesPerPeriod]) => ({
    id,
    skills: [skillOf.get(id) ?? ''],
    minutesPerPeriod,
  }));
  const demands = plan.demands.filter(({ id }) => !dropped.has(id));
  return {
    ...plan,
    workers: [...plan.workers, ...workers],
    demands: demands.map((demand) => {
      const span = shifted.get(demand.id);
      return span === undefined ? demand : { ...demand, from: span.from, to: span.to };
    }),
  };
}
