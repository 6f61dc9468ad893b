import type { Plan, PlanMinute } from '@regie/engine/model';

/** Somebody whom levelling may choose, known by the name of a resource in one of the plans. */
export interface SkilledPerson {
  readonly resource: string;
  /** The level in each skill; any scale on which more is better. */
  readonly skills: Readonly<Record<string, number>>;
}

/** People whom an activity needs and whom levelling chooses, as long as it runs. */
export interface SkillAsk {
  readonly activityUid: number;
  readonly skill: string;
  /** 1 is one full person, 1.5 one full and one half; never twice the same one. */
  readonly units: number;
  readonly leastLevel: number;
}

/** A plan among others that share their people. */
export interface LevellingProject {
  readonly name: string;
  readonly plan: Plan;
  /** What a minute too late counts, against the other projects. */
  readonly weight: number;
  /** undefined: never too late. */
  readonly due?: PlanMinute | undefined;
  readonly asks: readonly SkillAsk[];
}

/** Plans to be levelled together; resources of the same name are the same. */
export interface LevellingPortfolio {
  readonly projects: readonly LevellingProject[];
  readonly people: readonly SkilledPerson[];
}

/** What was noticed; nothing of it stops the levelling. */
export interface PortfolioFinding {
  readonly code:
    | 'levelling/more-than-available'
    | 'levelling/person-unknown'
    | 'levelling/activity-unknown'
    | 'levelling/too-few-with-skill'
    | 'levelling/nobody-free'
    | 'levelling/units-differ';
  readonly project?: string | undefined;
  readonly activityUid?: number | undefined;
  /** A resource, or a skill where there are too few with it. */
  readonly name?: string | undefined;
}
