import type { Activity, Plan } from '@regie/engine/model';
import { isXerPlan, type PlanRows } from './plan-rows.ts';

/** Something that a Primavera export file cannot hold. */
export interface XerLoss {
  /** `xer/what-is-lost`. */
  readonly code: `xer/${string}`;
  /** The records concerned, as `activity 12`; the first 100. */
  readonly records: readonly string[];
  readonly count: number;
}

const maxNamed = 100;

/** What of a single activity is lost, by the name of the loss. */
const activityLosses: Readonly<Record<string, (activity: Activity) => boolean>> = {
  'manual-dates': ({ isManual }) => isManual,
  'inactive-activity': ({ isActive }) => !isActive,
  'elapsed-duration': ({ isElapsed }) => isElapsed,
  deadline: ({ deadline }) => deadline !== undefined,
  split: ({ pieces }) => (pieces?.length ?? 0) > 1,
  'levelling-delay': ({ levellingDelayMinutes }) => levellingDelayMinutes !== 0,
  baseline: ({ baselines }) => baselines.length > 0,
  cost: ({ cost }) => Object.keys(cost).length > 0,
  timephased: ({ timephased }) => (timephased?.length ?? 0) > 0,
  notes: ({ notes }) => notes !== undefined,
  recurring: ({ isRecurring }) => isRecurring === true,
};

/** Lists what of a plan is lost when it is written as a Primavera export file. */
export function xerLosses(plan: Plan, rows: PlanRows): XerLoss[] {
  const losses: XerLoss[] = [];
  const add = (name: string, records: readonly string[]): void => {
    if (records.length > 0)
      losses.push({ code: `xer/${name}`, records: records.slice(0, maxNamed), count: records.length });
  };
  const tasks = rows.tasks.map(({ activity }) => activity);
  for (const [name, isLost] of Object.entries(activityLosses))
    add(name, named('activity', tasks.filter(isLost)));
  const others = rows.wbs.map(({ activity }) => activity);
  add(
    'summary-constraint',
    named(
      'activity',
      isXerPlan(plan) ? [] : others.filter(({ constraint }) => constraint.date !== undefined),
    ),
  );
  add(
    'blank-row',
    named(
      'activity',
      plan.activities.filter(({ isBlank }) => isBlank === true),
    ),
  );
  addRelations(plan, rows, add);
  addCalendars(plan, add);
  add(
    'cost-resource',
    named(
      'resource',
      plan.resources.filter(({ kind }) => kind === 'cost'),
    ),
  );
  add(
    'contour',
    named(
      'assignment',
      plan.assignments.filter(({ contour }) => contour !== 'flat'),
    ),
  );
  add(
    'assignment-timephased',
    named(
      'assignment',
      plan.assignments.filter(({ timephased }) => timephased.length > 0),
    ),
  );
  add(
    'assignment-baseline',
    named(
      'assignment',
      plan.assignments.filter(({ baselines }) => baselines.length > 0),
    ),
  );
  if (plan.project.scheduleFrom === 'finish') add('schedule-from-finish', ['project']);
  if (plan.project.profile === undefined) add('way-of-calculating', ['project']);
  if (!isXerPlan(plan)) add('other-fields', fieldsOfAnotherFormat(plan));
  return losses;
}

function named(kind: string, records: readonly { readonly uid: number }[]): string[] {
  return records.map(({ uid }) => `${kind} ${uid}`);
}

function addRelations(
  plan: Plan,
  { taskOf }: PlanRows,
  add: (name: string, records: readonly string[]) => void,
): void {
  const words = plan.relations.map(
    ({ predecessorUid, successorUid }) => `relation ${predecessorUid} → ${successorUid}`,
  );
  const where = (isLost: (relation: Plan['relations'][number]) => boolean): string[] =>
    plan.relations.flatMap((relation, index) => (isLost(relation) ? [words[index] ?? ''] : []));
  add(
    'elapsed-lag',
    where(({ lag }) => lag.kind === 'elapsed' || lag.kind === 'elapsedPercent'),
  );
  add(
    'percent-lag',
    where(({ lag }) => lag.kind === 'percent'),
  );
  add(
    'relation-to-summary',
    where(
      ({ predecessorUid, successorUid, crossProject }) =>
        crossProject === undefined && (!taskOf.has(predecessorUid) || !taskOf.has(successorUid)),
    ),
  );
}

function addCalendars(plan: Plan, add: (name: string, records: readonly string[]) => void): void {
  const { calendars } = plan;
  add(
    'calendar-rule',
    named(
      'calendar',
      calendars.filter(
        ({ exceptions, workWeeks }) =>
          workWeeks.length > 0 ||
          exceptions.some(
            ({ firstDay, lastDay, recurrence }) => recurrence !== undefined || lastDay > firstDay,
          ),
      ),
    ),
  );
  add(
    'exception-name',
    named(
      'calendar',
      calendars.filter(({ exceptions }) => exceptions.some(({ name }) => name !== undefined)),
    ),
  );
}

function fieldsOfAnotherFormat(plan: Plan): string[] {
  const has = ({ otherFields }: { readonly otherFields?: object | undefined }): boolean =>
    otherFields !== undefined;
  return [
    ...(has(plan.project) ? ['project'] : []),
    ...named('activity', plan.activities.filter(has)),
    ...named('resource', plan.resources.filter(has)),
    ...named('assignment', plan.assignments.filter(has)),
  ];
}
