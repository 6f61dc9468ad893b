/** How much searching is allowed; what is left out does not limit it. */
export interface BudgetLimits {
  /** Schedules to build: see ScheduleBudget. */
  readonly schedules?: number | undefined;
  /** Asked now and then; true ends the search with the best so far. The engine itself reads no clock. */
  readonly isStopped?: (() => boolean) | undefined;
}

/**
 * Counts the effort of a search in schedules. One schedule is as many placements of an activity in the resource
 * profile as there are activities: a full pass of a schedule generation scheme in either direction counts as one,
 * a pass over part of the activities for that part, and a tree search for each activity it places, also when it
 * takes the placement back.
 */
export class ScheduleBudget {
  readonly #placementsPerSchedule: number;
  readonly #limit: number;
  readonly #isStopped: () => boolean;
  #placements = 0;
  #placementsToAsk = 0;
  #hasStopped = false;

  /** A budget for a problem of so many activities. */
  constructor(activityCount: number, limits: BudgetLimits) {
    this.#placementsPerSchedule = Math.max(1, activityCount);
    this.#limit = (limits.schedules ?? Number.POSITIVE_INFINITY) * this.#placementsPerSchedule;
    this.#isStopped = limits.isStopped ?? (() => false);
  }

  /** Counts placements that were made. */
  spend(placements: number): void {
    this.#placements += placements;
  }

  /** Schedules built so far, rounded up. */
  get schedules(): number {
    return Math.ceil(this.#placements / this.#placementsPerSchedule);
  }

  /** Placements that may still be made. */
  get placementsLeft(): number {
    return Math.max(0, this.#limit - this.#placements);
  }

  /** Whether a pass over all activities would exceed the budget, or the search was stopped. */
  get isSpent(): boolean {
    if (this.#placements + this.#placementsPerSchedule > this.#limit) return true;
    if (this.#placements >= this.#placementsToAsk) {
      this.#placementsToAsk = this.#placements + 200;
      this.#hasStopped ||= this.#isStopped();
    }
    return this.#hasStopped;
  }
}
