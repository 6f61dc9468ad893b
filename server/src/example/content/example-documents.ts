/** What a project plan says, part by part; {+30} is the day thirty days from today. */
export interface ExamplePlan {
  readonly day: number;
  readonly approach: string;
  readonly milestones: string;
  readonly resources: string;
  readonly risks: string;
  readonly quality?: string;
}

/** The parts that a later version of the plan says otherwise, and why. */
export interface ExampleRevision extends Partial<Omit<ExamplePlan, 'day'>> {
  readonly day: number;
  readonly reason: string;
}

export interface ExampleReport {
  readonly day: number;
  readonly summary: string;
  readonly status: string;
  /** Null where nothing is asked: the part is left out, with that as the reason. */
  readonly decisions: string | null;
  readonly next?: string;
}

/** The documents that a project writes in Regie besides its brief. */
export interface ExampleDocuments {
  readonly plan: ExamplePlan;
  readonly revisions: readonly ExampleRevision[];
  readonly reports: readonly ExampleReport[];
}
