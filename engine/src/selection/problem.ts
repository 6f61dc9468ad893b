/** One way to carry out a project: when it starts and what that asks and brings. */
export interface ProjectStart {
  /** The period in which it starts; 0 is the first. */
  readonly period: number;
  /** What the portfolio aims at: points or money, in one unit for all projects. */
  readonly value: number;
  /** Money asked in its first, second ... period; what falls after the last period of the problem is not limited. */
  readonly costs: readonly number[];
  /** Capacity asked of each skill in its first, second ... period, in the unit of the capacity. */
  readonly demands: Readonly<Record<string, readonly number[]>>;
  /** Periods until it has finished. */
  readonly durationPeriods: number;
}

/** A project that may be chosen, at most once, with one of its starts. */
export interface CandidateProject {
  readonly id: string;
  /** The goals it serves; it counts in full for each. */
  readonly goals: readonly string[];
  readonly isMandatory: boolean;
  readonly starts: readonly ProjectStart[];
}

/** What of the other project must be so before a project may start: chosen at all, begun, or finished. */
export type DependencyTiming = 'chosen' | 'started' | 'finished';

/** A project that cannot do without another. */
export interface ProjectDependency {
  readonly project: string;
  readonly requires: string;
  readonly timing: DependencyTiming;
}

/** How many of a group of projects may or must be chosen; one and the same for exclusive projects: at most 1. */
export interface CountRule {
  readonly projects: readonly string[];
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** The least part of the portfolio that must serve a goal, 0 to 1, of its cost, its value or of all budgets. */
export interface ShareRule {
  readonly goal: string;
  readonly minimumShare: number;
  readonly of: 'cost' | 'value' | 'budget';
}

/** What is available of one skill per period, in any one unit such as FTE. */
export interface SkillCapacity {
  readonly skill: string;
  readonly perPeriod: readonly number[];
}

/** The choice of a portfolio: the projects and their starts that bring most within what there is. */
export interface SelectionProblem {
  readonly name: string;
  readonly periodCount: number;
  /** Money per period; undefined where money is no limit. */
  readonly budgets: readonly number[] | undefined;
  /** The most that may be carried from one period to the next of what was not spent: 0 none, Infinity all. */
  readonly carryOverLimit: number;
  readonly capacities: readonly SkillCapacity[];
  readonly projects: readonly CandidateProject[];
  readonly dependencies: readonly ProjectDependency[];
  readonly counts: readonly CountRule[];
  readonly shares: readonly ShareRule[];
}

/** A project taken into the portfolio with the period in which it starts. */
export interface ChosenProject {
  readonly id: string;
  readonly period: number;
}

/** All money that a start asks, in all its periods. */
export function totalCost(start: ProjectStart): number {
  return start.costs.reduce((total, cost) => total + cost, 0);
}
