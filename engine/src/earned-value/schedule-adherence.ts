import { type Figure, ratio } from './ratio.ts';

/** One piece of work at the status date: what it earned, and what the plan foresaw for it at the earned schedule. */
export interface AdherenceItem {
  readonly earnedValue: number;
  /** Its planned value at the moment ES of the plan, not at the status date. */
  readonly plannedValueAtEarnedSchedule: number;
}

/**
 * The p-factor: the share of the earned value that was earned in the order of the plan; 1 is exactly as planned.
 * P = Σ min(EV_k, PV_k at ES) ÷ Σ PV_k at ES; null before anything was planned. Source: Lipke, schedule adherence.
 */
export function scheduleAdherence(items: readonly AdherenceItem[]): Figure {
  let inOrder = 0;
  let planned = 0;
  for (const { earnedValue, plannedValueAtEarnedSchedule } of items) {
    inOrder += Math.min(earnedValue, plannedValueAtEarnedSchedule);
    planned += plannedValueAtEarnedSchedule;
  }
  return ratio(inOrder, planned);
}
