import type { Activity, Plan, Relation } from '@regie/engine/model';
import type { Schedule } from '@regie/engine/scheduling';

/** What a rule measured. */
export interface QualityMeasure {
  /** In the unit of the rule; undefined when there is nothing to measure it on. */
  readonly measured: number | undefined;
  /** The activities that count against the rule, by uid, in the order of the plan. */
  readonly activityUids: readonly number[];
}

/** A rule of schedule quality. Texts belong to callers; the code names it. */
export interface QualityRule {
  readonly code: string;
  readonly unit: 'percent' | 'count' | 'ratio';
  /** The measured value must be at most, or at least, the threshold; 'none' only informs. */
  readonly bound: 'atMost' | 'atLeast' | 'none';
  readonly threshold: number;
  readonly measure: (context: QualityContext) => QualityMeasure;
}

/** The verdict of one rule on one plan. */
export interface QualityVerdict extends QualityMeasure {
  readonly code: string;
  readonly unit: QualityRule['unit'];
  readonly bound: QualityRule['bound'];
  readonly threshold: number;
  readonly isMet: boolean;
}

/** A leaf with what rules ask of it. */
export interface CheckedActivity {
  readonly activity: Activity;
  readonly place: number;
  readonly isComplete: boolean;
  readonly predecessors: readonly Relation[];
  readonly successors: readonly Relation[];
}

/** A plan with its schedule, prepared for rules. */
export interface QualityContext {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** Active leaves, blank and external rows left out. */
  readonly leaves: readonly CheckedActivity[];
  /** Those of them that are not completed. */
  readonly open: readonly CheckedActivity[];
  /** Relations between rows that take part. */
  readonly relations: readonly Relation[];
  /** Uids of summaries. */
  readonly summaryUids: ReadonlySet<number>;
  readonly minutesPerDay: number;
}

/** Prepares a plan for rules. */
export function qualityContext(plan: Plan, schedule: Schedule): QualityContext {
  const { activities } = plan;
  const [into, outOf] = [groupRelations(plan, 'successorUid'), groupRelations(plan, 'predecessorUid')];
  const summaryUids = new Set<number>();
  const leaves: CheckedActivity[] = [];
  activities.forEach((activity, place) => {
    const isSummary = (activities[place + 1]?.outlineLevel ?? 0) > activity.outlineLevel;
    if (isSummary) summaryUids.add(activity.uid);
    if (isSummary || !activity.isActive || activity.isBlank === true || activity.isExternal === true) return;
    const { actualFinish, percentComplete } = activity.progress;
    leaves.push({
      activity,
      place,
      isComplete: actualFinish !== undefined || percentComplete >= 100,
      predecessors: into.get(activity.uid) ?? [],
      successors: outOf.get(activity.uid) ?? [],
    });
  });
  const active = new Set(activities.filter(({ isActive }) => isActive).map(({ uid }) => uid));
  const relations = plan.relations.filter(
    ({ predecessorUid, successorUid }) => active.has(predecessorUid) && active.has(successorUid),
  );
  const open = leaves.filter(({ isComplete }) => !isComplete);
  return { plan, schedule, leaves, open, relations, summaryUids, minutesPerDay: plan.project.minutesPerDay };
}

function groupRelations(
  { relations }: Plan,
  end: 'predecessorUid' | 'successorUid',
): ReadonlyMap<number, readonly Relation[]> {
  const groups = new Map<number, Relation[]>();
  for (const relation of relations) {
    const group = groups.get(relation[end]);
    if (group === undefined) groups.set(relation[end], [relation]);
    else group.push(relation);
  }
  return groups;
}

/** The part of some things that counts against a rule, in percent; undefined of nothing. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole;
}

/** Measures which of some leaves break a rule, in percent of them. */
export function shareOf(
  among: readonly CheckedActivity[],
  isAgainst: (leaf: CheckedActivity) => boolean,
): QualityMeasure {
  const found = among.filter(isAgainst).map(({ activity }) => activity.uid);
  return { measured: percentOf(found.length, among.length), activityUids: found };
}

/** Measures how many leaves break a rule. */
export function countOf(
  among: readonly CheckedActivity[],
  isAgainst: (leaf: CheckedActivity) => boolean,
): QualityMeasure {
  const found = among.filter(isAgainst).map(({ activity }) => activity.uid);
  return { measured: found.length, activityUids: found };
}

/** Measures which of the relations break a rule, in percent of them; names their successors. */
export function relationShare(
  relations: readonly Relation[],
  isAgainst: (relation: Relation) => boolean,
): QualityMeasure {
  const found = relations.filter(isAgainst);
  const activityUids = [...new Set(found.map(({ successorUid }) => successorUid))];
  return { measured: percentOf(found.length, relations.length), activityUids };
}
