import { formatPlanMinute, minutesPerClockDay, type OtherFields, parsePlanMinute } from '@regie/engine/model';
import { described, notOfShape, plainShape, type Shape, spelledShape } from './shape.ts';

/** Free text. */
export const text: Shape<string> = plainShape({ type: 'string' }, (json) => typeof json === 'string');

/** true or false. */
export const truth: Shape<boolean> = plainShape({ type: 'boolean' }, (json) => typeof json === 'boolean');

/** A whole number from `minimum` to `maximum`. */
export function wholeNumberFrom(minimum: number, maximum: number): Shape<number> {
  return plainShape(
    { type: 'integer', minimum, maximum },
    (json): json is number =>
      Number.isSafeInteger(json) && Number(json) >= minimum && Number(json) <= maximum,
  );
}

/** Any whole number: uids and the numbers of a source format. */
export const wholeNumber = wholeNumberFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** A number with or without decimals, from `minimum` to `maximum`. */
export function numberFrom(minimum: number, maximum: number): Shape<number> {
  return plainShape(
    { type: 'number', minimum, maximum },
    (json): json is number => typeof json === 'number' && json >= minimum && json <= maximum,
  );
}

/** Money in hundredths, rates and units. */
export const amount = numberFrom(-1e15, 1e15);

/** 0 to 100. */
export const percentage = numberFrom(0, 100);

/** Minutes of work, duration, lag or float; up to 190 years. */
export const minutes = numberFrom(-100_000_000, 100_000_000);

const instantPattern = '^(19|20|21)\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00$';
const dayPattern = '^(19|20|21)\\d\\d-\\d\\d-\\d\\d$';
const instantExpression = new RegExp(instantPattern);
const dayExpression = new RegExp(dayPattern);

/** A moment on the clock of the plan, without zone: `2024-01-02T08:00:00`. */
export const instant: Shape<number> = described(
  spelledShape(
    { pattern: instantPattern },
    (spelled) => (instantExpression.test(spelled) ? parsePlanMinute(spelled) : undefined),
    formatPlanMinute,
  ),
  'A moment on the clock of the plan, without time zone, in whole minutes.',
);

/** A day: `2024-01-02`. */
export const day: Shape<number> = spelledShape(
  { pattern: dayPattern },
  (spelled) => {
    const minute = dayExpression.test(spelled) ? parsePlanMinute(spelled) : undefined;
    return minute === undefined ? undefined : minute / minutesPerClockDay;
  },
  (value) => formatPlanMinute(value * minutesPerClockDay).slice(0, 10),
);

/** Fields of a source file that Regie carries without using them, by the names they have there. */
export const otherFields: Shape<OtherFields> = {
  schema: { type: 'object', additionalProperties: { type: 'string' } },
  read: (json, context) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return notOfShape(context, json);
    const entries = Object.entries(json).flatMap(([name, value]: [string, unknown]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return Object.fromEntries(entries);
  },
  write: (fields) => ({ ...fields }),
};
