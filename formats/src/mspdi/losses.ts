import type { Plan } from '@regie/engine/model';

/** Something that Microsoft Project XML cannot hold. */
export interface Loss {
  /** `mspdi/what-is-lost`. */
  readonly code:
    | 'mspdi/pieces-without-timephased' // the format tells a split only through timephased work
    | 'mspdi/custom-value-of-project' // custom values belong to tasks, resources and assignments
    | 'mspdi/fraction-of-tenth' // lags, delays and slacks are whole tenths of a minute
    | 'mspdi/character'; // XML has no way to write most control characters
  /** The records concerned, as `activity 12`; the first 100. */
  readonly records: readonly string[];
  readonly count: number;
}

const MAX_NAMED = 100;

/** Lists what of a plan is lost when it is written as Microsoft Project XML. */
export function mspdiLosses(plan: Plan): Loss[] {
  const losses: Loss[] = [];
  const add = (code: Loss['code'], records: readonly string[]): void => {
    if (records.length > 0)
      losses.push({ code, records: records.slice(0, MAX_NAMED), count: records.length });
  };
  add('mspdi/pieces-without-timephased', splitsWithoutTimephased(plan));
  add(
    'mspdi/custom-value-of-project',
    plan.project.customValues.map(({ fieldId }) => `field ${fieldId}`),
  );
  add('mspdi/fraction-of-tenth', fractions(plan));
  add('mspdi/character', forbiddenCharacters(plan));
  return losses;
}

function splitsWithoutTimephased(plan: Plan): string[] {
  const told = new Set(
    plan.assignments.flatMap(({ activityUid, timephased }) => (timephased.length > 0 ? [activityUid] : [])),
  );
  return plan.activities
    .filter(({ uid, pieces }) => (pieces?.length ?? 0) > 1 && !told.has(uid))
    .map(({ uid }) => `activity ${uid}`);
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
