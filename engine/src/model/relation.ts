/** Which end of the predecessor binds which end of the successor: finish-start, start-start, finish-finish, start-finish. */
export type RelationType = 'FS' | 'SS' | 'FF' | 'SF';

/**
 * The distance between the two ends; negative for a lead.
 * working: minutes of working time; elapsed: minutes of the clock; percent and elapsedPercent: hundredths of the
 * predecessor's duration, so 50 is half of it.
 */
export type Lag =
  | { readonly kind: 'working' | 'elapsed'; readonly minutes: number }
  | { readonly kind: 'percent' | 'elapsedPercent'; readonly percent: number };

/** Another project that an end of a relation lies in. */
export interface CrossProject {
  readonly path: string;
}

/** A logical relation between two activities. */
export interface Relation {
  readonly predecessorUid: number;
  readonly successorUid: number;
  readonly type: RelationType;
  readonly lag: Lag;
  /** How the file shows the lag (its number in the source format). */
  readonly lagFormat?: number | undefined;
  readonly crossProject?: CrossProject | undefined;
}

/** No distance. */
export const noLag: Lag = { kind: 'working', minutes: 0 };
