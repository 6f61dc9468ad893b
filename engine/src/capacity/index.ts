export { shortageMinutes } from './assign-work.ts';
export type {
  CapacityPlan,
  HireOption,
  PeriodSpan,
  ShiftOption,
  WorkDemand,
  Worker,
} from './capacity-plan.ts';
export { type Bottleneck, findBottleneck } from './find-bottleneck.ts';
export { findRepair } from './find-repair.ts';
export { applyRepair, type Repair, type RepairAction } from './repair.ts';
