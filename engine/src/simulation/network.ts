import type { Matrix } from './correlation.ts';
import type { Distribution } from './distribution.ts';

/** Counts working time; positions are working minutes since an origin of its own, instants whole plan minutes. */
export interface Clock {
  readonly positionAt: (instant: number) => number;
  /** The latest instant of a position: where work after it begins. */
  readonly startAt: (position: number) => number;
  /** The earliest instant of a position: where work up to it is done. */
  readonly finishAt: (position: number) => number;
}

/** What an activity costs: a fixed amount and an amount per minute of its duration, money in one unit. */
export interface ActivityCost {
  readonly fixed: number;
  readonly perMinute: number;
}

/** A piece of work of uncertain length. */
export interface NetworkActivity {
  /** Unique in the whole network. */
  readonly id: string;
  /** The project it belongs to, for results per project; default one project for all. */
  readonly project?: string;
  /** In minutes of work. */
  readonly duration: Distribution;
  /** The earliest start, in the time of the network; 0 unless given. */
  readonly earliestStart?: number | undefined;
  /** The index of its clock in the network; time runs round the clock without one. */
  readonly clock?: number | undefined;
  readonly cost?: ActivityCost | undefined;
  /** A summary or such that only gathers others: simulated, but not reported. */
  readonly isHidden?: boolean;
}

/** A relation between two activities, of one project or of two. */
export interface NetworkRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'FS' | 'SS' | 'FF' | 'SF';
  /** Minutes, below zero for a lead; default 0. */
  readonly lagMinutes?: number;
  /** The clock that the lag runs on; round the clock without one. */
  readonly lagClock?: number | undefined;
}

/** What a risk does to one activity when it occurs: minutes added to it, and its duration multiplied. */
export interface RiskEffect {
  readonly activity: string;
  readonly delayMinutes?: Distribution;
  readonly factor?: Distribution;
}

/** Something that happens or not, once in a run, and then strikes all its activities together. */
export interface RiskEvent {
  readonly id: string;
  /** 0 to 1. */
  readonly probability: number;
  readonly effects: readonly RiskEffect[];
  /** Money when it occurs, besides what longer work costs. */
  readonly cost?: Distribution;
}

/** Durations that move together, by a matrix of rank correlations of their normal scores. */
export interface CorrelatedGroup {
  readonly activities: readonly string[];
  readonly matrix: Matrix;
}

/** A common cause behind many durations: the share of an activity's score that it explains, −1 to 1. */
export interface CommonFactor {
  readonly name: string;
  readonly loadings: Readonly<Record<string, number>>;
}

/** A promised date: the activity is to finish by then. */
export interface Promised {
  readonly activity: string;
  readonly by: number;
}

/** Everything that a simulation needs; all instants in the time of the network, minutes. */
export interface SimulationNetwork {
  readonly activities: readonly NetworkActivity[];
  readonly relations: readonly NetworkRelation[];
  readonly clocks?: readonly Clock[];
  readonly risks?: readonly RiskEvent[];
  readonly groups?: readonly CorrelatedGroup[];
  readonly factors?: readonly CommonFactor[];
  readonly promises?: readonly Promised[];
}
