import type { Activity, Plan, PlanMinute } from '@regie/engine/model';
import { workBetween } from './slow-calendar.ts';
import { dated, ever, type Leaf, listAt, never, newLeaf, type SlowResult, upper } from './slow-leaf.ts';
import { begunAt, givenDates, keepsDates, resumedAt, takesPart } from './slow-progress.ts';
import { SlowRelations } from './slow-relations.ts';
import { begin, beginFor, end, lastEnd, SlowCalendars } from './slow-work.ts';

/**
 * The second opinion on scheduling: written from the conventions in docs/method/scheduling.md without the fast one,
 * by repeating every rule for every leaf until nothing changes. By uid; summaries are left out.
 */
export function slowSchedule(plan: Plan): ReadonlyMap<number, SlowResult> {
  const scheduler = new SlowScheduler(plan);
  return new Map(scheduler.run().map((leaf) => [leaf.activity.uid, leaf]));
}

class SlowScheduler {
  readonly #plan: Plan;
  readonly #calendars: SlowCalendars;
  readonly #leaves: Leaf[] = [];
  readonly #below = new Map<number, Leaf[]>();
  readonly #spanned = new Map<number, Leaf[]>();
  readonly #relations: SlowRelations;
  #projectStart: PlanMinute;
  #projectFinish: PlanMinute = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#calendars = new SlowCalendars(plan);
    this.#projectStart = plan.project.start;
    plan.activities.forEach((activity, place) => {
      const isLeaf = (plan.activities[place + 1]?.outlineLevel ?? 0) <= activity.outlineLevel;
      if (isLeaf || keepsDates(activity)) this.#addLeaf(activity, this.#rowsAbove(place), isLeaf);
    });
    this.#relations = new SlowRelations(plan, this.#calendars, this.#below, this.#spanned);
  }

  run(): readonly Leaf[] {
    const { project } = this.#plan;
    const isFromFinish = project.scheduleFrom === 'finish' && project.finish !== undefined;
    if (isFromFinish) {
      this.#projectFinish = project.finish ?? 0;
      for (const leaf of this.#leaves) [leaf.earlyStart, leaf.earlyFinish] = [Number.NaN, Number.NaN];
      this.#settle((leaf) => this.#late(leaf));
      this.#projectStart = Math.min(...this.#active().map(({ lateStart }) => lateStart));
    }
    this.#settle((leaf) => this.#early(leaf, false));
    for (const leaf of this.#leaves) [leaf.earlyStart, leaf.earlyFinish] = [leaf.start, leaf.finish];
    if (!isFromFinish) {
      this.#projectFinish = Math.max(...this.#active().map(({ finish }) => finish));
      this.#settle((leaf) => this.#late(leaf));
    }
    if (this.#leaves.some(({ isLate }) => isLate)) this.#settle((leaf) => this.#early(leaf, true));
    for (const leaf of this.#leaves) this.#float(leaf, isFromFinish);
    return this.#leaves;
  }

  #active(): Leaf[] {
    return this.#leaves.filter(({ activity }) => takesPart(activity));
  }

  #rowsAbove(place: number): Activity[] {
    const above: Activity[] = [];
    let level = this.#plan.activities[place]?.outlineLevel ?? 0;
    for (let row = place - 1; row >= 0; row -= 1) {
      const activity = this.#plan.activities[row];
      if (activity === undefined || activity.outlineLevel >= level) continue;
      above.push(activity);
      level = activity.outlineLevel;
    }
    return above;
  }

  /** A summary with dates of its own is a leaf to what spans it and to what comes after it. */
  #addLeaf(activity: Activity, above: readonly Activity[], isLeaf: boolean): void {
    const leaf = newLeaf(this.#plan, this.#calendars, activity, above);
    this.#leaves.push(leaf);
    if (isLeaf) for (const row of [activity, ...above]) listAt(this.#below, row.uid).push(leaf);
    for (const row of [activity, ...leaf.spannedBy]) listAt(this.#spanned, row.uid).push(leaf);
  }

  /** Repeats a rule until it changes nothing any more. */
  #settle(rule: (leaf: Leaf) => void): void {
    for (let isChanging = true; isChanging; ) {
      isChanging = false;
      for (const leaf of this.#leaves) {
        const before = [leaf.start, leaf.finish, leaf.lateStart, leaf.lateFinish, leaf.hold].join();
        rule(leaf);
        const after = [leaf.start, leaf.finish, leaf.lateStart, leaf.lateFinish, leaf.hold].join();
        if (before !== after) isChanging = true;
      }
    }
  }

  #early(leaf: Leaf, sitsLate: boolean): void {
    const { activity, work, mode } = leaf;
    if (mode !== 'open') {
      [leaf.start, leaf.finish] = this.#given(leaf);
      leaf.finish = this.#waited(leaf);
      return;
    }
    if (leaf.isLate && sitsLate) {
      [leaf.start, leaf.finish] = [leaf.lateStart, leaf.lateFinish];
      return;
    }
    const demand = this.#demands(leaf);
    const finishDemand = Math.max(
      demand.finish,
      dated(activity, 'finishNoEarlierThan'),
      dated(activity, 'mustFinishOn'),
    );
    const delay = Math.round(activity.levellingDelayMinutes);
    if (leaf.isMoment) {
      leaf.start = this.#limitMoment(activity, Math.max(demand.start, finishDemand) + delay);
      leaf.finish = leaf.start;
      return;
    }
    let start = begin(work, demand.start);
    if (finishDemand > never) start = Math.max(start, beginFor(work, finishDemand));
    if (delay !== 0) start = begin(work, start + delay);
    start = this.#limitStart(leaf, start);
    const finish = end(work, start);
    const isSameWork =
      work.parts.length === 0 && finishDemand > finish && workBetween(work.own, finish, finishDemand) === 0;
    [leaf.start, leaf.finish] = [start, isSameWork ? finishDemand : finish];
  }

  /** The end of work in progress, of which what remains waits for predecessors that end after it resumes. */
  #waited(leaf: Leaf): PlanMinute {
    const { activity, remaining, mode, finish } = leaf;
    const from = resumedAt(activity);
    const mayBeSplit = this.#plan.project.splitsInProgressActivities && remaining.minutes > 0;
    const isPartlyDone = mode === 'begun' && activity.progress.percentComplete > 0;
    if (!isPartlyDone || !mayBeSplit || from === undefined) return finish;
    const demand = this.#outside(leaf);
    const isHeld = demand.start > from && workBetween(remaining.own, from, demand.start) > 0;
    const resumed = isHeld ? Math.max(finish, end(remaining, demand.start)) : finish;
    if (demand.finish <= resumed) return resumed;
    return Math.max(resumed, end(remaining, beginFor(remaining, demand.finish)));
  }

  /** What relations, constraints and the start of the project demand of both ends. */
  #demands(leaf: Leaf): { start: PlanMinute; finish: PlanMinute } {
    const { activity } = leaf;
    const { start, finish } = this.#outside(leaf);
    const own = Math.max(dated(activity, 'startNoEarlierThan'), dated(activity, 'mustStartOn'));
    if (start > never) return { start: Math.max(start, own), finish };
    // Without predecessors an earliest start may lie before the project starts.
    const isEarlier =
      dated(activity, 'startNoEarlierThan') > never && this.#plan.project.scheduleFrom === 'start';
    return { start: isEarlier ? own : Math.max(own, this.#projectStart), finish };
  }

  /** What relations and the summaries above demand of both ends. */
  #outside({ activity, above }: Leaf): { start: PlanMinute; finish: PlanMinute } {
    let [start, finish] = [never, never];
    for (const row of [...[...above].reverse(), activity]) {
      for (const relation of this.#relations.into(row.uid)) {
        const moment = this.#relations.demandOf(relation);
        if (relation.type === 'FS' || relation.type === 'SS') start = Math.max(start, moment);
        else finish = Math.max(finish, moment);
      }
      if (row === activity) break;
      const bound = Math.max(dated(row, 'startNoEarlierThan'), dated(row, 'mustStartOn'));
      if (bound > never) start = Math.max(start === never ? this.#projectStart : start, bound);
      finish = Math.max(finish, dated(row, 'finishNoEarlierThan'));
    }
    return { start, finish };
  }

  #limitMoment(activity: Activity, moment: PlanMinute): PlanMinute {
    if (!this.#plan.project.honoursConstraints) return moment;
    const pin = Math.max(dated(activity, 'mustStartOn'), dated(activity, 'mustFinishOn'));
    if (pin > never) return pin;
    const cap = Math.max(dated(activity, 'startNoLaterThan'), dated(activity, 'finishNoLaterThan'));
    return cap > never ? Math.min(cap, moment) : moment;
  }

  #limitStart({ activity, work }: Leaf, start: PlanMinute): PlanMinute {
    const { type, date } = activity.constraint;
    if (!this.#plan.project.honoursConstraints || date === undefined) return start;
    if (type === 'mustStartOn') return begin(work, date);
    if (type === 'mustFinishOn') return beginFor(work, date);
    if (type === 'startNoLaterThan') return Math.min(start, date);
    return type === 'finishNoLaterThan' ? Math.min(start, beginFor(work, date)) : start;
  }

  #given({ activity, work, remaining, isMoment }: Leaf): [PlanMinute, PlanMinute] {
    const { actualFinish, stop, resume } = activity.progress;
    const actualStart = begunAt(activity);
    if (actualFinish !== undefined) return [actualStart ?? beginFor(work, actualFinish), actualFinish];
    if (actualStart === undefined || activity.isManual) {
      const [start, finish] = givenDates(activity);
      return [start, finish ?? end(work, start)];
    }
    if (isMoment) return [actualStart, actualStart];
    const inOneGo = end(work, actualStart);
    const resumed = resumedAt(activity);
    if (activity.pieces !== undefined || resumed === undefined) return [actualStart, inOneGo];
    const goneOn = end(remaining, resumed);
    if (stop !== undefined && resume !== undefined && workBetween(work.own, stop, resume) > 1)
      return [actualStart, goneOn];
    const people = this.#plan.assignments.filter(({ activityUid }) => activityUid === activity.uid).length;
    const isTold = people < 2 && activity.progress.remainingDurationMinutes !== undefined;
    const isElsewhere = Math.abs(workBetween(work.own, inOneGo, goneOn)) > 2;
    return [actualStart, isTold && isElsewhere ? goneOn : inOneGo];
  }

  #late(leaf: Leaf): void {
    const { mode, work, isMoment, activity } = leaf;
    if (mode === 'completed') {
      const [start, finish] = this.#given(leaf);
      [leaf.lateStart, leaf.lateFinish, leaf.hold] = [start, finish, start];
      return;
    }
    const hasBegun = mode === 'begun';
    const { start: startBound, finish: finishBound } = this.#holds(leaf);
    let bound = finishBound;
    const endOf = (start: PlanMinute): PlanMinute => (isMoment ? start : end(work, start));
    if (startBound < ever && !hasBegun) bound = Math.min(bound, endOf(startBound));
    bound = this.#limitLate(leaf, bound, endOf);
    leaf.lateFinish = isMoment || mode === 'given' ? bound : lastEnd(work, bound);
    const start = isMoment ? leaf.lateFinish : beginFor(work, leaf.lateFinish);
    leaf.lateStart = hasBegun ? this.#given(leaf)[0] : start;
    const hasWaited = hasBegun && leaf.earlyFinish > this.#given(leaf)[1];
    const waitedUntil = hasWaited ? beginFor(leaf.remaining, leaf.earlyFinish) : undefined;
    const resumed = hasBegun ? (waitedUntil ?? resumedAt(activity)) : undefined;
    leaf.hold = isMoment ? leaf.lateFinish : (resumed ?? leaf.lateStart);
  }

  #limitLate(
    { activity, mode }: Leaf,
    bound: PlanMinute,
    endOf: (start: PlanMinute) => PlanMinute,
  ): PlanMinute {
    const { type, date } = activity.constraint;
    const isHonoured = this.#plan.project.honoursConstraints;
    const deadline = activity.deadline ?? ever;
    if (date !== undefined && mode === 'open' && type === 'mustStartOn' && isHonoured) return endOf(date);
    if (date !== undefined && type === 'mustFinishOn' && isHonoured) return date;
    let limited = Math.min(bound, deadline);
    if (date === undefined) return limited;
    if (mode === 'open' && (type === 'startNoLaterThan' || type === 'mustStartOn'))
      limited = Math.min(limited, endOf(date));
    if (type === 'finishNoLaterThan' || type === 'mustFinishOn') limited = Math.min(limited, date);
    return limited;
  }

  /** What successors and the finish of the project leave for both ends. */
  #holds(leaf: Leaf): { start: PlanMinute; finish: PlanMinute } {
    let [start, finish] = [ever, ever];
    let isHeld = false;
    const rows = takesPart(leaf.activity) ? [leaf.activity, ...leaf.spannedBy] : [leaf.activity];
    for (const row of rows) {
      const isOwn = row === leaf.activity;
      const sharesStart = isOwn || this.#startOf(row) === leaf.earlyStart;
      for (const relation of this.#relations.outOf(row.uid)) {
        const moment = this.#relations.holdOf(relation);
        if (moment === undefined) continue;
        if (isOwn || (moment < ever && (relation.type === 'FS' || relation.type === 'FF'))) isHeld = true;
        if (relation.type === 'FS' || relation.type === 'FF') finish = Math.min(finish, moment);
        else if (sharesStart) start = Math.min(start, moment);
      }
      if (isOwn) continue;
      const latest = upper(row.constraint, 'finishNoLaterThan');
      if (latest < ever) isHeld = true;
      finish = Math.min(finish, latest);
      if (sharesStart) start = Math.min(start, upper(row.constraint, 'startNoLaterThan'));
    }
    const { hasMultipleCriticalPaths, scheduleFrom } = this.#plan.project;
    // From the finish there are no early dates yet that an open end could take.
    const isOpenEnd = hasMultipleCriticalPaths && scheduleFrom === 'start' && !isHeld;
    return { start, finish: Math.min(finish, isOpenEnd ? leaf.earlyFinish : this.#projectFinish) };
  }

  #startOf(row: Activity): PlanMinute {
    const leaves = (this.#spanned.get(row.uid) ?? []).filter(({ activity }) => takesPart(activity));
    return leaves.length === 0 ? never : Math.min(...leaves.map(({ earlyStart }) => earlyStart));
  }

  #float(leaf: Leaf, isFromFinish: boolean): void {
    const { project } = this.#plan;
    const [start, finish] = isFromFinish ? [leaf.earlyStart, leaf.earlyFinish] : [leaf.start, leaf.finish];
    const startFloat = workBetween(leaf.calendar, start, leaf.lateStart);
    const finishFloat = workBetween(leaf.calendar, finish, leaf.lateFinish);
    const isOut = !takesPart(leaf.activity);
    const hasNone = isOut || leaf.mode === 'completed' || (leaf.isLate && project.scheduleFrom === 'start');
    const open = leaf.mode === 'begun' ? finishFloat : Math.min(startFloat, finishFloat);
    leaf.totalFloatMinutes = hasNone ? 0 : open;
    const limit = project.criticalSlackLimitDays * project.minutesPerDay;
    leaf.isCritical = !isOut && leaf.mode !== 'completed' && leaf.totalFloatMinutes <= limit;
  }
}
