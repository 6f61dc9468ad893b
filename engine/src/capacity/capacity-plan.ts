/** A person, or anything else that can do work: what it can do and how much in each period. */
export interface Worker {
  readonly id: string;
  readonly skills: readonly string[];
  /** Whole minutes that can be worked, by period. */
  readonly minutesPerPeriod: readonly number[];
}

/** Periods from one up to and including another, by index. */
export interface PeriodSpan {
  readonly from: number;
  readonly to: number;
}

/** Another span for a demand, and what moving it there costs. */
export interface ShiftOption extends PeriodSpan {
  readonly costCents: number;
}

/** Work that needs one skill within a span of periods, by whoever has it. */
export interface WorkDemand extends PeriodSpan {
  readonly id: string;
  readonly skill: string;
  /** Whole minutes. */
  readonly workMinutes: number;
  readonly shifts?: readonly ShiftOption[];
  /** What leaving it out costs; undefined when it cannot be left out. */
  readonly dropCostCents?: number;
}

/** Work with one skill that can be bought, in every period of the span alike. */
export interface HireOption extends PeriodSpan {
  readonly id: string;
  readonly skill: string;
  readonly minutesPerPeriod: number;
  /** Cents per minute, fractions allowed. */
  readonly costCentsPerMinute: number;
}

/** Who is there, what is asked, and what could be hired. */
export interface CapacityPlan {
  readonly workers: readonly Worker[];
  readonly demands: readonly WorkDemand[];
  readonly hires: readonly HireOption[];
}
