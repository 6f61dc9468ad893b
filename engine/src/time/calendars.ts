import type { Calendar, PlanDay } from '@regie/engine/model';
import { standardCalendar } from '@regie/engine/model';
import { WorkClock } from './work-clock.ts';
import {
  intersectWorkingDays,
  resolveWorkingDays,
  roundTheClock,
  type WorkingDays,
  workingDaysKey,
} from './working-days.ts';

/**
 * The calendars of one plan, worked out when first asked for. Calendars that work the same time share one clock, so
 * `===` tells whether two differ.
 */
export class Calendars {
  readonly #byUid: ReadonlyMap<number, Calendar>;
  readonly #fromDay: PlanDay;
  readonly #toDay: PlanDay;
  readonly #days = new Map<number, WorkingDays>();
  readonly #clocks = new Map<string, WorkClock>();
  readonly #shared = new Map<string, WorkClock>();
  readonly #standard: WorkingDays;

  /** The days say where the plan mostly lies; they only matter for speed. */
  constructor(calendars: readonly Calendar[], fromDay: PlanDay, toDay: PlanDay) {
    this.#byUid = new Map(calendars.map((calendar) => [calendar.uid, calendar]));
    this.#fromDay = fromDay;
    this.#toDay = toDay;
    this.#standard = resolveWorkingDays(standardCalendar(), new Map());
  }

  /** Whether the plan has this calendar. */
  has(uid: number | undefined): boolean {
    return uid !== undefined && this.#byUid.has(uid);
  }

  /** The clock of a calendar; of the standard calendar when the plan has no such calendar. */
  clockOf(uid: number | undefined): WorkClock {
    return this.#clock(`${uid ?? ''}`, () => this.#daysOf(uid));
  }

  /** The clock of the time that two calendars share; of the first alone when no week has any. */
  sharedClock(one: number, other: number): WorkClock {
    if (this.clockOf(one) === this.clockOf(other)) return this.clockOf(one);
    const shared = this.#clock(`${one}&${other}`, () =>
      intersectWorkingDays(this.#daysOf(one), this.#daysOf(other)),
    );
    return shared.minutesPerWeek === 0 ? this.clockOf(one) : shared;
  }

  /** The clock that never stops. */
  get roundTheClock(): WorkClock {
    return this.#clock('elapsed', () => roundTheClock);
  }

  #daysOf(uid: number | undefined): WorkingDays {
    const calendar = uid === undefined ? undefined : this.#byUid.get(uid);
    if (calendar === undefined) return this.#standard;
    const known = this.#days.get(calendar.uid);
    if (known !== undefined) return known;
    const days = resolveWorkingDays(calendar, this.#byUid);
    this.#days.set(calendar.uid, days);
    return days;
  }

  #clock(name: string, daysOf: () => WorkingDays): WorkClock {
    const known = this.#clocks.get(name);
    if (known !== undefined) return known;
    const days = daysOf();
    const key = workingDaysKey(days);
    const clock = this.#shared.get(key) ?? new WorkClock(days, this.#fromDay, this.#toDay);
    this.#shared.set(key, clock);
    this.#clocks.set(name, clock);
    return clock;
  }
}
