import type { PlanMinute } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { PlanItem } from '../plans/plan-item.ts';
import type { UseProfile } from '../plans/use-profile.ts';
import type { PortfolioFinding } from './portfolio.ts';

/** One person whom an item needs, for all or a part of their time. */
export interface Slot {
  readonly skill: string;
  readonly units: number;
  /** Who could: the one with the fewest skills first, so that those with many stay free for what only they can. */
  readonly candidates: readonly number[];
}

/** A leaf of one of the plans. */
export interface PortfolioItem extends PlanItem {
  readonly project: number;
  readonly slots: readonly Slot[];
}

/** Somebody who can be chosen. */
export interface Person {
  readonly name: string;
  /** Place of their capacity. */
  readonly resource: number;
  readonly mostUnits: number;
  readonly skills: Readonly<Record<string, number>>;
  /** Days on which a clock works longer than they do, as zero units of one; undefined when there are none. */
  readonly awayFrom: (clock: WorkClock) => UseProfile | undefined;
}

/** One of the plans. */
export interface CompiledProject {
  readonly name: string;
  readonly weight: number;
  readonly due: PlanMinute | undefined;
  /** Without regard to people. */
  readonly unlevelledFinish: PlanMinute;
}

/** Plans made ready to be levelled together. */
export interface CompiledPortfolio {
  /** Predecessors come first. */
  readonly items: readonly PortfolioItem[];
  readonly capacities: readonly UseProfile[];
  /** Most units that each capacity ever has. */
  readonly mostUnits: readonly number[];
  readonly people: readonly Person[];
  readonly projects: readonly CompiledProject[];
  readonly findings: readonly PortfolioFinding[];
}
