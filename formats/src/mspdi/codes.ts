import type {
  ActivityType,
  ConstraintType,
  RelationType,
  ResourceKind,
  WorkContour,
} from '@regie/engine/model';
import { numbered } from './values.ts';

/** Task/ConstraintType. */
export const constraintTypes = numbered<ConstraintType>([
  'asSoonAsPossible',
  'asLateAsPossible',
  'mustStartOn',
  'mustFinishOn',
  'startNoEarlierThan',
  'startNoLaterThan',
  'finishNoEarlierThan',
  'finishNoLaterThan',
]);

/** Task/Type. */
export const activityTypes = numbered<ActivityType>(['fixedUnits', 'fixedDuration', 'fixedWork']);

/** PredecessorLink/Type. */
export const relationTypes = numbered<RelationType>(['FF', 'FS', 'SF', 'SS']);

/** Resource/Type. */
export const resourceKinds = numbered<ResourceKind>(['material', 'work', 'cost']);

/** Assignment/WorkContour. */
export const workContours = numbered<WorkContour>([
  'flat',
  'backLoaded',
  'frontLoaded',
  'doublePeak',
  'earlyPeak',
  'latePeak',
  'bell',
  'turtle',
  'contoured',
]);

/** DurationFormat and LagFormat: elapsed minutes, hours, days, weeks and months; 32 higher when only estimated. */
const elapsedFormats: ReadonlySet<number> = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);

/** Whether a duration or lag of this format runs on the clock rather than in working time. */
export function isElapsedFormat(format: number | undefined): boolean {
  return format !== undefined && elapsedFormats.has(format);
}

/** LagFormat: 19 percent, 20 elapsed percent, 51 and 52 the same when estimated. */
export function percentKindOf(format: number | undefined): 'percent' | 'elapsedPercent' | undefined {
  if (format === 19 || format === 51) return 'percent';
  return format === 20 || format === 52 ? 'elapsedPercent' : undefined;
}

/** The format numbers written for a value that came from elsewhere: days, elapsed days, percent, elapsed percent. */
export const usualFormats = { working: 7, elapsed: 8, percent: 19, elapsedPercent: 20 } as const;
