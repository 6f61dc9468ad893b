import type { Plan } from '@regie/engine/model';
import { untoldSplits } from './split-work.ts';

/** Something that Microsoft Project XML cannot hold, or not in the way that the plan does. */
export interface Loss {
  /** `mspdi/what-is-lost`. */
  readonly code:
    | 'mspdi/split-told-as-work' // a split comes back with timephased work, which is how the format tells it
    | 'mspdi/custom-value-of-project' // custom values belong to tasks, resources and assignments
    | 'mspdi/fraction-of-tenth' // lags, delays and slacks are whole tenths of a minute
    | 'mspdi/character'; // XML has no way to write most control characters
  /** The records concerned, as `activity 12`; the first 100. */
  readonly records: readonly string[];
  readonly count: number;
}

const MAX_NAMED = 100;

/** Lists what of a plan is lost, or comes back otherwise, when it is written as Microsoft Project XML. */
export function mspdiLosses(plan: Plan): Loss[] {
  const losses: Loss[] = [];
  const add = (code: Loss['code'], records: readonly string[]): void => {
    if (records.length > 0)
      losses.push({ code, records: records.slice(0, MAX_NAMED), count: records.length });
  };
  add(
    'mspdi/split-told-as-work',
    untoldSplits(plan).map(({ uid }) => `activity ${uid}`),
  );
  add(
    'mspdi/custom-value-of-project',
    plan.project.customValues.map(({ fieldId }) => `field ${fieldId}`),
  );
  add('mspdi/fraction-of-tenth', fractions(plan));
  add('mspdi/character', forbiddenCharacters(plan));
  return losses;
}

function fractions(plan: Plan): string[] {
  const isFraction = (minutes: number | undefined): boolean =>
    minutes !== undefined && Math.abs(minutes * 10 - Math.round(minutes * 10)) > 1e-6;
  return [
    ...plan.activities
      .filter(({ levellingDelayMinutes, recorded }) =>
        [levellingDelayMinutes, recorded.totalSlackMinutes, recorded.freeSlackMinutes].some(isFraction),
      )
      .map(({ uid }) => `activity ${uid}`),
    ...plan.relations
      .filter(({ lag }) => 'minutes' in lag && isFraction(lag.minutes))
      .map(({ predecessorUid, successorUid }) => `relation ${predecessorUid} → ${successorUid}`),
    ...plan.assignments
      .filter(({ delayMinutes, levellingDelayMinutes }) =>
        [delayMinutes, levellingDelayMinutes].some(isFraction),
      )
      .map(({ uid }) => `assignment ${uid}`),
  ];
}

function forbiddenCharacters(plan: Plan): string[] {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
  const hasForbidden = (...texts: (string | undefined)[]): boolean =>
    texts.some((text) => text !== undefined && forbidden.test(text));
  return [
    ...plan.activities
      .filter(({ name, notes, wbs }) => hasForbidden(name, notes, wbs))
      .map(({ uid }) => `activity ${uid}`),
    ...plan.resources
      .filter(({ name, notes, group, code }) => hasForbidden(name, notes, group, code))
      .map(({ uid }) => `resource ${uid}`),
  ];
}
