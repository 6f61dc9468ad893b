import type { Activity, Calendar, Lag, Plan, PlanMinute, Relation, RelationType } from '@regie/engine/model';
import type { ExternalDate } from '@regie/engine/scheduling';
import type { PlanTotals } from './plan-summary.ts';

/** Which row of the database something of a plan is, and which writing of it. */
export interface Mark {
  readonly id: string;
  readonly version: number;
}

/** The row of an activity, with its place among the others. */
export interface PlacedMark extends Mark {
  readonly position: string;
}

/** A relation within one plan that knows its row. */
export interface OwnRelation extends Relation {
  readonly id: string;
}

/** The engine's plan whose relations know their rows; relations to other plans stand apart. */
export interface OwnPlan extends Omit<Plan, 'relations'> {
  readonly relations: readonly OwnRelation[];
}

/** A relation between activities of two plans; it is stored with its successor. */
export interface CrossRelation extends Mark {
  readonly predecessorPlanId: string;
  readonly predecessorUid: number;
  readonly successorPlanId: string;
  readonly successorUid: number;
  readonly type: RelationType;
  readonly lag: Lag;
  readonly lagFormat?: number | undefined;
}

/** One baseline in columns of one length. */
export interface BaselineColumns {
  readonly uid: readonly number[];
  readonly start: readonly (PlanMinute | null)[];
  readonly finish: readonly (PlanMinute | null)[];
  readonly durationMinutes: readonly (number | null)[];
  readonly workMinutes: readonly (number | null)[];
  readonly costCents: readonly (number | null)[];
  /** What a file told of it beside the columns, by place in them. */
  readonly carried?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What other plans said when it was set. */
  readonly external?: readonly ExternalDate[];
}

export interface StoredBaseline extends Mark {
  readonly number: number;
  readonly name: string;
  readonly setAt: string;
  readonly setById: string | null;
  readonly finish: PlanMinute | null;
  readonly columns: BaselineColumns;
}

/** What the engine made of the activities, or what the file said, in columns by place; NaN where there is nothing. */
export interface Results {
  readonly uid: Int32Array;
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly totalFloatMinutes: Float64Array;
  readonly freeFloatMinutes: Float64Array;
  readonly isCritical: Uint8Array;
}

/** A calendar as it is stored: the engine's value, and what Regie keeps beside it. */
export interface StoredCalendar extends Mark {
  readonly projectId: string | null;
  readonly baseId: string | null;
  readonly holidaySets: readonly string[];
  /** Without the days of the holiday sets. */
  readonly calendar: Calendar;
}

/** A plan as the database holds it: an immutable value, equal in every process that read the same state. */
export interface StoredPlan {
  readonly projectId: string;
  readonly revision: number;
  readonly stamp: number;
  /** Changes with everything stored; null before the first. */
  readonly stateId: string | null;
  /** The version of the settings; 0 before the first. */
  readonly version: number;
  readonly isRecalculated: boolean;
  /** Activities carry no baselines here. */
  readonly plan: OwnPlan;
  /** What stands above the first row in a file: the project's own row, kept for writing the file back. */
  readonly carried: Readonly<Record<string, unknown>>;
  readonly activityMarks: ReadonlyMap<number, PlacedMark>;
  readonly relationVersions: ReadonlyMap<string, number>;
  readonly resourceMarks: ReadonlyMap<number, ResourceMark>;
  readonly assignmentMarks: ReadonlyMap<number, Mark>;
  readonly baselines: readonly StoredBaseline[];
  /** All that the plan may use: those of the organisation and its own. */
  readonly calendars: readonly StoredCalendar[];
  readonly results: Results;
  readonly lastUid: number;
  readonly calculatedMilliseconds: number;
  /** What is said of it as a whole, where this process has counted it. */
  readonly totals?: PlanTotals;
}

export interface ResourceMark extends Mark {
  readonly personId: string | null;
}

const placesByRows = new WeakMap<readonly Activity[], ReadonlyMap<number, number>>();

/** Activities by uid with their places; counted once for each list of rows, which never changes. */
export function placesOf({ activities }: Pick<Plan, 'activities'>): ReadonlyMap<number, number> {
  const known = placesByRows.get(activities);
  if (known !== undefined) return known;
  const places = new Map(activities.map(({ uid }, place) => [uid, place]));
  placesByRows.set(activities, places);
  return places;
}

/** The same rows but for one, which stands where it stood. */
export function withRow(
  activities: readonly Activity[],
  place: number,
  activity: Activity,
): readonly Activity[] {
  const rows = activities.with(place, activity);
  placesByRows.set(rows, placesOf({ activities }));
  return rows;
}
