/** How logic and progress meet in what was begun out of sequence. */
export type ProgressMode = 'retainedLogic' | 'progressOverride' | 'actualDates';

/** The calendar that the lag of a relation runs on. */
export type LagCalendar = 'predecessor' | 'successor' | 'project' | 'roundTheClock';

/**
 * The choices that Primavera P6 leaves to a project (its schedule options), each of which decides dates, float or
 * what is critical. docs/formats/xer.md names the field of the file behind each.
 */
export interface CalculationProfile {
  readonly progressMode: ProgressMode;
  readonly lagCalendar: LagCalendar;
  /** Total float is start float, finish float, or the smaller of both. */
  readonly totalFloat: 'start' | 'finish' | 'smaller';
  /** Critical is what has little float, or what lies on the longest path. */
  readonly critical: 'totalFloat' | 'longestPath';
  /** An expected finish decides how long the work takes. */
  readonly usesExpectedFinish: boolean;
  /** The lag after a begun start counts from where its remaining work begins; off: from its actual start. */
  readonly countsStartLagFromEarlyStart: boolean;
  /** Of several projects in one plan each has float up to its own finish; off: to the last of all. */
  readonly countsFloatToOwnProject: boolean;
  /** Dates that other projects ask for bound these activities. */
  readonly honoursOtherProjects: boolean;
}

/** What Primavera P6 chooses for a new project. */
export const usualCalculationProfile: CalculationProfile = {
  progressMode: 'retainedLogic',
  lagCalendar: 'predecessor',
  totalFloat: 'finish',
  critical: 'totalFloat',
  usesExpectedFinish: true,
  countsStartLagFromEarlyStart: true,
  countsFloatToOwnProject: true,
  honoursOtherProjects: true,
};
