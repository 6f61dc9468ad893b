import type { Activity, Plan, PlanMinute, Relation } from '@regie/engine/model';
import { addWork, always, type SlowCalendar, subtractWork } from './slow-calendar.ts';
import { ever, type Leaf, lagMinutes, listAt, never } from './slow-leaf.ts';
import { takesPart } from './slow-progress.ts';
import type { SlowCalendars } from './slow-work.ts';

/** What relations demand of what they lead to, and leave for where they come from, among the leaves as they stand. */
export class SlowRelations {
  readonly #calendars: SlowCalendars;
  readonly #activities: ReadonlyMap<number, Activity>;
  readonly #below: ReadonlyMap<number, readonly Leaf[]>;
  readonly #spanned: ReadonlyMap<number, readonly Leaf[]>;
  readonly #into = new Map<number, Relation[]>();
  readonly #outOf = new Map<number, Relation[]>();

  /** `below` has the leaves at or below each row, `spanned` those that make up its span. */
  constructor(
    plan: Plan,
    calendars: SlowCalendars,
    below: ReadonlyMap<number, readonly Leaf[]>,
    spanned: ReadonlyMap<number, readonly Leaf[]>,
  ) {
    this.#calendars = calendars;
    this.#below = below;
    this.#spanned = spanned;
    this.#activities = new Map(plan.activities.map((activity) => [activity.uid, activity]));
    for (const relation of plan.relations) {
      if (this.#activities.get(relation.predecessorUid)?.isActive === false) continue;
      listAt(this.#into, relation.successorUid).push(relation);
      listAt(this.#outOf, relation.predecessorUid).push(relation);
    }
  }

  into(uid: number): readonly Relation[] {
    return this.#into.get(uid) ?? [];
  }

  outOf(uid: number): readonly Relation[] {
    return this.#outOf.get(uid) ?? [];
  }

  /** The moment that a relation demands; minus infinity when nothing of its predecessor takes part. */
  demandOf(relation: Relation): PlanMinute {
    const leaves = (this.#spanned.get(relation.predecessorUid) ?? []).filter(
      ({ activity }) =>
        takesPart(activity) || (activity.isActive && activity.uid === relation.predecessorUid),
    );
    if (leaves.length === 0) return never;
    const isFromFinish = relation.type === 'FS' || relation.type === 'FF';
    const moment = isFromFinish
      ? Math.max(...leaves.map(({ finish }) => finish))
      : Math.min(...leaves.map(({ start }) => start));
    const { calendar, minutes } = this.#lag(relation);
    if (minutes === 0) return moment;
    return minutes > 0 ? addWork(calendar, moment, minutes) : subtractWork(calendar, moment, -minutes);
  }

  /** The latest that a relation leaves; undefined when its successor holds nobody. */
  holdOf(relation: Relation): PlanMinute | undefined {
    const below = this.#below.get(relation.successorUid) ?? [];
    const own = below.find(({ activity }) => activity.uid === relation.successorUid);
    const isToFinish = relation.type === 'FF' || relation.type === 'SF';
    let moment = ever;
    if (own !== undefined) {
      if (!takesPart(own.activity) || own.mode === 'completed') return undefined;
      moment = isToFinish ? own.lateFinish : own.hold;
    } else {
      for (const leaf of below) {
        if (!takesPart(leaf.activity) || leaf.mode === 'completed') continue;
        moment = Math.min(moment, isToFinish ? leaf.lateFinish : leaf.lateStart);
      }
    }
    const { calendar, minutes } = this.#lag(relation);
    if (minutes === 0 || moment === ever) return moment;
    return minutes > 0 ? subtractWork(calendar, moment, minutes) : addWork(calendar, moment, -minutes);
  }

  #lag({ predecessorUid, successorUid, lag }: Relation): { calendar: SlowCalendar; minutes: number } {
    const [predecessor, successor] = [
      this.#activities.get(predecessorUid),
      this.#activities.get(successorUid),
    ];
    const isElapsed = lag.kind === 'elapsed' || lag.kind === 'elapsedPercent';
    const calendar = successor === undefined || isElapsed ? always : this.#calendars.ofActivity(successor);
    return { calendar, minutes: Math.round(lagMinutes(lag, predecessor?.durationMinutes ?? 0)) };
  }
}
