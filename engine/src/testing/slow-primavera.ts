import type { Activity, Constraint, Plan, PlanMinute, Relation } from '@regie/engine/model';
import { addWork, always, nextWork, type SlowCalendar, subtractWork, workBetween } from './slow-calendar.ts';
import { ever, listAt, never, type SlowResult } from './slow-leaf.ts';
import { newPrimaveraLeaf, type PrimaveraLeaf } from './slow-primavera-leaf.ts';
import { begin, beginFor, end, lastEnd, SlowCalendars } from './slow-work.ts';

/**
 * The second opinion on Primavera's way of calculating, written from docs/formats/xer.md: every rule is repeated for
 * every leaf until nothing changes. For plans of one level of projects; levels of effort are left out.
 */
export function slowPrimavera(plan: Plan): ReadonlyMap<number, SlowResult> {
  return new SlowPrimavera(plan).run();
}

class SlowPrimavera {
  readonly #plan: Plan;
  readonly #calendars: SlowCalendars;
  readonly #leaves: PrimaveraLeaf[] = [];
  readonly #byUid = new Map<number, PrimaveraLeaf>();
  readonly #into = new Map<number, Relation[]>();
  readonly #outOf = new Map<number, Relation[]>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#calendars = new SlowCalendars(plan);
    let top = plan.activities[0];
    for (const activity of plan.activities) {
      if (activity.outlineLevel === 1) top = activity;
      else if (top !== undefined && activity.kind !== 'levelOfEffort') this.#addLeaf(activity, top);
    }
    for (const relation of plan.relations) {
      if (!this.#counts(relation)) continue;
      listAt(this.#into, relation.successorUid).push(relation);
      listAt(this.#outOf, relation.predecessorUid).push(relation);
    }
  }

  get #profile() {
    const { profile } = this.#plan.project;
    if (profile === undefined) throw new Error('the plan has no profile');
    return profile;
  }

  #addLeaf(activity: Activity, top: Activity): void {
    const leaf = newPrimaveraLeaf(this.#plan, this.#calendars, activity, top);
    this.#leaves.push(leaf);
    this.#byUid.set(activity.uid, leaf);
  }

  /** Whether a relation holds, given what has begun. */
  #counts({ predecessorUid, successorUid, type }: Relation): boolean {
    const [from, to] = [this.#byUid.get(predecessorUid), this.#byUid.get(successorUid)];
    if (from === undefined || to === undefined) return false;
    const { progressMode } = this.#profile;
    if (progressMode === 'progressOverride' && to.hasBegun) return false;
    if (progressMode === 'actualDates' && to.isDone) return false;
    return !this.#isFixed(from, type);
  }

  #isFixed(from: PrimaveraLeaf, type: Relation['type']): boolean {
    return from.hasBegun && (type === 'SS' || type === 'SF') && !this.#profile.countsStartLagFromEarlyStart;
  }

