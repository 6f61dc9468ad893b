/** Work whose budget is spread over its planned time; positions in any unit of time that only grows. */
export interface BudgetedSpan {
  readonly budget: number;
  readonly start: number;
  readonly finish: number;
  /** When the money falls due; evenly over the span by default. */
  readonly accrual?: 'start' | 'prorated' | 'finish' | undefined;
}

/** The time worked between two positions, in any unit; for calendars, working minutes. */
export type Elapsed = (from: number, to: number) => number;

const plainElapsed: Elapsed = (from, to) => to - from;

/** The amount of one span that is due by the end of a period (the position itself included). */
export function plannedValueAt(
  span: BudgetedSpan,
  position: number,
  elapsed: Elapsed = plainElapsed,
): number {
  if (position >= span.finish) return span.budget;
  if (position < span.start || span.accrual === 'finish') return 0;
  if (span.accrual === 'start') return span.budget;
  const whole = elapsed(span.start, span.finish);
  return whole > 0 ? (span.budget * elapsed(span.start, position)) / whole : 0;
}

/** The cumulative planned value at each position in `periodEnds`: the S-curve of a baseline. */
export function plannedCurve(
  spans: readonly BudgetedSpan[],
  periodEnds: readonly number[],
  elapsed: Elapsed = plainElapsed,
): number[] {
  return periodEnds.map((end) =>
    spans.reduce((total, span) => total + plannedValueAt(span, end, elapsed), 0),
  );
}
