import { dutchPublicHolidays } from '@regie/engine/calendars';

const dayMs = 86_400_000;
/** Wide around any moment at which the example is made. */
const years = Array.from({ length: 80 }, (_, index) => 2020 + index);

/** Days since 1970 on which the municipality works: Monday to Friday without public holidays. */
export class Workdays {
  private readonly off: ReadonlySet<number>;

  constructor() {
    this.off = new Set(years.flatMap((year) => dutchPublicHolidays(year).map(({ day }) => day)));
  }

  isWorked(day: number): boolean {
    const weekday = (((day + 4) % 7) + 7) % 7;
    return weekday !== 0 && weekday !== 6 && !this.off.has(day);
  }

  /** The first worked day from a day on. */
  from(day: number): number {
    let at = day;
    while (!this.isWorked(at)) at += 1;
    return at;
  }

  /** The worked day that many worked days after a worked day. */
  after(day: number, count: number): number {
    let at = this.from(day);
    for (let left = count; left > 0; left -= 1) at = this.from(at + 1);
    return at;
  }

  /** How many worked days there are from one day up to another. */
  between(first: number, last: number): number {
    let count = 0;
    for (let day = first; day < last; day += 1) if (this.isWorked(day)) count += 1;
    return count;
  }
}

/** `2027-01-11` as days since 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

const morning = 8 * 60;
const evening = 17 * 60;

/** Plan minutes of the beginning and the end of a working day. */
export const startMinute = (day: number): number => day * 1_440 + morning;
export const finishMinute = (day: number): number => day * 1_440 + evening;
