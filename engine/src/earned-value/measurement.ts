/** How the value earned by a piece of work is measured. */
export type MeasurementMethod =
  /** A share at the start, the rest at the finish: 0, 0.5 or 0.2 for the rules 0/100, 50/50 and 20/80. */
  | { readonly kind: 'fixed-formula'; readonly shareAtStart: number }
  /** Each milestone earns its weight when reached; weights are relative. */
  | { readonly kind: 'weighted-milestones'; readonly weights: readonly number[] }
  /** The physical progress as assessed. */
  | { readonly kind: 'percent-complete' }
  /** Counted units of the product. */
  | { readonly kind: 'units'; readonly totalUnits: number }
  /** Support that earns as time passes: never ahead, never behind. */
  | { readonly kind: 'level-of-effort' }
  /** Earns in step with another piece of work. */
  | { readonly kind: 'apportioned'; readonly toId: string };

/** What is known of the progress of a piece of work at the status date; what its method does not ask is ignored. */
export interface Progress {
  readonly hasStarted: boolean;
  readonly isFinished: boolean;
  /** 0 to 1. */
  readonly shareComplete?: number;
  readonly unitsDone?: number;
  /** Indices of the milestones reached. */
  readonly milestonesReached?: readonly number[];
}

/** What a measurement may look at beside the progress itself. */
export interface MeasurementContext {
  /** The share of the budget that was planned by now, 0 to 1. */
  readonly plannedShare: number;
  /** The earned share of the work it is apportioned to, 0 to 1; undefined where unknown. */
  readonly apportionedShare?: number | undefined;
}

const withinShare = (share: number): number => Math.min(1, Math.max(0, share));

function milestoneShare(weights: readonly number[], reached: readonly number[]): number {
  let total = 0;
  let earned = 0;
  const isReached = new Set(reached);
  for (const [index, weight] of weights.entries()) {
    total += weight;
    if (isReached.has(index)) earned += weight;
  }
  return total > 0 ? earned / total : 0;
}

/**
 * The share of its budget that a piece of work has earned, 0 to 1.
 * Finished work has earned all by every method; work apportioned to something unknown earns nothing.
 */
export function earnedShare(
  method: MeasurementMethod,
  progress: Progress,
  context: MeasurementContext,
): number {
  if (method.kind === 'level-of-effort') return withinShare(context.plannedShare);
  if (progress.isFinished) return 1;
  switch (method.kind) {
    case 'fixed-formula':
      return progress.hasStarted ? withinShare(method.shareAtStart) : 0;
    case 'weighted-milestones':
      return milestoneShare(method.weights, progress.milestonesReached ?? []);
    case 'percent-complete':
      return withinShare(progress.shareComplete ?? 0);
    case 'units':
      return method.totalUnits > 0 ? withinShare((progress.unitsDone ?? 0) / method.totalUnits) : 0;
    case 'apportioned':
      return withinShare(context.apportionedShare ?? 0);
  }
}
