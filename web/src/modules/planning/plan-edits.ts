import type { ActivityPatch, PlanEdit } from '@regie/contracts/planning';
import { activityTypes, constraintTypes } from '@regie/contracts/planning';
import type { CellValue, RowChange } from '../../ui/grid/index.ts';
import type { Plan } from './plan.ts';
import { draftId } from './row-values.ts';

type Values = Readonly<Record<string, CellValue>>;
type PatchPart = (value: CellValue) => ActivityPatch;

const text = (value: CellValue) => (value === null ? '' : String(value));
const minute = (value: CellValue) => (typeof value === 'number' ? value : null);
const required =
  (name: 'start' | 'finish'): PatchPart =>
  (value) => {
    const at = minute(value);
    return at === null ? {} : { [name]: at };
  };

/** What a value typed in a column means to the server. */
const partOf: Readonly<Record<string, PatchPart>> = {
  name: (value) => ({ name: text(value) }),
  duration: (value) => ({ duration: { text: text(value) } }),
  remaining: (value) => ({ remaining: { text: text(value) } }),
  start: required('start'),
  finish: required('finish'),
  percentComplete: (value) => ({ percentComplete: Number(value ?? 0) }),
  predecessors: (value) => ({ predecessors: text(value) }),
  resources: (value) => ({ resources: text(value) }),
  constraintType: (value) => {
    const constraintType = constraintTypes.find((type) => type === value);
    return constraintType === undefined ? {} : { constraintType };
  },
  constraintDate: (value) => ({ constraintDate: minute(value) }),
  deadline: (value) => ({ deadline: minute(value) }),
  calendar: (value) => ({ calendarId: typeof value === 'string' ? value : null }),
  work: (value) => ({ workMinutes: typeof value === 'number' ? Math.round(value * 60) : null }),
  priority: (value) => ({ priority: Number(value ?? 500) }),
  type: (value) => {
    const type = activityTypes.find((each) => each === value);
    return type === undefined ? {} : { type };
  },
  isManual: (value) => ({ isManual: value === true }),
  isActive: (value) => ({ isActive: value === true }),
  isMilestone: (value) => ({ isMilestone: value === true }),
  actualStart: (value) => ({ actualStart: minute(value) }),
  actualFinish: (value) => ({ actualFinish: minute(value) }),
  notes: (value) => ({ notes: value === null || value === '' ? null : String(value) }),
};

const undated = new Set<CellValue>(['asSoonAsPossible', 'asLateAsPossible']);

export function patchOf(values: Values): ActivityPatch {
  return Object.assign({}, ...Object.entries(values).map(([name, value]) => partOf[name]?.(value) ?? {}));
}

/** A constraint that needs a date and has none takes the date that the activity has now. */
function withDate(plan: Plan, row: number, values: Values): Values {
  const type = values['constraintType'];
  if (type === undefined || type === null || undated.has(type) || values['constraintDate'] !== undefined)
    return values;
  const { activities, results } = plan.view;
  if ((activities.constraintDate[row] ?? null) !== null) return values;
  const isFinish = String(type).toLowerCase().includes('finish');
  return { ...values, constraintDate: (isFinish ? results.finish[row] : results.start[row]) ?? null };
}

export function setEdit(plan: Plan, uid: number, values: Values): PlanEdit | undefined {
  const row = plan.rowOf.get(uid);
  const patch = row === undefined ? {} : patchOf(withDate(plan, row, values));
  if (row === undefined || Object.keys(patch).length === 0) return undefined;
  return { kind: 'set', uid, version: plan.view.activities.version[row] ?? 1, patch };
}

/** Where new rows come: after a row and all that lies below it, as deep as that row. */
export interface Place {
  readonly after: number | null;
  readonly level: number;
}

/** The end of the plan, as deep as its last row. */
export function placeAtEnd(plan: Plan): Place {
  const { uid, level } = plan.view.activities;
  return { after: uid.at(-1) ?? null, level: level.at(-1) ?? 1 };
}

/** Just below a row, at its level; below what lies under it. */
export function placeAfter(plan: Plan, uid: number): Place {
  const row = plan.rowOf.get(uid);
  if (row === undefined) return placeAtEnd(plan);
  const { activities } = plan.view;
  return {
    after: activities.uid[(plan.endOf[row] ?? row + 1) - 1] ?? null,
    level: activities.level[row] ?? 1,
  };
}

/** What changed cells mean: rows that exist are set, others are added at a place, in one event. */
export function editsOfChanges(
  plan: Plan,
  changes: readonly RowChange[],
  place: Place = placeAtEnd(plan),
): readonly PlanEdit[] {
  const set = changes.flatMap(({ row, values }) => {
    if (row === undefined || row.id === draftId) return [];
    const edit = setEdit(plan, Number(row.id), values);
    return edit === undefined ? [] : [edit];
  });
  const rows = changes
    .filter(({ row }) => row === undefined || row.id === draftId)
    .map(({ values }) => ({
      level: place.level,
      patch: patchOf(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))),
    }));
  return rows.length === 0 ? set : [...set, { kind: 'add', after: place.after, rows }];
}

/** Values that a colleague changed between reading and writing, in the cells that are written. */
export interface CellClash {
  readonly uid: number;
  readonly column: string;
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

/** Cells whose value is no longer what it was when the edit began, nor what is wanted. */
export function clashesOf(
  changes: readonly RowChange[],
  valuesNow: (uid: number) => Values | undefined,
): readonly CellClash[] {
  return changes.flatMap(({ row, values }) => {
    const now = row === undefined ? undefined : valuesNow(Number(row.id));
    if (row === undefined || now === undefined) return [];
    return Object.entries(values).flatMap(([column, mine]) => {
      const theirs = now[column] ?? null;
      const isSame = theirs === (row.values[column] ?? null) || theirs === mine;
      return isSame ? [] : [{ uid: Number(row.id), column, mine, theirs }];
    });
  });
}
