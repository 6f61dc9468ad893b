/** The only source of the present. Tests and the example put their own in. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is set: for tests, and for making history of the past. */
export class SetClock implements Clock {
  private instant: Date;

  constructor(instant: string) {
    this.instant = new Date(instant);
  }

  now(): Date {
    return this.instant;
  }

  set(instant: string | Date): void {
    this.instant = new Date(instant);
  }
}

/** Making a formatter costs a millisecond, and every request asks what day it is. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone, as `2027-01-11`. */
export function dayIn(timeZone: string, instant: Date): string {
  const known = formatters.get(timeZone);
  const formatter = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  if (known === undefined) formatters.set(timeZone, formatter);
  return formatter.format(instant);
}

/** What the clock on the wall says in a time zone, in the form of ISO 8601 with a Z that stands for that zone. */
export function wallClockIn(timeZone: string, instant: Date): string {
  const written = instant.toLocaleString('sv-SE', { timeZone });
  return `${written.replace(' ', 'T')}Z`;
}
