import type { ToldProject } from './project-story.ts';
import type { RiskPlan } from './risk-plan.ts';

/** A risk in the story, and what the stage knows of it once it is registered. */
export interface ToldRisk {
  readonly plan: RiskPlan;
  readonly told: ToldProject;
  id: string;
  version: number;
  isOver: boolean;
}
