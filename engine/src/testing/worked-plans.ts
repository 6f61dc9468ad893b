import { workedLogic } from './worked-logic.ts';
import type { WorkedPlan } from './worked-plan.ts';
import { workedPrimaveraLogic, workedPrimaveraProgress } from './worked-primavera.ts';
import { workedProgress } from './worked-progress.ts';

/** One worked plan at least for every convention. */
export const workedPlans: readonly WorkedPlan[] = [
  ...workedLogic,
  ...workedProgress,
  ...workedPrimaveraProgress,
  ...workedPrimaveraLogic,
];
