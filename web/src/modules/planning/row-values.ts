import type { Language } from '@regie/contracts';
import type { PlanView } from '@regie/contracts/planning';
import { dayOfMinute, type WorkPattern, workedMinutes } from '../../ui/gantt/index.ts';
import type { CellValue, GridRow } from '../../ui/grid/index.ts';
import { isSummary, type Plan } from './plan.ts';
import { writeDuration, writeRelation } from './plan-text.ts';

type Relation = PlanView['relations'][number];
type Values = Readonly<Record<string, CellValue>>;

/** The row at the end in which a new activity is typed. */
export const draftId = 'new';

/** What is looked up by activity, made once for each state of the plan. */
export interface Lookup {
  readonly incoming: ReadonlyMap<number, readonly Relation[]>;
  readonly outgoing: ReadonlyMap<number, readonly Relation[]>;
  readonly resources: ReadonlyMap<number, string>;
  readonly baselineRow: ReadonlyMap<number, number>;
  /** Values of fields that came with the file, by column. */
  readonly fields: ReadonlyMap<number, Values>;
  readonly pattern: WorkPattern;
}

function groupBy<T>(items: readonly T[], key: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The column of a field that came with the file. */
export function fieldColumn(fieldId: number): string {
  return `field${fieldId}`;
}

function fieldValues(fields: PlanView['fields']): ReadonlyMap<number, Values> {
  const values = new Map<number, Record<string, CellValue>>();
  for (const { fieldId, uid, value } of fields) {
    uid.forEach((one, place) => {
      const row = values.get(one) ?? {};
      row[fieldColumn(fieldId)] = value[place] ?? null;
      values.set(one, row);
    });
  }
  return values;
}

export function makeLookup({ view }: Plan): Lookup {
  const names = new Map(view.resources.map(({ id, name }) => [id, name]));
  const assigned = groupBy(view.assignments, ({ uid }) => uid);
  const write = ({ resourceId, units }: PlanView['assignments'][number]) =>
    `${names.get(resourceId) ?? ''}${units === 1 ? '' : `[${Math.round(units * 100)}%]`}`;
  return {
    incoming: groupBy(view.relations, ({ successorUid }) => successorUid),
    outgoing: groupBy(view.relations, ({ predecessorUid }) => predecessorUid),
    resources: new Map([...assigned].map(([uid, items]) => [uid, items.map(write).join('; ')])),
    fields: fieldValues(view.fields),
    baselineRow: new Map(view.baseline?.uid.map((uid, row) => [uid, row])),
    pattern: {
      week: view.shading.week,
      days: new Map(view.shading.days.map(({ day, hours, name }) => [day, { hours, name }])),
    },
  };
}

/** Working days from one moment to another, as the calendar of the plan has them; negative is earlier. */
export function workingDays(plan: Plan, pattern: WorkPattern, from: number, to: number): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const days = workedMinutes(pattern, first, last) / plan.view.settings.minutesPerDay;
  return ((from <= to ? 1 : -1) * Math.round(days * 10)) / 10;
}

function relationTexts(plan: Plan, lookup: Lookup, uid: number, language: Language) {
  const { settings, crossRelations } = plan.view;
  const numberOf = (other: number) => (plan.rowOf.get(other) ?? -1) + 1;
  const write = (relations: readonly Relation[] | undefined, other: (relation: Relation) => number) =>
    (relations ?? [])
      .map((relation) => ({ relation, number: numberOf(other(relation)) }))
      .filter(({ number }) => number > 0)
      .sort((left, right) => left.number - right.number)
      .map(({ relation, number }) => writeRelation(number, relation, settings, language));
  const across = (direction: 'incoming' | 'outgoing') =>
    crossRelations
      .filter((relation) => relation.uid === uid && relation.direction === direction)
      .map(({ other }) => (other === null ? '…' : `${other.projectKey}/${other.uid}`));
  return {
    predecessors: write(lookup.incoming.get(uid), ({ predecessorUid }) => predecessorUid).join(';'),
    successors: [
      ...write(lookup.outgoing.get(uid), ({ successorUid }) => successorUid),
      ...across('outgoing'),
    ].join(';'),
    fromOthers: across('incoming').join(';'),
  };
}

