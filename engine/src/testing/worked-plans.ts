import { workedLogic } from './worked-logic.ts';
import type { WorkedPlan } from './worked-plan.ts';
import { workedPrimaveraDates } from './worked-primavera-dates.ts';
import { workedPrimaveraLogic } from './worked-primavera-logic.ts';
import { workedPrimaveraProgress } from './worked-primavera-progress.ts';
import { workedProgress } from './worked-progress.ts';

/** One worked plan at least for every convention. */
export const workedPlans: readonly WorkedPlan[] = [
  ...workedLogic,
  ...workedProgress,
  ...workedPrimaveraProgress,
  ...workedPrimaveraLogic,
  ...workedPrimaveraDates,
];
