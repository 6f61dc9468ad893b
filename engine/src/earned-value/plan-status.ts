import { type Activity, minutesPerClockDay, type Plan, type PlanMinute } from '@regie/engine/model';
import { Calendars, type WorkClock } from '@regie/engine/time';
import { computeEarnedValue, type EarnedValueReport } from './compute-earned-value.ts';
import { earnedSchedulePeriods } from './earned-schedule.ts';
import { type BudgetedSpan, type Elapsed, plannedCurve, plannedValueAt } from './planned-curve.ts';
import type { EarnedValueRefusal } from './status.ts';
import { type MeasuredWork, measureWork, type WorkPackage } from './work-packages.ts';

/** What a plan's amounts are counted in: its money, or minutes of work where the baseline holds no cost. */
export type PlanAmountUnit = 'cents' | 'workMinutes';

/** The earned value of a plan at its status date; its periods are working days of the project calendar. */
export interface PlanEarnedValue extends EarnedValueReport {
  readonly statusDate: PlanMinute;
  readonly unit: PlanAmountUnit;
  readonly work: MeasuredWork;
}

/** Why a plan has no earned value. */
export type PlanEarnedValueRefusal =
  | EarnedValueRefusal
  | { readonly refused: 'earned-value/no-baseline' | 'earned-value/no-status-date' };

interface BudgetedActivity {
  readonly activity: Activity;
  readonly span: BudgetedSpan;
}

interface DailyCurve {
  readonly start: PlanMinute;
  readonly values: readonly number[];
}

/** A row is a summary when the next one lies deeper. */
function leavesOf({ activities }: Plan): readonly Activity[] {
  return activities.filter((activity, index) => {
    const isSummary = (activities[index + 1]?.outlineLevel ?? 0) > activity.outlineLevel;
    return !isSummary && activity.isActive && activity.isBlank !== true && activity.outlineLevel > 0;
  });
}

function budgetedActivities(plan: Plan, baselineNumber: number, unit: PlanAmountUnit): BudgetedActivity[] {
  return leavesOf(plan).flatMap((activity): BudgetedActivity[] => {
    const baseline = activity.baselines.find(({ number }) => number === baselineNumber);
    if (baseline?.start === undefined || baseline.finish === undefined) return [];
    const budget = (unit === 'cents' ? baseline.costCents : baseline.workMinutes) ?? 0;
    return [{ activity, span: { budget, start: baseline.start, finish: baseline.finish } }];
  });
}

function packageOf(
  { activity, span }: BudgetedActivity,
  unit: PlanAmountUnit,
  at: PlanMinute,
  elapsed: Elapsed,
): WorkPackage {
  const { progress, cost } = activity;
  const actual = unit === 'cents' ? cost.actualCostCents : progress.actualWorkMinutes;
  return {
    id: String(activity.uid),
    budget: span.budget,
    plannedValue: plannedValueAt(span, at, elapsed),
    actualCost: actual ?? 0,
    method: { kind: 'percent-complete' },
    progress: {
      hasStarted: progress.actualStart !== undefined,
      isFinished: progress.actualFinish !== undefined,
      shareComplete: (progress.physicalPercentComplete || progress.percentComplete) / 100,
    },
  };
}

/** Planned value at the end of each working day from the baseline start until all is planned. */
function dailyCurve(spans: readonly BudgetedSpan[], clock: WorkClock, minutesPerDay: number): DailyCurve {
  const elapsed: Elapsed = (from, to) => clock.between(from, to);
  const start = Math.min(...spans.map((span) => span.start));
  const finish = Math.max(...spans.map((span) => span.finish));
  const begin = clock.positionAt(start);
  const days = Math.max(1, Math.ceil(elapsed(start, finish) / minutesPerDay));
  const ends = Array.from({ length: days }, (_, day) => clock.finishAt(begin + (day + 1) * minutesPerDay));
  return { start, values: plannedCurve(spans, ends, elapsed) };
}

/**
 * The earned value of a plan at its status date (or the one given), against one of its baselines: planned value
 * spread over the working time of the project calendar between the baseline dates, value earned by physical progress
 * where entered, else by progress of the duration. Refuses plans without that baseline or without a date.
 */
export function earnedValueOfPlan(
  plan: Plan,
  options: { readonly statusDate?: PlanMinute; readonly baseline?: number } = {},
): PlanEarnedValue | PlanEarnedValueRefusal {
  const statusDate = options.statusDate ?? plan.project.statusDate ?? plan.project.currentDate;
  if (statusDate === undefined) return { refused: 'earned-value/no-status-date' };
  const baseline = options.baseline ?? 0;
  const costed = budgetedActivities(plan, baseline, 'cents');
  const unit = costed.some(({ span }) => span.budget > 0) ? 'cents' : 'workMinutes';
  const budgeted = unit === 'cents' ? costed : budgetedActivities(plan, baseline, unit);
  const spans = budgeted.map(({ span }) => span);
  if (spans.length === 0) return { refused: 'earned-value/no-baseline' };
  const day = Math.floor(statusDate / minutesPerClockDay);
  const clock = new Calendars(plan.calendars, day - 400, day + 400).clockOf(plan.project.calendarUid);
  const elapsed: Elapsed = (from, to) => clock.between(from, to);
  const work = measureWork(budgeted.map((item) => packageOf(item, unit, statusDate, elapsed)));
  const { start, values } = dailyCurve(spans, clock, plan.project.minutesPerDay);
  const report = computeEarnedValue(work.total, {
    actualTimePeriods: Math.max(0, elapsed(start, statusDate) / plan.project.minutesPerDay),
    earnedSchedulePeriods: earnedSchedulePeriods(
      values,
      work.total.earnedValue,
      work.total.budgetAtCompletion,
    ),
    plannedDurationPeriods: values.length,
  });
  return 'refused' in report ? report : { ...report, statusDate, unit, work };
}