function enteredValues(plan: Plan, lookup: Lookup, row: number, language: Language): Values {
  const { activities: of, settings } = plan.view;
  const uid = of.uid[row] ?? 0;
  const remaining = of.remainingMinutes[row] ?? null;
  const work = of.workMinutes[row] ?? null;
  return {
    number: row + 1,
    wbs: of.wbs[row] ?? '',
    name: of.name[row] ?? '',
    title: of.name[row] ?? '',
    duration: writeDuration(of.durationMinutes[row] ?? 0, settings, language, {
      isElapsed: of.isElapsed[row] === true,
      // What a summary takes is computed, however the row began.
      isEstimated: of.isEstimated[row] === true && !isSummary(plan, row),
    }),
    percentComplete: Math.round(of.percentComplete[row] ?? 0),
    resources: lookup.resources.get(uid) ?? '',
    constraintType: of.constraintType[row] ?? null,
    constraintDate: of.constraintDate[row] ?? null,
    deadline: of.deadline[row] ?? null,
    calendar: of.calendarId[row] ?? null,
    work: work === null ? null : Math.round(work / 6) / 10,
    priority: of.priority[row] ?? null,
    type: of.type[row] ?? null,
    isManual: of.isManual[row] ?? null,
    isActive: of.isActive[row] ?? null,
    isMilestone: of.isMilestone[row] ?? null,
    actualStart: of.actualStart[row] ?? null,
    actualFinish: of.actualFinish[row] ?? null,
    remaining: remaining === null ? null : writeDuration(remaining, settings, language),
    wbsCode: of.wbsCode[row] ?? null,
    hasNotes: of.hasNotes[row] ?? false,
  };
}

/** How much later than in the baseline; a milestone is promised for a day, and its hour is no movement. */
function slipDays(plan: Plan, lookup: Lookup, row: number, from: number | null, to: number | null) {
  if (from === null || to === null) return null;
  const isSameDay = dayOfMinute(from) === dayOfMinute(to);
  if (isSameDay && plan.view.activities.isMilestone[row] === true) return 0;
  return workingDays(plan, lookup.pattern, from, to);
}

function computedValues(plan: Plan, lookup: Lookup, row: number, language: Language): Values {
  const { activities, results, settings, baseline } = plan.view;
  const uid = activities.uid[row] ?? 0;
  const inBaseline = lookup.baselineRow.get(uid);
  const baselineFinish = inBaseline === undefined ? null : (baseline?.finish[inBaseline] ?? null);
  const finish = results.finish[row] ?? null;
  const float = results.totalFloatMinutes[row] ?? null;
  const free = results.freeFloatMinutes[row] ?? null;
  return {
    start: results.start[row] ?? null,
    finish,
    totalFloat: float === null ? null : writeDuration(float, settings, language),
    freeFloat: free === null ? null : writeDuration(free, settings, language),
    isCritical: results.isCritical[row] ?? false,
    baselineStart: inBaseline === undefined ? null : (baseline?.start[inBaseline] ?? null),
    baselineFinish,
    slip: slipDays(plan, lookup, row, baselineFinish, finish),
    ...relationTexts(plan, lookup, uid, language),
  };
}

/** A row of the plan as the grid shows it. */
export function rowValues(
  plan: Plan,
  lookup: Lookup,
  row: number,
  closed: ReadonlySet<number>,
  language: Language,
): GridRow {
  const { activities } = plan.view;
  const uid = activities.uid[row] ?? 0;
  return {
    id: String(uid),
    depth: (activities.level[row] ?? 1) - 1,
    isOpen: isSummary(plan, row) ? !closed.has(uid) : undefined,
    values: {
      ...enteredValues(plan, lookup, row, language),
      ...computedValues(plan, lookup, row, language),
      ...lookup.fields.get(uid),
    },
  };
}
