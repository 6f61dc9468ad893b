const minuteMs = 60_000;

/** The day of a minute of plan time, as `2027-01-11`: plan time has no zone. */
export function planDay(minute: number): string {
  return new Date(minute * minuteMs).toISOString().slice(0, 10);
}

/** `08:00`. */
export function planClock(minute: number): string {
  return new Date(minute * minuteMs).toISOString().slice(11, 16);
}
