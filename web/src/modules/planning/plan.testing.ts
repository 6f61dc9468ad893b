import type { ActivityColumns, PlanChanges, PlanView, ResultColumns } from '@regie/contracts/planning';

export interface DrawnRow {
  readonly uid: number;
  readonly level: number;
  readonly name: string;
  readonly start?: number;
  readonly finish?: number;
  readonly percentComplete?: number;
  readonly isMilestone?: boolean;
  readonly isCritical?: boolean;
}

const calendarId = '01900000-0000-7000-8000-0000000000c1';
/** Monday 4 January 2027, 8:00. */
export const firstMinute = 20_822 * 1440 + 480;
const workDay = [480, 720, 780, 1020];

function activityColumns(rows: readonly DrawnRow[]): ActivityColumns {
  const all = <T>(value: T): T[] => rows.map(() => value);
  return {
    uid: rows.map(({ uid }) => uid),
    version: all(1),
    name: rows.map(({ name }) => name),
    level: rows.map(({ level }) => level),
    durationMinutes: all(480),
    isElapsed: all(false),
    isEstimated: all(false),
    isMilestone: rows.map(({ isMilestone }) => isMilestone === true),
    isManual: all(false),
    isActive: all(true),
    percentComplete: rows.map(({ percentComplete }) => percentComplete ?? 0),
    actualStart: all(null),
    actualFinish: all(null),
    remainingMinutes: all(null),
    constraintType: rows.map(() => 'asSoonAsPossible' as const),
    constraintDate: all(null),
    deadline: all(null),
    calendarId: all(null),
    type: rows.map(() => 'fixedUnits' as const),
    isEffortDriven: all(false),
    workMinutes: all(null),
    priority: all(500),
    hasNotes: all(false),
    wbs: rows.map((_, index) => String(index + 1)),
    wbsCode: all(null),
  };
}

function resultColumns(rows: readonly DrawnRow[]): ResultColumns {
  return {
    start: rows.map(({ start }) => start ?? firstMinute),
    finish: rows.map(({ finish }) => finish ?? firstMinute + 540),
    totalFloatMinutes: rows.map(() => 0),
    freeFloatMinutes: rows.map(() => 0),
    isCritical: rows.map(({ isCritical }) => isCritical === true),
    pieces: rows.map(() => null),
  };
}

/** A small plan as the server would give it, for tests. */
export function drawPlan(rows: readonly DrawnRow[]): PlanView {
  return {
    projectId: '01900000-0000-7000-8000-0000000000a1',
    projectKey: 'P-1',
    projectTitle: 'Brug',
    version: 1,
    revision: 1,
    stamp: 1,
    settings: {
      scheduleFrom: 'start',
      start: firstMinute,
      finish: null,
      calendarId,
      statusDate: null,
      minutesPerDay: 480,
      minutesPerWeek: 2400,
      daysPerMonth: 20,
      criticalFloatDays: 0,
    },
    summary: {
      start: firstMinute,
      finish: firstMinute + 540,
      baselineId: null,
      baselineFinish: null,
      slipDays: null,
      activityCount: rows.length,
      criticalCount: 0,
      calculatedMilliseconds: 1,
      isRecalculated: true,
    },
    activities: activityColumns(rows),
    results: resultColumns(rows),
    relations: [],
    crossRelations: [],
    resources: [],
    assignments: [],
    fields: [],
    baselines: [],
    baseline: null,
    shading: { week: [[], workDay, workDay, workDay, workDay, workDay, []], days: [] },
    names: {},
    can: { 'planning.edit': { outcome: 'allowed', reasons: [] } },
  };
}

function pickRows<T extends object>(columns: T, places: readonly number[]): T {
  const entries = Object.entries(columns).map(([name, values]) => [
    name,
    places.map((place) => (values as unknown[])[place]),
  ]);
  return Object.fromEntries(entries) as T;
}

/** What the server would say of the way from one plan to another: rows that differ, and the new order. */
export function changesBetween(from: PlanView, to: PlanView): PlanChanges {
  const differing = (columns: 'activities' | 'results') => {
    const rowAt = (view: PlanView, place: number) => JSON.stringify(pickRows<object>(view[columns], [place]));
    const former = new Map(from.activities.uid.map((uid, place) => [uid, rowAt(from, place)]));
    return to.activities.uid.flatMap((uid, place) => (former.get(uid) === rowAt(to, place) ? [] : [place]));
  };
  const shape = ({ activities: { uid, level } }: PlanView) => JSON.stringify([uid, level]);
  const [entered, moved] = [differing('activities'), differing('results')];
  const { uid, wbs } = to.activities;
  return {
    isTooOld: false,
    revision: to.revision,
    stamp: to.stamp,
    version: to.version,
    settings: to.settings,
    summary: to.summary,
    order: shape(from) === shape(to) ? null : { uid, wbs },
    activities: pickRows(to.activities, entered),
    results: { uid: moved.map((place) => uid[place] ?? 0), ...pickRows(to.results, moved) },
    relations: to.relations,
    removedRelations: [],
    crossRelations: null,
    resources: null,
    assignments: null,
    fields: null,
    baselines: null,
    shading: null,
    names: {},
  };
}
