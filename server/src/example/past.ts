import type { Random } from './random.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** What happens last still has room for what follows from it. */
const marginMs = 120 * minuteMs;

/** The past as the example sees it: days counted from today, moments in office hours that never run ahead of now. */
export interface Past {
  readonly today: string;
  /** The calendar day that many days from today. */
  dayOf(offset: number): string;
  /** The nearest working day not after that many days from today. */
  workdayOf(offset: number): string;
  /** A moment in office hours of a day; a weekend moves to the Friday before it. */
  momentOf(offset: number, random: Random): Date;
}

export function pastUntil(now: Date, today: string): Past {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  const workday = (offset: number) => {
    const day = new Date(midnight + Math.round(offset) * dayMs);
    const beyondFriday = { 6: 1, 0: 2 }[day.getUTCDay()] ?? 0;
    return new Date(day.getTime() - beyondFriday * dayMs);
  };
  return {
    today,
    dayOf: (offset) => new Date(midnight + Math.round(offset) * dayMs).toISOString().slice(0, 10),
    workdayOf: (offset) => workday(offset).toISOString().slice(0, 10),
    momentOf: (offset, random) => {
      const minutes = random.whole(7 * 60, 15 * 60 + 30);
      const moment = workday(offset).getTime() + minutes * minuteMs;
      return new Date(Math.min(moment, now.getTime() - marginMs));
    },
  };
}

/** The later of a moment and a minute after another: what follows never comes first. */
export function after(earlier: Date, moment: Date): Date {
  return moment > earlier ? moment : new Date(earlier.getTime() + minuteMs);
}
