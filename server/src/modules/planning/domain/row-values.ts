/** A column that may be empty, as the engine says it. */
export function orUndefined<T>(value: T | null): T | undefined {
  return value === null ? undefined : value;
}

/** What the engine may leave out, as a column says it. */
export function orNull<T>(value: T | undefined): T | null {
  return value === undefined ? null : value;
}

/** The dates that a column and the wire can hold: the years 1900 to 2199. */
const firstMinute = -36_816_480;
const lastMinute = 120_971_519;

/** A computed date as it is stored: null where there is none, the farthest that can be said where it runs out. */
export function storedMinute(minute: number | undefined): number | null {
  if (minute === undefined || Number.isNaN(minute)) return null;
  return Math.min(Math.max(Math.round(minute), firstMinute), lastMinute);
}

export function storedNumber(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Whether two values of one shape say the same; what is undefined is as good as absent. */
export function isSameValue(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