  run(): ReadonlyMap<number, SlowResult> {
    this.#settle((leaf) => {
      leaf.early = this.#early(leaf);
    });
    const finishes = new Map<Activity, PlanMinute>();
    for (const { top, early } of this.#leaves)
      finishes.set(top, Math.max(finishes.get(top) ?? never, early[1]));
    const last = Math.max(...finishes.values());
    const horizon = ({ top }: PrimaveraLeaf): PlanMinute =>
      top.deadline ?? (this.#profile.countsFloatToOwnProject ? (finishes.get(top) ?? last) : last);
    this.#settle((leaf) => {
      leaf.late = this.#late(leaf, horizon(leaf));
    });
    return new Map(this.#leaves.map((leaf) => [leaf.activity.uid, this.#result(leaf)]));
  }

  #settle(rule: (leaf: PrimaveraLeaf) => void): void {
    for (let isChanging = true; isChanging; ) {
      isChanging = false;
      for (const leaf of this.#leaves) {
        const before = [...leaf.early, ...leaf.late].join();
        rule(leaf);
        if ([...leaf.early, ...leaf.late].join() !== before) isChanging = true;
      }
    }
  }

  #dataDate({ top }: PrimaveraLeaf): PlanMinute {
    const { statusDate, start } = this.#plan.project;
    return (
      (top.constraint.type === 'startNoEarlierThan' ? top.constraint.date : undefined) ?? statusDate ?? start
    );
  }

  #constraints({ activity }: PrimaveraLeaf): readonly Constraint[] {
    return activity.secondaryConstraint === undefined
      ? [activity.constraint]
      : [activity.constraint, activity.secondaryConstraint];
  }

  #dated(leaf: PrimaveraLeaf, ...types: readonly Constraint['type'][]): PlanMinute[] {
    return this.#constraints(leaf).flatMap(({ type, date }) =>
      date !== undefined && types.includes(type) ? [date] : [],
    );
  }

  #pin(
    { activity: { constraint }, hasBegun }: PrimaveraLeaf,
    type: Constraint['type'],
  ): PlanMinute | undefined {
    return constraint.isMandatory === true && constraint.type === type && !hasBegun
      ? constraint.date
      : undefined;
  }

  #early(leaf: PrimaveraLeaf): [PlanMinute, PlanMinute] {
    const { activity, work, isDone, hasBegun } = leaf;
    const isOutside = this.#profile.honoursOtherProjects && !isDone;
    let [start, finish] = [this.#dataDate(leaf), never];
    if (isOutside) start = Math.max(start, activity.outside?.earliestStart ?? never);
    if (hasBegun && !isDone) start = Math.max(start, activity.progress.resume ?? never);
    if (!hasBegun) {
      start = Math.max(start, ...this.#dated(leaf, 'startNoEarlierThan', 'mustStartOn'));
      finish = Math.max(finish, ...this.#dated(leaf, 'finishNoEarlierThan', 'mustFinishOn'));
    }
    const isTied = (this.#into.get(activity.uid) ?? []).some(({ type }) => type === 'FS' || type === 'SS');
    if (!hasBegun && !isTied) start = Math.max(start, this.#plan.project.start);
    for (const [isToStart, moment] of [...this.#demands(leaf), ...this.#fixed(leaf)]) {
      if (isToStart) start = Math.max(start, moment);
      else finish = Math.max(finish, moment);
    }
    const expected = this.#profile.usesExpectedFinish && !isDone ? activity.expectedFinish : undefined;
    if (expected !== undefined) {
      const from = begin(work, start);
      return [from, Math.max(from, expected)];
    }
    if (work.minutes === 0) return this.#earlyMoment(leaf, Math.max(start, finish));
    let from = begin(work, start);
    if (finish > never) from = Math.max(from, beginFor(work, finish));
    const [pinnedStart, pinnedFinish] = [this.#pin(leaf, 'mustStartOn'), this.#pin(leaf, 'mustFinishOn')];
    if (pinnedStart !== undefined) from = begin(work, pinnedStart);
    else if (pinnedFinish !== undefined) from = beginFor(work, pinnedFinish);
    return [from, end(work, from)];
  }

  #earlyMoment(leaf: PrimaveraLeaf, demanded: PlanMinute): [PlanMinute, PlanMinute] {
    const pinned = this.#pin(leaf, 'mustStartOn') ?? this.#pin(leaf, 'mustFinishOn');
    const stays = leaf.isDone || leaf.activity.kind === 'finishMilestone';
    const moment = stays ? (pinned ?? demanded) : nextWork(leaf.calendar, pinned ?? demanded);
    return [moment, moment];
  }

  #demands({ activity }: PrimaveraLeaf): [boolean, PlanMinute][] {
    return (this.#into.get(activity.uid) ?? []).flatMap((relation) => {
      const from = this.#byUid.get(relation.predecessorUid);
      if (from === undefined) return [];
      const isFromFinish = relation.type === 'FS' || relation.type === 'FF';
      const moment = this.#lagged(relation, from.early[isFromFinish ? 1 : 0], 1);
      return [[relation.type === 'FS' || relation.type === 'SS', moment]];
    });
  }

  /** Starts that happened, with their whole lag. */
  #fixed({ activity }: PrimaveraLeaf): [boolean, PlanMinute][] {
    return this.#plan.relations.flatMap(({ predecessorUid, successorUid, type, lag }) => {
      const from = this.#byUid.get(predecessorUid);
      if (successorUid !== activity.uid || from === undefined || !this.#isFixed(from, type)) return [];
      const { actualStart, actualFinish } = from.activity.progress;
      const to = this.#byUid.get(successorUid);
      if (to === undefined || (type === 'SS' && to.isDone) || to.isDone) return [];
      const minutes = 'minutes' in lag ? lag.minutes : 0;
      const moment = this.#shift(this.#lagCalendar(from, to), actualStart ?? actualFinish ?? 0, minutes);
      return [[type === 'SS', moment]];
    });
  }

  #shift(calendar: SlowCalendar, moment: PlanMinute, minutes: number): PlanMinute {
    if (minutes === 0) return moment;
    return minutes > 0 ? addWork(calendar, moment, minutes) : subtractWork(calendar, moment, -minutes);
  }

  #lagCalendar(from: PrimaveraLeaf, to: PrimaveraLeaf): SlowCalendar {
    const { lagCalendar } = this.#profile;
    if (lagCalendar === 'roundTheClock') return always;
    if (lagCalendar === 'project') return this.#calendars.of(this.#plan.project.calendarUid);
    return lagCalendar === 'successor' ? to.calendar : from.calendar;
  }

  /** A moment moved by what is left of a lag. */
  #lagged(
    { predecessorUid, successorUid, type, lag }: Relation,
    moment: PlanMinute,
    sign: 1 | -1,
  ): PlanMinute {
    const [from, to] = [this.#byUid.get(predecessorUid), this.#byUid.get(successorUid)];
    const given = 'minutes' in lag ? lag.minutes : 0;
    if (from === undefined || to === undefined || given === 0) return moment;
    const calendar = this.#lagCalendar(from, to);
    const { actualStart, actualFinish } = from.activity.progress;
    const since = type === 'SS' || type === 'SF' ? (actualStart ?? actualFinish) : actualFinish;
    const dataDate = this.#dataDate(from);
    const run = since === undefined || since > dataDate ? 0 : workBetween(calendar, since, dataDate);
    const left = given > 0 ? Math.max(0, given - run) : given;
    return this.#shift(calendar, moment, left * sign);
  }

  #late(leaf: PrimaveraLeaf, horizon: PlanMinute): [PlanMinute, PlanMinute] {
    const { activity, work, isDone, hasBegun, early } = leaf;
    const expected = this.#profile.usesExpectedFinish && !isDone ? activity.expectedFinish : undefined;
    const length =
      expected === undefined ? work : { own: work.own, minutes: workBetween(work.own, ...early), parts: [] };
    const isMoment = length.minutes === 0;
    const endOf = (start: PlanMinute): PlanMinute => (isMoment ? start : end(length, start));
    let [latest, isHeld] = [ever, false];
    for (const relation of this.#outOf.get(activity.uid) ?? []) {
      const to = this.#byUid.get(relation.successorUid);
      if (to === undefined) continue;
      isHeld = true;
      const isToFinish = relation.type === 'FF' || relation.type === 'SF';
      const moment = this.#lagged(relation, to.late[isToFinish ? 1 : 0], -1);
      latest = Math.min(latest, relation.type === 'FS' || relation.type === 'FF' ? moment : endOf(moment));
    }
    const isOpenEnd = this.#plan.project.hasMultipleCriticalPaths && !isHeld;
    latest = Math.min(latest, isOpenEnd ? early[1] : horizon);
    const pinned = this.#pinnedEnd(leaf, endOf);
    if (pinned !== undefined) latest = pinned;
    else if (!isDone) {
      latest = Math.min(latest, ...this.#dated(leaf, 'finishNoLaterThan', 'mustFinishOn'));
      if (!hasBegun)
        latest = Math.min(latest, ...this.#dated(leaf, 'startNoLaterThan', 'mustStartOn').map(endOf));
      if (this.#profile.honoursOtherProjects)
        latest = Math.min(latest, activity.outside?.latestFinish ?? ever);
      latest = Math.min(latest, activity.deadline ?? ever);
    }
    if (isMoment) return [latest, latest];
    const finish = lastEnd(length, latest);
    return [beginFor(length, finish), finish];
  }

  #pinnedEnd(leaf: PrimaveraLeaf, endOf: (start: PlanMinute) => PlanMinute): PlanMinute | undefined {
    const start = this.#pin(leaf, 'mustStartOn');
    return start === undefined ? this.#pin(leaf, 'mustFinishOn') : endOf(start);
  }

  #result({ activity, calendar, early, late, isDone }: PrimaveraLeaf): SlowResult {
    const { actualStart, actualFinish } = activity.progress;
    const { project } = this.#plan;
    const startFloat = workBetween(calendar, early[0], late[0]);
    const finishFloat = workBetween(calendar, early[1], late[1]);
    const chosen = { start: startFloat, finish: finishFloat, smaller: Math.min(startFloat, finishFloat) };
    const total = isDone ? 0 : chosen[this.#profile.totalFloat];
    return {
      start: actualStart ?? actualFinish ?? early[0],
      finish: actualFinish ?? early[1],
      lateStart: late[0],
      lateFinish: late[1],
      totalFloatMinutes: total,
      isCritical: !isDone && total <= project.criticalSlackLimitDays * project.minutesPerDay,
    };
  }
}
