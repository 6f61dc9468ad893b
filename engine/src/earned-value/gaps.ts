import type { EarnedValueIndicators } from './indicators.ts';
import type { EarnedValueStatus } from './status.ts';

/** Why a figure is null, or not to be taken at its face. */
export type GapReason =
  | 'earned-value/no-budget'
  | 'earned-value/nothing-planned-yet'
  | 'earned-value/nothing-earned-yet'
  | 'earned-value/nothing-spent-yet'
  | 'earned-value/no-time-elapsed'
  | 'earned-value/no-planned-curve'
  | 'earned-value/no-new-estimate'
  | 'earned-value/planned-end-reached'
  | 'earned-value/work-complete'
  | 'earned-value/not-achievable';

/** One figure that does not exist or cannot be reached, with the reason. */
export interface Gap {
  readonly figure: keyof EarnedValueIndicators;
  readonly reason: GapReason;
}

type Figures = EarnedValueIndicators;

/** The cause that explains a null: the first, because a later one often follows from it. */
function reasonOf(figure: keyof Figures, status: EarnedValueStatus, figures: Figures): GapReason {
  const isComplete = status.earnedValue >= status.budgetAtCompletion;
  if (status.budgetAtCompletion === 0) return 'earned-value/no-budget';
  if (figure === 'estimateAtCompletionBottomUp') return 'earned-value/no-new-estimate';
  if (/Time$|Periods$|toCompleteSchedule/.test(figure)) {
    if (figures.earnedSchedulePeriods === null) return 'earned-value/no-planned-curve';
    if (figures.schedulePerformanceIndexTime === null) return 'earned-value/no-time-elapsed';
    if (figure === 'toCompleteSchedulePerformanceIndex') return 'earned-value/planned-end-reached';
  }
  if (figure.startsWith('toComplete') && isComplete) return 'earned-value/work-complete';
  if (figure === 'toCompletePerformanceIndexBudget') return 'earned-value/not-achievable';
  const needsPlan = /^schedule|Combined$|Weighted$/.test(figure);
  if (needsPlan && status.plannedValue === 0) return 'earned-value/nothing-planned-yet';
  if (status.earnedValue === 0 && figure !== 'costPerformanceIndex') return 'earned-value/nothing-earned-yet';
  if (status.actualCost === 0) return 'earned-value/nothing-spent-yet';
  return 'earned-value/nothing-earned-yet';
}

/** Every figure without a value with its reason, and the required index that money spent has put out of reach. */
export function listGaps(status: EarnedValueStatus, figures: Figures): readonly Gap[] {
  const gaps: Gap[] = [];
  const names = Object.keys(figures).filter((name): name is keyof Figures => name in figures);
  for (const figure of names) {
    if (figures[figure] === null) gaps.push({ figure, reason: reasonOf(figure, status, figures) });
  }
  const isOutOfReach =
    figures.toCompletePerformanceIndexBudget !== null &&
    status.actualCost > status.budgetAtCompletion &&
    status.earnedValue < status.budgetAtCompletion;
  if (isOutOfReach) {
    gaps.push({ figure: 'toCompletePerformanceIndexBudget', reason: 'earned-value/not-achievable' });
  }
  return gaps;
}
