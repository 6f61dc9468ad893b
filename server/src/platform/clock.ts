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

/** The calendar day of an instant in a time zone, as `2027-01-11`. */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}
