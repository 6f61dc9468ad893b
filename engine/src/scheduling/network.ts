import type { Plan, Relation } from '@regie/engine/model';
import type { WorkClock } from '@regie/engine/time';
import type { ActivityTerms } from './activity-terms.ts';
import type { Conventions } from './conventions.ts';
import type { ScheduleFinding } from './findings.ts';

/** A leaf of the plan. */
export const leafRole = 0;
/** The bounds that a summary lays on all its leaves. */
export const entryRole = 1;
/** The span of all leaves of a summary, for what relates to it. */
export const exitRole = 2;

/** Kinds of edges: the four relations, and a node within a summary's entry or exit. */
export const finishStart = 0;
export const startStart = 1;
export const finishFinish = 2;
export const startFinish = 3;
export const withinEntry = 4;
export const withinExit = 5;

/** A leaf that needs its terms, one that works a duration on one clock which its float runs on too, and one without duration. */
export const specialCourse = 0;
export const workCourse = 1;
export const momentCourse = 2;

/**
 * Edges of the network in columns; the edges into a node, and those out of it, hang together by next. -1 is none.
 * Columns may be longer than count.
 */
export interface Edges {
  count: number;
  from: Int32Array;
  to: Int32Array;
  kind: Uint8Array;
  /** Minutes on lagClock; 0 for no lag. */
  lagMinutes: Float64Array;
  readonly lagClock: (WorkClock | undefined)[];
  nextIn: Int32Array;
  nextOut: Int32Array;
  /** undefined for an edge of the hierarchy. */
  readonly relation: (Relation | undefined)[];
}

/** A lower or upper bound that a summary's constraint lays on its leaves. */
export interface SummaryBounds {
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
}

/**
 * A plan made ready for calculation. Nodes are numbered so that every edge leads to a higher number; the number is
 * called rank. Columns are indexed by rank unless they say otherwise.
 */
export interface Network {
  readonly plan: Plan;
  readonly conventions: Conventions;
  readonly findings: readonly ScheduleFinding[];
  readonly nodeCount: number;
  readonly role: Uint8Array;
  /** Place of the activity in the plan. */
  readonly place: Int32Array;
  /** Rank of the leaf or of the entry of a summary, by place; -1 where there is none. */
  readonly rankOfPlace: Int32Array;
  /** Rank of the exit of a summary, by place; -1 where there is none. One with dates of its own has a leaf for it. */
  readonly exitRankOfPlace: Int32Array;
  /** Terms of leaves. */
  readonly terms: (ActivityTerms | undefined)[];
  /** Bounds of summaries that have a constraint. */
  readonly bounds: ReadonlyMap<number, SummaryBounds>;
  /** How a leaf is placed: most only need their clock, their duration and the start bounds below. */
  readonly course: Uint8Array;
  readonly durationMinutes: Float64Array;
  readonly clock: (WorkClock | undefined)[];
  readonly notBefore: Float64Array;
  readonly freeStart: Float64Array;
  /** 1 for nodes that take part; 0 for inactive leaves. */
  readonly holds: Uint8Array;
  /** 1 for completed leaves. */
  readonly isCompleted: Uint8Array;
  /** How many leaves sit as late as possible. */
  lateCount: number;
  readonly hasSummaries: boolean;
  /** The calendar that the float of a summary is counted on, by place. */
  readonly summaryClock: (place: number) => WorkClock;
  readonly firstIn: Int32Array;
  readonly firstOut: Int32Array;
  readonly edges: Edges;
  /** The finish that late dates count back from where leaves do not share one; set between the passes. */
  horizon?: Float64Array | undefined;
  /** Whether more than the two passes decides dates. */
  readonly hasOwnPasses: boolean;
}

/** The rank that gives a row its dates: of a leaf, or of a summary that keeps its own; -1 for those that are summed up. */
export function leafRankAt({ rankOfPlace, exitRankOfPlace, role }: Network, place: number): number {
  const own = rankOfPlace[place] ?? -1;
  if (own >= 0 && role[own] === leafRole) return own;
  const exit = exitRankOfPlace[place] ?? -1;
  return exit >= 0 && role[exit] === leafRole ? exit : -1;
}

/** Writes what the terms of a leaf say into the columns of the network. */
export function setTerms(network: Network, rank: number, terms: ActivityTerms): void {
  network.lateCount += Number(terms.isLate) - Number(network.terms[rank]?.isLate === true);
  network.terms[rank] = terms;
  network.durationMinutes[rank] = terms.durationMinutes;
  network.clock[rank] = terms.shape.clock;
  network.notBefore[rank] = terms.notBefore;
  network.freeStart[rank] = terms.freeStart;
  network.holds[rank] = terms.holdsOthers ? 1 : 0;
  network.isCompleted[rank] = terms.mode === 'completed' || terms.isDone === true ? 1 : 0;
  network.course[rank] = courseOf(terms, network.conventions.zeroDurationStaysInPlace);
}

function courseOf(terms: ActivityTerms, momentsStay: boolean): number {
  const { mode, shape, limits, floatClock, durationMinutes } = terms;
  const isOpen = mode === 'open' && limits === undefined && !terms.isLate;
  // Positions are noted by the passes: what is moved after them cannot rely on these.
  const isMoved = terms.keepsSuccessors === true || terms.isSpan === true;
  if (!isOpen || isMoved || terms.expectedFinish !== undefined || shape.runs.length > 0) return specialCourse;
  if (durationMinutes > 0) return floatClock === shape.clock ? workCourse : specialCourse;
  return momentsStay ? momentCourse : specialCourse;
}
